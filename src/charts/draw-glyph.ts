import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Glyph } from '../site/glyphs.ts';

/** Radius of a dot and half the thickness of a bar, in pixels. */
export const DOT = 5;
const BAR = 3;

/** A dot for a day: open when planned; a broken ring about a smaller one when approximate. */
function drawDay({ approximate, planned }: Glyph): Element[] {
  if (approximate)
    return [
      s('circle', { class: 'line', r: DOT, strokeDasharray: '3.2 2' }),
      s('circle', planned ? { class: 'line', r: 1.5, strokeWidth: 1 } : { class: 'fill', r: 2 }),
    ];
  return [planned ? s('circle', { class: 'open', r: DOT - 0.5 }) : s('circle', { class: 'fill', r: DOT })];
}

/** An arrow that leaves a stop: to the left for "before", to the right for "after"; its shaft is broken when planned. */
function drawArrow({ shape, planned }: Glyph): Element[] {
  const way = shape === 'before' ? -1 : 1;
  const shaft = planned ? `M0 0h${way * 8}m${way * 4} 0h${way * 10}` : `M0 0h${way * 22}`;
  return [s('path', { class: 'line', d: `M0-6v12${shaft}M${way * 17}-4l${way * 5} 4 ${way * -5} 4` })];
}

/** The mark of a date about the origin, 28 by 14 pixels at most; a span is drawn at a length of its own, see `drawSpan`. */
export function drawGlyph(glyph: Glyph): Element[] {
  if (glyph.shape === 'day') return drawDay(glyph);
  if (glyph.shape === 'undated') return [s('circle', { class: 'line', r: DOT - 0.5, strokeDasharray: '2 2.2' })];
  if (glyph.shape === 'span') return drawBar(glyph, -10, 20);
  return drawArrow(glyph);
}

/** A bar of a length in pixels; its ends are cut off when it is approximate, and it is open when planned. */
export function drawBar({ approximate, planned }: Glyph, start: number, length: number): Element[] {
  const body = planned
    ? s('path', { class: 'open', d: `M${start + 1}-${BAR - 1}h${length - 2}v${2 * (BAR - 1)}h-${length - 2}z` })
    : s('path', { class: 'fill', d: `M${start}-${BAR}h${length}v${2 * BAR}h-${length}z` });
  return approximate ? [body, ...drawBrokenEnd(start, -1), ...drawBrokenEnd(start + length, 1)] : [body];
}

/** The piece that is cut off an approximate bar: `way` -1 before its start, 1 after its end. */
export function drawBrokenEnd(at: number, way: 1 | -1): Element[] {
  return [s('path', { class: 'fill', d: `M${at + way * 2}-${BAR}h${way * 3}v${2 * BAR}h${-way * 3}z` })];
}
