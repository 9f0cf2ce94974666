const A = 97;
const LETTERS = 26;
/** The bit that tells small letters of ASCII from capitals. */
const SMALL = 32;

/**
 * Turns most words away that are none of a list's, by their first letter, last letter and length, before they are cut out of a text and
 * looked up. The list's words are in small letters; a word that passes may still be none of them, one of the list always passes.
 */
export class LetterSieve {
  /** For each first and last letter the lengths, one bit each. */
  private readonly lengths = new Int32Array(LETTERS * LETTERS);

  constructor(words: Iterable<string>) {
    for (const word of words) {
      const [first, last] = [word.charCodeAt(0) - A, word.charCodeAt(word.length - 1) - A];
      const at = first * LETTERS + last;
      this.lengths[at] = (this.lengths[at] ?? 0) | (1 << word.length);
    }
  }

  /** Whether the word from one offset of a text to another, in any case, may be of the list. */
  passes(text: string, start: number, end: number): boolean {
    const first = (text.charCodeAt(start) | SMALL) - A;
    const last = (text.charCodeAt(end - 1) | SMALL) - A;
    // A letter beyond ASCII may be one of it in small: the Kelvin sign.
    if (first < 0 || first >= LETTERS || last < 0 || last >= LETTERS) return true;
    return ((this.lengths[first * LETTERS + last] ?? 0) & (1 << (end - start))) !== 0;
  }
}
