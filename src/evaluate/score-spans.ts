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
const placeOf = ({ article, start, end }: Item): string => `${article} ${start} ${end}`;
const overlap = (a: Item, b: Item): boolean => a.article === b.article && a.start < b.end && b.start < a.end;

/** Of what stands in the gold alone and what was found alone, words in part the same are one miss. */
function missesOf(missed: readonly Item[], extra: readonly Item[]): Miss[] {
  const left = new Set(extra);
  const misses = missed.map((item): Miss => {
    const other = [...left].find((one) => overlap(one, item));
    if (other) left.delete(other);
    const { article, start: at } = item;
    return { kind: other ? 'extent' : 'missed', article, at, expected: shown(item), found: other ? shown(other) : null };
  });
  return [
    ...misses,
    ...[...left].map((item): Miss => ({ kind: 'extra', article: item.article, at: item.start, expected: null, found: shown(item) })),
  ];
}

/** Items agree when they stand at the same place and have the same value. */
export function scoreSpans(layer: string, gold: readonly Item[], found: readonly Item[]): Score {
  const expected = new Map(gold.map((item) => [placeOf(item), item]));
  const met = new Set<string>();
  const extra: Item[] = [];
  const misread: Miss[] = [];
  for (const item of found) {
    const match = expected.get(placeOf(item));
    if (!match) extra.push(item);
    else {
      met.add(placeOf(item));
      if (match.value !== item.value)
        misread.push({ kind: 'value', article: item.article, at: item.start, expected: shown(match), found: shown(item) });
    }
  }
  const missed = gold.filter((item) => !met.has(placeOf(item)));
  const right = found.length - extra.length - misread.length;
  return measure(layer, { gold: gold.length, found: found.length, right }, [...misread, ...missesOf(missed, extra)]);
}
