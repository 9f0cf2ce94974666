import { describe, expect, it } from 'vitest';
import { packLabels } from '../../../src/charts/pack-labels.ts';

const mark = (at: number, label = 80) => ({ start: at - 5, end: at + 5, label });

describe('packLabels', () => {
  it('sets labels at the right while there is room', () => {
    expect(packLabels([mark(10), mark(200)], 700, 4)).toEqual([
      { row: 0, side: 'right' },
      { row: 0, side: 'right' },
    ]);
  });

  it('turns a label to the left at the right edge', () => {
    expect(packLabels([mark(690)], 700, 4)).toEqual([{ row: 0, side: 'left' }]);
  });

  it('lets a mark stand at the edge itself', () => {
    expect(packLabels([mark(700)], 700, 4)).toEqual([{ row: 0, side: 'left' }]);
  });

  it('opens a row where two would touch on either side', () => {
    expect(packLabels([mark(30), mark(40)], 700, 4)?.map((place) => place.row)).toEqual([0, 1]);
  });

  it('leaves a label out before it leaves out a mark, and gives up when not even the mark has room', () => {
    expect(packLabels([mark(50, 60), mark(80, 60)], 100, 1)?.map((place) => place.side)).toEqual(['none', 'none']);
    expect(packLabels([mark(50), mark(52)], 100, 1)).toBeNull();
  });
});
