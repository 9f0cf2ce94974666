import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Glyph } from '../site/glyphs.ts';
import type { Soil } from '../site/timeline-marks.ts';
import { drawBar, drawGlyph } from './draw-glyph.ts';

/** Width of a glyph's picture and where its origin stands in it, in pixels. */
function frameOf({ shape, approximate }: Glyph): { width: number; origin: number } {
  if (shape === 'day' || shape === 'undated') return { width: 12, origin: 6 };
  if (shape === 'span') return approximate ? { width: 30, origin: 15 } : { width: 20, origin: 10 };
  return { width: 25, origin: shape === 'before' ? 24 : 1 };
}

/** The mark of a date as a picture beside a word; the word says what it means, so the picture itself is silent. `apart`: within wider days. */
export function drawKeyGlyph(glyph: Glyph, soil: Soil = 'elsewhere', apart = false): Element {
  const { width, origin } = apart ? { width: 34, origin: 12 } : frameOf(glyph);
  const outer = apart ? [s('path', { class: 'line', strokeWidth: 1, d: 'M-11-5v10m0-5h32m0-5v10' })] : [];
  return s('svg', { class: `glyph soil-${soil}`, viewBox: `${-origin} -7 ${width} 14`, width, height: 14, ariaHidden: 'true' }, [
    ...outer,
    ...(apart ? drawBar(glyph, -6, 14) : drawGlyph(glyph)),
  ]);
}
