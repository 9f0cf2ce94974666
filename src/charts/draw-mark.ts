import type { Element } from 'hast';
import { s } from 'hastscript';
import type { ContactMark } from '../site/timeline-marks.ts';
import { anchored, linked, percent, sideLabel, target } from './chart-parts.ts';
import { DOT, drawBrokenEnd, drawGlyph } from './draw-glyph.ts';
import type { Packed } from './pack-labels.ts';

/** Where a mark lies on the axis, in percent. */
export interface Place {
  start: number;
  end: number;
}

/** Half the width of what is drawn about an arrow's stop and about a dot, in pixels, to the left and to the right. */
export function overhang(mark: ContactMark): { left: number; right: number } {
  if (mark.glyph.shape === 'before') return { left: 22, right: 2 };
  if (mark.glyph.shape === 'after') return { left: 2, right: 22 };
  return { left: DOT, right: DOT };
}

/** A span too short to be seen as a bar at the smallest width is drawn as a day, unless its edges are broken. */
function isBar(mark: ContactMark, { start, end }: Place, narrowest: number): boolean {
  return mark.glyph.shape === 'span' && (mark.glyph.approximate || ((end - start) * narrowest) / 100 > DOT + 1);
}

/** A bar whose length grows with the chart; its ends, its target and its label keep their size. */
function drawBarBetween({ glyph }: ContactMark, { start, end }: Place, y: number, label: Element[], side: Packed['side']): Element[] {
  const ends = (way: 1 | -1): Element[] => (glyph.approximate ? drawBrokenEnd(0, way) : []);
  return [
    s('rect', {
      class: glyph.planned ? 'open' : 'fill',
      x: percent(start),
      y: y - (glyph.planned ? 2 : 3),
      width: percent(end - start),
      height: glyph.planned ? 4 : 6,
    }),
    anchored((start + end) / 2, y, [target(22)]),
    ...(glyph.approximate || side === 'left' ? [anchored(start, y, [...ends(-1), ...(side === 'left' ? label : [])])] : []),
    ...(glyph.approximate || side === 'right' ? [anchored(end, y, [...ends(1), ...(side === 'right' ? label : [])])] : []),
  ];
}

/** One contact in its row: a link with its mark and, where there is room, its label. */
export function drawMark(mark: ContactMark, place: Place, y: number, side: Packed['side'], narrowest: number): Element {
  const { left, right } = overhang(mark);
  const further = Math.max(0, (side === 'left' ? left : right) - DOT);
  const label = sideLabel([mark.label, mark.detail].filter(Boolean).join(', '), side, { quiet: mark.glyph.planned, further });
  const glyph = mark.glyph.shape === 'span' ? { ...mark.glyph, shape: 'day' as const } : mark.glyph;
  return linked(
    mark.url,
    mark.title,
    mark.soil,
    isBar(mark, place, narrowest)
      ? drawBarBetween(mark, place, y, label, side)
      : [anchored(place.start, y, [target(22), ...drawGlyph(glyph), ...label])],
  );
}
