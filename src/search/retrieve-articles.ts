import type { Filters } from './answer.ts';
import { COST } from './match-options.ts';
import { limitToken } from './limit-token.ts';
import type { NameIndex } from './name-index.ts';
import type { ArticleRow } from './passages-part.ts';
import type { Query } from './read-query.ts';

/** What is asked of Pagefind: words in the spelling of the record, and what the articles are limited to. */
export interface Retrieval {
  /** Ways to ask, to be tried in turn until one finds something; each is a list of searches whose results belong together. */
  ways: string[][];
}

/** Gives the articles that answer best. Rejects when they cannot be loaded. */
export type RetrieveArticles = (retrieval: Retrieval) => Promise<ArticleRow[]>;

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

/** The last word of the name that a typed word is taken for, where no better one is there: "lawrow" becomes the spelling of the record. */
function canonical(key: string, names: NameIndex): string | null {
  const best = names
    .match([key])
    .map((match) => ({ match, cost: match.costs[0] ?? 1 }))
    .filter(({ cost }) => cost < COST.beginning || (cost >= COST.near && cost < 1))
    .sort((a, b) => a.cost - b.cost || names.entry(b.match.name).weight - names.entry(a.match.name).weight)[0];
  if (!best || best.cost === 0) return null;
  return names.wordLike(best.match.name, key);
}

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

/** A query in the form that Pagefind takes. */
export function retrieval(query: Query, filters: Filters, names: NameIndex): Retrieval {
  // A single letter begins too many words to tell articles apart.
  if (query.phrases.length === 0 && query.keys.length > 0 && query.keys.every((key) => key.length < 2)) return { ways: [] };
  const phrases = query.phrases.map(({ keys }) => keys.join(' '));
  // Beside other words too it costs Pagefind more than it tells; the sentences are searched for it afterwards.
  const told = query.keys.filter((key) => key.length > 1);
  const spelled = told.map((key) => canonical(key, names) ?? key);
  const texts = [told, spelled].map((keys) => [...phrases, ...keys].join(' '));
  const combined = limitsOf(query, filters).reduce<string[]>(
    (all, tokens) => all.flatMap((one) => tokens.map((token) => `${one} ${token}`)),
    [''],
  );
  const ways = [...new Set(texts)].map((text) => combined.slice(0, 2 * MOST_SEARCHES).map((limit) => (text + limit).trim()));
  return { ways: ways.filter((searches) => searches[0] !== '') };
}
