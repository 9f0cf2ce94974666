import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Glyph } from '../site/glyphs.ts';
import type { Soil } from '../site/timeline-marks.ts';
import { drawGlyph } from './draw-glyph.ts';

/** Where the origin of a glyph stands in its picture of 30 by 14 pixels, so that each is seen in its middle. */
const SHIFT: Record<Glyph['shape'], number> = { day: 15, span: 15, undated: 15, before: 26, after: 4 };

/** The mark of a date as a picture beside a word; the word says what it means, so the picture itself is silent. */
export function drawKeyGlyph(glyph: Glyph, soil: Soil = 'elsewhere'): Element {
  const narrow = glyph.shape === 'day' || glyph.shape === 'undated';
  const width = narrow ? 12 : 30;
  return s('svg', { class: `glyph soil-${soil}`, width, height: 14, viewBox: `0 0 ${width} 14`, ariaHidden: 'true' }, [
    s('g', { transform: `translate(${narrow ? 6 : SHIFT[glyph.shape]} 7)` }, drawGlyph(glyph)),
  ]);
}
