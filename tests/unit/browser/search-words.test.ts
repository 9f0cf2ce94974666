import { describe, expect, it } from 'vitest';
import { withValue } from '../../../src/browser/page-filters.ts';
import { countWords } from '../../../src/browser/result-groups.ts';
import { faultWords, foundWords } from '../../../src/browser/state-words.ts';
import { understoodWords } from '../../../src/browser/understood-words.ts';
import { widenings } from '../../../src/browser/widenings.ts';
import type { Answer, PassageHit } from '../../../src/search/answer.ts';

const hit: PassageHit = { kind: 'sentence', text: 'Berg arrived.', marks: [], url: '/', outlet: '', date: '', note: '' };
const query = { words: ['berg'], phrases: [], without: [], dates: [], terms: [], empty: false };
const answer = (changed: Partial<Answer> = {}): Answer => ({
  query,
  state: { names: 'ready', passages: 'ready' },
  names: [],
  contacts: [],
  quotes: [],
  sentences: [],
  articles: [],
  totals: { names: 0, contacts: 0, quotes: 0, sentences: 0, articles: 0 },
  part: null,
  instead: null,
  loosened: false,
  nearest: [],
  facets: { outlet: [], person: [], kind: [], years: [] },
  ...changed,
});
const some = answer({
  contacts: [hit],
  sentences: [hit, hit],
  totals: { names: 0, contacts: 1, quotes: 0, sentences: 1200, articles: 0 },
});

describe('what was found, in words', () => {
  it('counts every group that has something', () => expect(countWords(some)).toBe('1 contact and 1,200 sentences'));
  it('says so where not all articles were searched', () => {
    const part = { read: 12, of: 1990 };
    expect(foundWords({ ...some, part }, true)).toBe(
      '1 contact and 1,200 sentences; of some 1,990 articles the 12 that answer best were searched',
    );
    const contacts = answer({ contacts: [hit], totals: { ...some.totals, sentences: 0 } });
    expect(foundWords({ ...contacts, part }, true)).toBe('1 contact');
  });
  it('says what was looked for instead', () =>
    expect(foundWords({ ...some, instead: 'Anna Berg' }, true)).toBe(
      'Nothing is spelt so; with “Anna Berg”: 1 contact and 1,200 sentences',
    ));
  it('says that nothing was found only once everything was looked through', () => {
    expect(foundWords(answer(), false)).toBe('');
    expect(foundWords(answer(), true)).toBe('Nothing found.');
  });
  it('asks for a word where nothing but signs was typed', () =>
    expect(foundWords(answer({ query: { ...query, empty: true } }), true)).toBe('Type a word or a figure to look for.'));
});

describe('what is wrong, in words', () => {
  it('is nothing while all is well', () => expect(faultWords(answer(), true)).toBeNull());
  it('tells which part failed, and whether there is a connection', () => {
    expect(faultWords(answer({ state: { names: 'ready', passages: 'failed' } }), true)).toContain('Only names can be found');
    expect(faultWords(answer({ state: { names: 'failed', passages: 'failed' } }), false)).toMatch(/^There is no connection\. .*index/);
  });
});

describe('what was understood', () => {
  it('names dates and terms, and terms that nobody bears', () =>
    expect(
      understoodWords({
        ...query,
        dates: [{ typed: '10/2023', from: '2023-10-01', to: '2023-10-31', label: 'October 2023' }],
        terms: [{ field: 'person', typed: 'brg', value: null, label: null }],
        without: ['grain'],
      }),
    ).toBe('Read as: October 2023; no person is spelt “brg”; without “grain”.'));
  it('is nothing for plain words', () => expect(understoodWords(query)).toBe(''));
});

describe('ways to look wider', () => {
  const asked = { typed: '“long talks” oslo', filters: { kind: ['visit'] } };
  it('drop the filters, the quotation marks, all words but one', () => {
    const found = widenings(asked, { ...query, words: ['oslo'], phrases: ['long talks'] });
    expect(found.map(({ label }) => label)).toEqual([
      'without the filters',
      'without the quotation marks',
      '“long” alone',
      '“talks” alone',
      '“oslo” alone',
    ]);
    expect(found[1]?.address).toBe('?q=long+talks+oslo&kind=visit');
  });
  it('are none for one plain word', () => expect(widenings({ typed: 'oslo', filters: {} }, { ...query, words: ['oslo'] })).toEqual([]));
});

describe('a filter', () => {
  it('takes a value, a year as a number, and nothing', () => {
    expect(withValue({ from: 2022 }, 'kind', 'visit')).toEqual({ from: 2022, kind: ['visit'] });
    expect(withValue({}, 'to', '2024')).toEqual({ to: 2024 });
    expect(withValue({ kind: ['visit'], to: 2024 }, 'kind', '')).toEqual({ to: 2024 });
  });
});
