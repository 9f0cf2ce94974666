import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../src/site/coverage.ts';
import { indexCorpus } from '../../../src/site/index-corpus.ts';
import { extraction } from './small-corpus.ts';

const [talks] = extraction.contacts;
if (!talks) throw new Error('The small corpus has a contact.');
const inCourier = talks.reports.filter(({ article }) => article === 'courier');
const after = { ...talks, id: 'after', date: '2024-05-03', earliest: '2024-05-03', latest: '2024-05-03', reports: inCourier };
const undated = { ...talks, id: 'undated', date: null, earliest: null, latest: null, reports: inCourier };
const coverage = coverageOf(indexCorpus({ ...extraction, contacts: [talks, after, undated] }));
const cellsOf = (id: string) => coverage.rows.find(({ contact }) => contact.id === id)?.cells;

describe('coverageOf', () => {
  it('sets the outlets in the order in which their articles appeared, with what they report', () => {
    expect(coverage.columns.map(({ outlet, count }) => [outlet, count])).toEqual([
      ['The Gazette', 1],
      ['The Courier', 3],
    ]);
    expect(coverage.alone).toBe(2);
  });

  it('gives each report its own sentences', () => {
    const [gazette, courier] = cellsOf(talks.id) ?? [];
    expect(gazette).toMatchObject({ kind: 'told', status: 'held' });
    const articles = (cell: typeof gazette) => (cell?.kind === 'told' ? cell.sentences.map(({ evidence }) => evidence.article.id) : []);
    expect(new Set(articles(gazette))).toEqual(new Set(['gazette']));
    expect(new Set(articles(courier))).toEqual(new Set(['courier']));
  });

  it('tells what came after an outlet’s articles from what it does not report', () => {
    expect(cellsOf('after')?.[0]).toEqual({ kind: 'later' });
    expect(cellsOf('undated')?.[0]).toEqual({ kind: 'none' });
  });

  it('is empty for a dossier without contacts', () => {
    expect(coverageOf(indexCorpus({ ...extraction, contacts: [] })).rows).toEqual([]);
  });
});
