import { describe, expect, it } from 'vitest';
import { relaxLabels } from '../../../src/charts/relax-labels.ts';

describe('relaxLabels', () => {
  it('leaves labels that have room where they belong', () => {
    expect(relaxLabels([10, 40, 90], 18, 100)).toEqual([10, 40, 90]);
  });

  it('spreads a knot evenly about its middle', () => {
    expect(relaxLabels([50, 50, 50], 18, 100)).toEqual([32, 50, 68]);
  });

  it('keeps a knot at an end within the length', () => {
    expect(relaxLabels([0, 0], 18, 100)).toEqual([0, 18]);
    expect(relaxLabels([100, 100], 18, 100)).toEqual([82, 100]);
  });

  it('keeps the distance even where there are more labels than room', () => {
    const relaxed = relaxLabels(
      Array.from({ length: 20 }, () => 5),
      18,
      100,
    );
    expect(relaxed.every((value, index) => index === 0 || value - (relaxed[index - 1] ?? 0) === 18)).toBe(true);
  });

  it('has nothing to do for no labels', () => {
    expect(relaxLabels([], 18, 100)).toEqual([]);
  });
});
