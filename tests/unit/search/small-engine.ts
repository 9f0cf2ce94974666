import type { NameKind } from '../../../src/search/answer.ts';
import { type NameEntry, packNames, packSpellings } from '../../../src/search/names-part.ts';
import type { ArticleRow, ContactRow, PassagesPart } from '../../../src/search/passages-part.ts';
import { SiteSearchEngine } from '../../../src/search/site-search-engine.ts';

export const name = (written: string, spellings: string[] = [], kind: NameKind = 'person', more: Partial<NameEntry> = {}): NameEntry => ({
  kind,
  id: written.toLowerCase().replace(/\W+/gu, '-'),
  name: written,
  note: '',
  url: '/articles/first/',
  spellings: [written, ...spellings],
  offices: '',
  weight: 1,
  ...more,
});

/** An article of these sentences; names are given by sentence as "0 2,1". */
export const article = (id: string, sentences: string[], names = '', outlet = -1, date = ''): ArticleRow => {
  const text = sentences.join('\n');
  return [id, `Title ${id}`, outlet, date, date, date, '', text, sentences.map((_, at) => `s${String(at)}`).join(' '), names, '', []];
};

export const contact = (summary: string, day: string, type = 'meeting', names: number[] = [], outlets: number[] = []): ContactRow => [
  summary.toLowerCase().replace(/\W+/gu, '-'),
  summary,
  day,
  day,
  day,
  type,
  'held',
  names,
  outlets,
];

/** An engine over names and passages that need not be loaded from anywhere. */
export function engineOf(names: NameEntry[], passages: Partial<PassagesPart> = {}): SiteSearchEngine {
  const head = { base: '/', sections: { p: 'people', o: 'organizations', l: 'places', a: 'agreements', e: 'events', u: 'articles' } };
  const parts = { names: packNames(names, head), passages: { spellings: packSpellings(names), contacts: [], articles: [], ...passages } };
  return new SiteSearchEngine((part) => Promise.resolve(parts[part]));
}
