/** A stretch of a query that is looked up as one word: a word of it, or two neighbours run together ("amir abdol" as "amirabdol"). */
export interface Unit {
  key: string;
  /** First position and one past the last. */
  from: number;
  to: number;
}

const MOST_WORDS = 16;

/** The units of a query of which only the first sixteen words count. */
export function unitsOf(keys: readonly string[]): Unit[] {
  const words = keys.slice(0, MOST_WORDS);
  const single = words.map((key, from) => ({ key, from, to: from + 1 }));
  const joined = words.slice(1).map((key, from) => ({ key: (words[from] ?? '') + key, from, to: from + 2 }));
  return [...single, ...joined];
}
