import type { Filters } from './answer.ts';
import { limitToken } from './limit-token.ts';
import type { NameIndex } from './name-index.ts';
import type { ArticleRow } from './passages-part.ts';
import type { Query } from './read-query.ts';
import { recordSpellings } from './record-spellings.ts';

/** What is asked of Pagefind: words in the spelling of the record, and what the articles are limited to. */
export interface Retrieval {
  /** Ways to ask, to be tried in turn until one finds something; each is a list of searches whose results belong together. */
  ways: string[][];
  /** A last way, broad and slow, for where nothing else is found at all. */
  last: string[] | null;
}

/** Some of the articles that answer, best first, and how many answer in all. */
export interface Retrieved {
  rows: ArticleRow[];
  all: number;
}

/** Makes searches whose results belong together, and gives the articles from the one with this number on. Rejects when they cannot be made. */
export type RetrieveArticles = (searches: readonly string[], from: number) => Promise<Retrieved>;

/** So many searches at most for the alternatives of one field. */
const MOST_SEARCHES = 8;

const monthsBetween = (from: string, to: string): string[] => {
  const months: string[] = [];
  let [year = 0, month = 1] = from.split('-').map(Number);
  const [lastYear = 0, lastMonth = 12] = to.split('-').map(Number);
  while ((year < lastYear || (year === lastYear && month <= lastMonth)) && months.length < 24) {
    months.push(`${String(year)}-${String(month).padStart(2, '0')}`);
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
  return months;
};

const yearsBetween = (from: number, to: number): string[] =>
  Array.from({ length: Math.max(0, Math.min(to - from + 1, 200)) }, (_, at) => String(from + at));

/** Words for each field that limits the articles, one of which must be there. */
function limitsOf(query: Query, { outlet = [], person = [], from, to }: Filters): string[][] {
  const limits = [outlet.map((id) => limitToken('outlet', id)), person.map((id) => limitToken('person', id))];
  if (from !== undefined || to !== undefined) limits.push(yearsBetween(from ?? 1900, to ?? 2100).map((year) => limitToken('year', year)));
  for (const date of query.dates.slice(0, 1)) {
    const months = monthsBetween(date.from, date.to);
    const years = yearsBetween(Number(date.from.slice(0, 4)), Number(date.to.slice(0, 4)));
    limits.push(
      months.length <= MOST_SEARCHES ? months.map((month) => limitToken('month', month)) : years.map((year) => limitToken('year', year)),
    );
  }
  // Too many alternatives limit little, and what they leave is limited again among the articles that were found.
  return limits.filter((tokens) => tokens.length > 0 && tokens.length <= MOST_SEARCHES);
}

/** What is shorter begins so many words that nearly every article has one: it is only looked for by itself, as a whole word. */
const SHORTEST_BEGINNING = 4;
/** Beside other words, what is shorter costs Pagefind more than it tells; the sentences are searched for it afterwards. */
const SHORTEST_BESIDE = 3;

/** A query in the form that Pagefind takes. */
export function retrieval(query: Query, filters: Filters, names: NameIndex): Retrieval {
  const phrases = query.phrases.map(({ keys }) => keys.join(' '));
  const long = query.keys.filter((key) => key.length >= SHORTEST_BESIDE);
  const told = long.length + phrases.length > 0 ? long : query.keys.filter((key) => key.length > 1);
  // A single letter tells no articles apart.
  if (phrases.length + told.length === 0 && query.keys.length > 0) return { ways: [], last: null };
  const texts = [...new Set(recordSpellings(told, names).map((keys) => [...phrases, ...keys].join(' ')))];
  const combined = limitsOf(query, filters).reduce<string[]>(
    (all, tokens) => all.flatMap((one) => tokens.map((token) => `${one} ${token}`)),
    [''],
  );
  const ways = texts
    .map((text) => combined.slice(0, 2 * MOST_SEARCHES).map((limit) => (text + limit).trim()))
    .filter(([one]) => one !== '');
  const [first = []] = ways;
  const [text = ''] = texts;
  const single = phrases.length + told.length === 1 && first.length === 1 && first[0] === text ? text : '';
  if (phrases.length === 1 && single !== '') return { ways: [[`"${single}"`], ...ways], last: null };
  if (single === '' || single.length >= SHORTEST_BEGINNING) return { ways, last: null };
  return { ways: [[`"${single}"`], ...ways.slice(1)], last: first };
}
