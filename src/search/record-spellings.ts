import { COST } from './match-options.ts';
import type { NameIndex } from './name-index.ts';
import { rankNames } from './rank-names.ts';

/** Whether a word stands for another one: transliterated or misspelt, neither the very word nor the beginning of one. */
const isOther = (cost: number): boolean => (cost > 0 && cost < COST.beginning) || (cost >= COST.near && cost < 1);

/**
 * A typed word in the spelling of the record, where no name has it as typed: "lawrow" becomes the spelling of the record.
 * @param most what it may cost: `COST.folded` takes transliterations alone, 1 also what is merely near
 */
function canonical(key: string, names: NameIndex, most: number): string {
  const best = names
    .match([key])
    .map((match) => ({ match, cost: match.costs[0] ?? 1 }))
    .filter(({ cost }) => cost <= most && (cost === 0 || isOther(cost)))
    .sort((a, b) => a.cost - b.cost || names.entry(b.match.name).weight - names.entry(a.match.name).weight)[0];
  return best && best.cost > 0 ? (names.wordLike(best.match.name, key) ?? key) : key;
}

/** Several words that all mean one name, in its spelling: "anna begr" becomes "anna berg"; null where no name has them all. */
function asName(keys: readonly string[], names: NameIndex): string[] | null {
  const [first] = keys.length > 1 ? rankNames(names, keys) : [];
  if (first?.found !== keys.length) return null;
  return keys.map((key, at) => (isOther(first.costs[at] ?? 1) ? (names.wordLike(first.name, key) ?? key) : key));
}

/**
 * Ways to write typed words that may stand in an index which knows one spelling, in the order in which they are to be tried: as the name that
 * they mean together, with what is sure to be a spelling of a name in that of the record, as typed, and with what is merely near. Pagefind
 * passes over words that it does not know, so that the words as typed would find articles which have the others.
 */
export function recordSpellings(keys: readonly string[], names: NameIndex): string[][] {
  const named = asName(keys, names);
  return [...(named ? [named] : []), ...[COST.folded, 0, 1].map((most) => keys.map((key) => canonical(key, names, most)))];
}
