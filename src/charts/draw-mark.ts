import type { Element } from 'hast';
import { s } from 'hastscript';
import type { ContactMark } from '../site/timeline-marks.ts';
import { anchored, linked, percent, sideLabel, target } from './chart-parts.ts';
import { DOT, drawBar, drawBrokenEnd, drawGlyph } from './draw-glyph.ts';
import type { Packed } from './pack-labels.ts';

/** Where a mark lies on the axis, in percent; `outer` is as far as any outlet lets it, where one bounds it less closely. */
export interface Place {
  start: number;
  end: number;
  outer: { start: number; end: number } | null;
}

/** Length of the shortest bar, in pixels: a span of two days is a bar and no dot. */
export const SHORTEST = 14;

/** What is drawn about an arrow's stop, about a dot and about a short bar's middle, in pixels, to the left and to the right. */
export function overhang(mark: ContactMark, place: Place, narrowest: number): { left: number; right: number } {
  if (mark.glyph.shape === 'before') return { left: 22, right: 2 };
  if (mark.glyph.shape === 'after') return { left: 2, right: 22 };
  if (isShort(mark, place, narrowest)) {
    const half = SHORTEST / 2 + (mark.glyph.approximate ? DOT : 0);
    return { left: half, right: half };
  }
  return { left: DOT, right: DOT };
}

/** A thin line with a stop at each end: the days that the least close of the outlets allows. */
function drawOuter({ start, end }: { start: number; end: number }, y: number): Element[] {
  const stop = (at: number): Element => anchored(at, y, [s('path', { class: 'line', strokeWidth: 1, d: 'M0-5v10' })]);
  return [s('line', { class: 'line', strokeWidth: 1, x1: percent(start), x2: percent(end), y1: y, y2: y }), stop(start), stop(end)];
}

/** Whether a span would be shorter than the shortest bar at the smallest width. */
function isShort(mark: ContactMark, { start, end }: Place, narrowest: number): boolean {
  return mark.glyph.shape === 'span' && ((end - start) * narrowest) / 100 < SHORTEST;
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
    anchored((start + end) / 2, y, [target(24)]),
    ...(glyph.approximate || side === 'left' ? [anchored(start, y, [...ends(-1), ...(side === 'left' ? label : [])])] : []),
    ...(glyph.approximate || side === 'right' ? [anchored(end, y, [...ends(1), ...(side === 'right' ? label : [])])] : []),
  ];
}

/** One contact in its row: a link with its mark and, where there is room, its label. */
export function drawMark(mark: ContactMark, place: Place, y: number, side: Packed['side'], narrowest: number): Element {
  const { left, right } = overhang(mark, place, narrowest);
  const short = isShort(mark, place, narrowest);
  const further = Math.max(0, (side === 'left' ? left : right) - DOT);
  const { outer } = place;
  const words = sideLabel([mark.label, mark.detail].filter(Boolean).join(', '), side, {
    quiet: mark.glyph.planned,
    further: outer ? 0 : further,
  });
  const label = outer ? [] : words;
  const middle = short ? (place.start + place.end) / 2 : place.start;
  const drawn = short ? drawBar(mark.glyph, -SHORTEST / 2, SHORTEST) : drawGlyph(mark.glyph);
  return linked(mark.url, mark.title, mark.soil, [
    ...(outer
      ? [...drawOuter(outer, y), ...(words.length > 0 ? [anchored(side === 'left' ? outer.start : outer.end, y, words)] : [])]
      : []),
    ...(mark.glyph.shape === 'span' && !short
      ? drawBarBetween(mark, place, y, label, side)
      : [anchored(middle, y, [target(24), ...drawn, ...label])]),
  ]);
}
