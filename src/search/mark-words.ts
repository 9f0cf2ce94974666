import type { Mark } from './answer.ts';
import type { Vocabulary } from './vocabulary.ts';
import { unitsOf } from './query-units.ts';
import { wordsOf } from './word-key.ts';
import { COST } from './match-options.ts';

/** Marks in order, those that touch or overlap joined. */
export function joinMarks(marks: readonly Mark[]): Mark[] {
  const joined: Mark[] = [];
  for (const [start, end] of [...marks].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

/**
 * Where the words of a query stand in a text: the letters that were typed, or the whole word where it matches otherwise.
 * @param near whether words that are merely near are marked for this word of the query
 */
export function markWords(text: string, keys: readonly string[], vocabulary: Vocabulary, near: (key: string) => boolean): Mark[] {
  const units = unitsOf(keys).map(({ key, from, to }) => ({
    key,
    matches: near(key) && to - from === 1 ? vocabulary.match(key, 'near') : vocabulary.matchWords(key),
  }));
  return joinMarks(
    wordsOf(text).flatMap(({ key, start, end }): Mark[] => {
      const id = vocabulary.find(key);
      const unit =
        id === undefined
          ? undefined
          : units.filter(({ matches }) => matches.has(id)).sort((a, b) => (a.matches.get(id) ?? 1) - (b.matches.get(id) ?? 1))[0];
      if (!unit || id === undefined) return [];
      const cost = unit.matches.get(id) ?? 1;
      const at = text.slice(start, end).toLowerCase().indexOf(unit.key);
      return cost >= COST.beginning && cost < COST.near && at >= 0 ? [[start + at, start + at + unit.key.length]] : [[start, end]];
    }),
  );
}
