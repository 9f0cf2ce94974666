import { measure, type Miss, type Score } from './score.ts';

/** The scores of several dossiers as those of one: counts and misses of each layer together, layers in the order of the first that has them. */
export function addScores(lists: readonly (readonly Score[])[]): Score[] {
  const sums = new Map<string, { gold: number; found: number; right: number; misses: Miss[] }>();
  for (const { layer, gold, found, right, misses } of lists.flat()) {
    const sum = sums.get(layer) ?? { gold: 0, found: 0, right: 0, misses: [] };
    sums.set(layer, { gold: sum.gold + gold, found: sum.found + found, right: sum.right + right, misses: [...sum.misses, ...misses] });
  }
  return [...sums].map(([layer, { misses, ...counts }]) => measure(layer, counts, misses));
}
