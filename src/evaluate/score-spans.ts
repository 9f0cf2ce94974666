import { type Miss, measure, type Score } from './score.ts';

/** One annotated stretch: where, and the value that has to agree. */
export interface Item {
  article: string;
  start: number;
  end: number;
  exact: string;
  value: string;
}

const shown = ({ exact, value }: Item): string => (value ? `“${exact}” ${value}` : `“${exact}”`);

/** Items agree when they stand at the same place and have the same value. */
export function scoreSpans(layer: string, gold: readonly Item[], found: readonly Item[]): Score {
  const key = ({ article, start, end }: Item): string => `${article} ${start} ${end}`;
  const expected = new Map(gold.map((item) => [key(item), item]));
  const met = new Set<string>();
  const misses: Miss[] = [];
  for (const item of found) {
    const match = expected.get(key(item));
    if (match) met.add(key(item));
    if (match?.value === item.value) continue;
    misses.push({ article: item.article, at: item.start, expected: match ? shown(match) : null, found: shown(item) });
  }
  const right = found.length - misses.length;
  for (const item of gold)
    if (!met.has(key(item))) misses.push({ article: item.article, at: item.start, expected: shown(item), found: null });
  return measure(layer, { gold: gold.length, found: found.length, right }, misses);
}
