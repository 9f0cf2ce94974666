import { describe, expect, it } from 'vitest';
import { drawGlyph } from '../../../src/charts/draw-glyph.ts';
import { drawKeyGlyph } from '../../../src/charts/draw-key-glyph.ts';
import { svgText } from '../../../src/charts/svg-text.ts';
import { glyphOf } from '../../../src/site/glyphs.ts';

const drawn = (edtf: string | null, status: 'held' | 'planned' = 'held') => drawGlyph(glyphOf(edtf, status)).map(svgText).join('');

describe('drawGlyph', () => {
  it('draws each kind of doubt in a shape of its own', () => {
    const shapes = [
      drawn('2023-05-02'),
      drawn('2023-05-02~'),
      drawn('2023-05'),
      drawn('2023-05~'),
      drawn('../2023-05'),
      drawn('2023-05/..'),
      drawn(null),
      drawn('2023-05-02', 'planned'),
      drawn('2023-05-02~', 'planned'),
    ];
    expect(new Set(shapes).size).toBe(shapes.length);
  });

  it('draws what was planned open', () => {
    expect(drawn('2023-05-02', 'planned')).toContain('class="open"');
    expect(drawn('2023-05-02')).toContain('class="fill"');
    expect(drawn('2023-05/..', 'planned')).not.toBe(drawn('2023-05/..'));
  });

  it('points an arrow away from its stop', () => {
    expect(drawn('../2023-05')).toContain('h-22');
    expect(drawn('2023-05/..')).toContain('h22');
  });
});

describe('drawKeyGlyph', () => {
  it('says nothing to a screen reader, since a word stands beside it', () => {
    expect(svgText(drawKeyGlyph(glyphOf('2023-05-02')))).toContain('aria-hidden="true"');
  });
});
