const ACRONYM = /^[\p{Lu}.&]{2,}s?$/u;

/** The words of a name, without accents, articles and the ending of a possessive. */
function wordsOf(name: string): string[] {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']s\b/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'the');
}

const holds = (long: readonly string[], word: string): boolean =>
  long.some((other) => other === word || (word.length === 1 && other.startsWith(word)));

/** Whether a name is another cut short: "Berg" or "A. Berg" for "Anna Berg"; an acronym is that of any name. */
export function isShorterForm(short: string, long: string): boolean {
  if (ACRONYM.test(short)) return true;
  const [few, many] = [wordsOf(short), wordsOf(long)];
  return (
    few.length <= many.length &&
    few.every((word) => holds(many, word)) &&
    !(few.length === many.length && many.every((word) => holds(few, word)))
  );
}

/** Whether two forms of a name are spelled or worded differently, and are not just a longer and a shorter one: "Sergej" and "Sergey". */
export function isOtherSpelling(a: string, b: string): boolean {
  if (ACRONYM.test(a) || ACRONYM.test(b)) return false;
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const alike = one.every((word) => holds(other, word)) || other.every((word) => holds(one, word));
  return !alike;
}
