import type { Filters } from './answer.ts';
import { COST } from './match-options.ts';
import type { NameIndex } from './name-index.ts';
import type { ArticleRow } from './passages-part.ts';
import type { Query } from './read-query.ts';

/** What is asked of Pagefind: words in the spelling of the record, and what the articles are limited to. */
export interface Retrieval {
  /** Searches to be tried in turn until one finds something. */
  searches: string[];
  filters: Record<string, string[]>;
}

/** Gives the articles that answer best. Rejects when they cannot be loaded. */
export type RetrieveArticles = (retrieval: Retrieval) => Promise<ArticleRow[]>;

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

/** A query in the form that Pagefind takes. */
export function retrieval(query: Query, filters: Filters, names: NameIndex): Retrieval {
  const phrases = query.phrases.map(({ keys }) => `"${keys.join(' ')}"`);
  const spelled = query.keys.map((key) => canonical(key, names) ?? key);
  const limited: Record<string, string[]> = {};
  if (filters.outlet?.length) limited['outlet'] = filters.outlet;
  if (filters.person?.length) limited['person'] = filters.person;
  if (filters.from !== undefined || filters.to !== undefined) limited['year'] = yearsBetween(filters.from ?? 1900, filters.to ?? 2100);
  for (const { from, to } of query.dates.slice(0, 1)) limited['month'] = monthsBetween(from, to);
  const ways = [query.keys, spelled].map((keys) => [...phrases, ...keys].join(' '));
  return { searches: [...new Set(ways)], filters: limited };
}
