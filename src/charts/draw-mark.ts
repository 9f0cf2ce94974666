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

function drawBarBetween(mark: ContactMark, { start, end }: Place, y: number): Element[] {
  const { planned, approximate } = mark.glyph;
  const body = s('rect', { class: planned ? 'open' : 'fill', x: percent(start), y: y - (planned ? 2 : 3), width: percent(end - start), height: planned ? 4 : 6 });
  return approximate ? [body, anchored(start, y, drawBrokenEnd(0, -1)), anchored(end, y, drawBrokenEnd(0, 1))] : [body];
}

/** One contact in its row: a link with its mark and, where there is room, its label. */
export function drawMark(mark: ContactMark, place: Place, y: number, side: Packed['side'], narrowest: number): Element {
  const bar = isBar(mark, place, narrowest);
  const middle = (place.start + place.end) / 2;
  const glyph = mark.glyph.shape === 'span' ? { ...mark.glyph, shape: 'day' as const } : mark.glyph;
  const { left, right } = overhang(mark);
  const arrow = { left: left > DOT ? left - DOT : 0, right: right > DOT ? right - DOT : 0 };
  const label = [mark.label, mark.detail].filter(Boolean).join(', ');
  return linked(mark.url, mark.title, mark.soil, [
    target(bar ? middle : place.start, y, 22),
    ...(bar ? drawBarBetween(mark, place, y) : [anchored(place.start, y, drawGlyph(glyph))]),
    ...sideLabel(label, place, y, side, mark.glyph.planned, side === 'left' ? arrow.left : arrow.right),
  ]);
}
