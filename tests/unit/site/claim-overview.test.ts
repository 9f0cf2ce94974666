import { describe, expect, it } from 'vitest';
import { claimOverview } from '../../../src/site/claim-overview.ts';
import { comparisonsOf } from '../../../src/site/comparison.ts';
import { indexCorpus } from '../../../src/site/index-corpus.ts';
import { extraction, spanOf } from './small-corpus.ts';

const position = (article: 'gazette' | 'courier', stance: 'asserted' | 'attributed' | 'denied' | 'silent', by: string | null = null) => ({
  article,
  stance,
  by,
  span: stance === 'silent' ? null : spanOf(article, article === 'gazette' ? 'met Lund' : 'held talks'),
});
const claims = [
  { id: 'z-first', claim: 'They met.', positions: [position('gazette', 'asserted'), position('courier', 'attributed', 'erik-lund')] },
  {
    id: 'a-second',
    claim: 'They agreed.',
    positions: [position('gazette', 'denied'), position('gazette', 'asserted'), position('courier', 'silent')],
  },
];
const comparisons = comparisonsOf(indexCorpus({ ...extraction, claims }));

describe('comparisonsOf', () => {
  it('keeps the editor’s order', () => {
    expect(comparisons.map(({ claim }) => claim.id)).toEqual(['z-first', 'a-second']);
  });

  it('says in whose voice an article takes a position', () => {
    const voices = comparisons.flatMap(({ rows }) =>
      rows.flatMap(({ positions }) => positions.map(({ words, voice }) => `${words} ${voice}`)),
    );
    expect(voices).toEqual([
      'asserted in its own voice',
      'attributed to Erik Lund',
      'denied in its own voice',
      'asserted in its own voice',
    ]);
  });
});

describe('claimOverview', () => {
  it('has a column for each outlet and every stance of its articles once', () => {
    const { columns, rows } = claimOverview(comparisons);
    expect(columns).toEqual([
      { outlet: 'The Gazette', years: '2024' },
      { outlet: 'The Courier', years: '2024' },
    ]);
    expect(rows.map(({ cells }) => cells.map((stances) => stances.map(({ words }) => words)))).toEqual([
      [['asserted'], ['attributed']],
      [['asserted', 'denied'], []],
    ]);
  });

  it('is empty where no claim has been chosen', () => {
    expect(claimOverview([])).toEqual({ columns: [], rows: [] });
  });
});
