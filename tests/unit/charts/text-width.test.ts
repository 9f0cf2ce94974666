import { describe, expect, it } from 'vitest';
import { fitText, textWidth } from '../../../src/charts/text-width.ts';

describe('textWidth', () => {
  it('grows with the type', () => {
    expect(textWidth('Oslo', 26)).toBeCloseTo(2 * textWidth('Oslo', 13));
  });

  it('weighs letters as the typeface does', () => {
    expect(textWidth('mmmm', 13)).toBeGreaterThan(3 * textWidth('llll', 13));
  });

  it('gives accents no width and square scripts an em', () => {
    expect(textWidth('é', 10)).toBe(textWidth('e', 10));
    expect(textWidth('北京', 10)).toBe(20);
  });
});

describe('fitText', () => {
  it('leaves what fits', () => {
    expect(fitText('Berg–Li, Oslo', 12, 200)).toBe('Berg–Li, Oslo');
  });

  it('cuts with an ellipsis and within the width', () => {
    const cut = fitText('Hernandez–Nakamura, Buenos Aires', 12, 100);
    expect(cut).toMatch(/^Hernandez.*…$/);
    expect(textWidth(cut, 12)).toBeLessThanOrEqual(100);
  });

  it('gives nothing where nothing has room', () => {
    expect(fitText('Oslo', 12, 3)).toBe('');
  });
});
