const MOST = 50_000;

/**
 * The same reading with its results kept by the text it reads, for readings of words and phrases, which recur. Texts nobody has seen may
 * hold any number of different ones, so that after 50,000 the kept ones are let go.
 */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const seen = known.get(text);
    if (seen !== undefined || known.has(text)) return seen as T;
    const result = read(text);
    if (known.size >= MOST) known.clear();
    known.set(text, result);
    return result;
  };
}
