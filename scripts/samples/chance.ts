/** A source of numbers that are the same for the same seed. */
export interface Chance {
  /** An integer from 0 up to, but not including, the limit. */
  below: (limit: number) => number;
  /** One item of a list that is not empty. */
  pick: <T>(items: readonly T[]) => T;
}

/** Chance from a seed: the mulberry32 generator, 32 bits of state. */
export function makeChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const pick = <T>(items: readonly T[]): T => {
    const item = items[below(items.length)];
    if (item === undefined) throw new Error('there is nothing to pick from');
    return item;
  };
  return { below, pick };
}
