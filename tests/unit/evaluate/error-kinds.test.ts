import { describe, expect, it } from 'vitest';
import { addScores } from '../../../src/evaluate/add-scores.ts';
import { errorKinds } from '../../../src/evaluate/error-kinds.ts';
import type { GoldArticle } from '../../../src/evaluate/gold.ts';
import { measure } from '../../../src/evaluate/score.ts';
import { extract } from '../../../src/extract/extract.ts';
import { knowledge } from '../extract/annotate/references/read-references.ts';
import { bareGold } from './bare-gold.ts';

const text = 'Berg visits\n\nThe talks were on 3 May 2024.\n\nThe next ones are in June 2024.';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, exact: words });
const gold: GoldArticle = {
  ...bareGold,
  dates: [
    { ...at('3 May 2024'), kind: 'date', edtf: '2024-05-04' },
    { ...at('next ones'), kind: 'date', edtf: '2025' },
  ],
};
const sidecar = { outlet: 'The Post', language: 'en', rights: { mode: 'full' as const, holder: '' } };
const extraction = extract([{ id: 'a', file: 'a.txt', text, hash: 'x', sidecar }], knowledge, { digest: () => 'x' });
const kinds = errorKinds([{ gold: [gold], extraction }]).filter(({ layer }) => layer === 'date values');

describe('errorKinds', () => {
  it('gives each kind once, with the sentence, what was marked and what was read', () => {
    expect(kinds).toContainEqual({
      layer: 'date values',
      kind: 'value',
      count: 1,
      example: {
        outlet: 'The Post',
        sentence: 'The talks were on 3 May 2024.',
        expected: '“3 May 2024” 2024-05-04',
        found: '“3 May 2024” 2024-05-03',
      },
    });
    expect(kinds.find(({ kind }) => kind === 'missed')?.example).toMatchObject({
      sentence: 'The next ones are in June 2024.',
      found: null,
    });
    expect(kinds.find(({ kind }) => kind === 'extra')?.example).toMatchObject({ expected: null, found: '“June 2024” 2024-06' });
  });

  it('takes dossiers together', () => {
    const run = { gold: [gold], extraction };
    expect(errorKinds([run, run]).find(({ layer, kind }) => layer === 'date values' && kind === 'value')?.count).toBe(2);
  });

  it('lists no kind that does not occur', () => {
    expect(kinds.some(({ kind }) => kind === 'extent')).toBe(false);
  });
});

describe('addScores', () => {
  it('adds counts, not shares', () => {
    const sums = addScores([
      [measure('dates', { gold: 1, found: 1, right: 1 }, [])],
      [measure('dates', { gold: 3, found: 2, right: 0 }, [])],
    ]);
    expect(sums).toMatchObject([{ layer: 'dates', gold: 4, found: 3, right: 1, recall: 0.25 }]);
  });
});
