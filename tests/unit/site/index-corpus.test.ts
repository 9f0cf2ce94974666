import { describe, expect, it } from 'vitest';
import { compareDated, neighboursOf } from '../../../src/site/chronology.ts';
import { corpus, extraction } from './small-corpus.ts';

describe('indexCorpus', () => {
  it('puts the newest article first', () => expect(corpus.articles.map(({ id }) => id)).toEqual(['courier', 'gazette']));
  it('keeps the order of the extraction for the data files', () => expect(corpus.published).toBe(extraction));
  it('finds contacts by article, person and place', () =>
    expect(
      [corpus.contactsIn.get('courier'), corpus.contactsOf.get('erik-lund'), corpus.contactsAt.get('oslo')].map((list) => list?.length),
    ).toEqual([1, 1, 1]));
  it('lists mentions of somebody in the order of publication', () =>
    expect(corpus.mentionsOf.get('anna-berg')?.map(({ article, exact }) => `${article}: ${exact}`)).toEqual([
      'gazette: Berg',
      'gazette: Anna Berg',
      'gazette: Berg',
      'courier: A. Berg',
      'courier: Berg',
    ]));
  it('names the id that leads nowhere', () => expect(() => corpus.entity('nobody')).toThrow('No entity has the id "nobody"'));
});

const dated = (id: string, earliest: string | null, latest: string | null) => ({ id, earliest, latest });
const list = [
  dated('undated', null, null),
  dated('before-may', null, '2024-04-30'),
  dated('after-june', '2024-06-01', null),
  dated('month', '2024-04-01', '2024-04-30'),
  dated('day', '2024-04-01', '2024-04-01'),
].sort(compareDated);

describe('compareDated', () => {
  it('orders by the first day, the last day, then puts the undated at the end', () =>
    expect(list.map(({ id }) => id)).toEqual(['day', 'month', 'before-may', 'after-june', 'undated']));
});

describe('neighboursOf', () => {
  it('gives what comes right before and after', () => expect(neighboursOf(list, 'month')).toEqual({ earlier: list[0], later: list[2] }));
  it('gives none at the ends', () =>
    expect([neighboursOf(list, 'day').earlier, neighboursOf(list, 'undated').later]).toEqual([null, null]));
  it('gives none for what is not in the list', () => expect(neighboursOf(list, 'other')).toEqual({ earlier: null, later: null }));
});
