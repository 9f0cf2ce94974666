/** What of a query a name answers. */
export interface NameMatch {
  name: number;
  /** For each word of the query what it costs to find it in a spelling of the name; 1 where it is in none. */
  costs: number[];
  /** The same with the words of the offices, and with those for the country. */
  office: number[];
  country: number[];
  /** Index of the spelling that matches best. */
  spelling: number;
  /** How many words of that spelling were not asked for. */
  unasked: number;
}

/** A spelling of a name, and how many words it has. */
export interface Spelled {
  name: number;
  spelling: number;
  words: number;
}

/** As many ones as there are words: none found. */
export const fill = (length: number): number[] => new Array<number>(length).fill(1);

/**
 * What every name answers, from what its spellings and offices do.
 * @param found by entry what each word of the query costs: spellings by their number, offices and countries as negative numbers
 */
export function byName(found: ReadonlyMap<number, number[]>, spelled: readonly Spelled[], length: number): NameMatch[] {
  const names = new Map<number, NameMatch & { best: number }>();
  const of = (name: number): NameMatch & { best: number } => {
    let match = names.get(name);
    if (!match)
      names.set(
        name,
        (match = { name, costs: fill(length), office: fill(length), country: fill(length), spelling: 0, unasked: 9, best: Infinity }),
      );
    return match;
  };
  for (const [entry, costs] of found) {
    if (entry < 0) {
      const match = of((-1 - entry) >> 1);
      if (entry % 2 === 0) match.country = costs;
      else match.office = costs;
      continue;
    }
    const one = spelled[entry];
    if (!one) continue;
    const match = of(one.name);
    let total = 0;
    let matched = 0;
    for (let at = 0; at < length; at++) {
      const cost = costs[at] ?? 1;
      total += cost;
      if (cost < 1) matched += 1;
      if (cost < (match.costs[at] ?? 1)) match.costs[at] = cost;
    }
    const unasked = Math.max(0, one.words - matched);
    // Of spellings that match alike the first is shown, which is the name itself; how whole the match is goes by the best of them.
    if (total < match.best - 0.001) Object.assign(match, { best: total, spelling: one.spelling, unasked });
    else if (total < match.best + 0.001) match.unasked = Math.min(match.unasked, unasked);
  }
  return [...names.values()];
}
