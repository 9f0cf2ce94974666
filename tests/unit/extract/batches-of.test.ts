import { describe, expect, it } from 'vitest';
import { batchesOf } from '../../../src/extract/batches-of.ts';
import type { Document } from '../../../src/extract/document.ts';

const article = (length: number): { document: Document } => ({ document: { text: 'x'.repeat(length) } as Document });
const sizes = (lengths: readonly number[]): number[][] =>
  batchesOf(lengths.map(article)).map((batch) => batch.map(({ document }) => document.text.length));

describe('batches of articles', () => {
  it('hold short articles together, in their order', () => {
    expect(sizes([600, 900, 0, 700])).toEqual([[600, 900, 0, 700]]);
  });

  it('begin anew where the text would be too much at a time', () => {
    expect(sizes([70_000, 30_000, 1, 99_999, 5])).toEqual([[70_000, 30_000], [1, 99_999], [5]]);
  });

  it('hold an article by itself that is longer than that', () => {
    expect(sizes([100, 2_000_000, 100])).toEqual([[100], [2_000_000], [100]]);
    expect(sizes([])).toEqual([]);
  });
});
