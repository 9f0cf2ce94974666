import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { belowFloor } from '../../src/evaluate/floors.ts';
import { extract } from '../../src/extract/extract.ts';
import { digest } from '../../src/files/digest.ts';
import { readFloors } from '../../src/files/floors-file.ts';
import { readContent } from '../../src/files/read-content.ts';
import { readGold } from '../../src/files/read-gold.ts';

const { sources, knowledge } = await readContent('content');
const gold = await readGold('tests/gold/articles');
const scores = evaluate(gold, extract(sources, { ...knowledge, corrections: [] }, { digest }));
const floors = await readFloors('tests/gold/floors.json');

describe('the five articles against their annotation by hand', () => {
  it('are all scored', () => {
    expect(gold).toHaveLength(sources.length);
    expect(Object.keys(floors)).toEqual(scores.map(({ layer }) => layer));
  });

  it.each(scores.map((score) => [score.layer, score] as const))('%s stays above its floor', (_, score) => {
    expect(belowFloor([score], floors)).toEqual([]);
  });
});
