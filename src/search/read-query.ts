/** What a reader typed, taken apart. */
export interface Query {
  /** Words to be found in any spelling, in any order. */
  words: string;
  /** Phrases in quotation marks, to be found letter by letter, without regard to case. */
  phrases: string[];
  /** Words with a minus before them: what holds them is left out. */
  without: string[];
}

const LONGEST = 200;
const PHRASE = /["“”«»]([^"“”«»]{1,200})["“”«»]/gu;
const WITHOUT = /(?:^|\s)-(\p{L}[\p{L}\p{N}’'-]{0,60})/gu;

/** Reads a query: `"exact phrase"`, `-word`, and plain words. Whatever else is typed is text; only the first 200 characters count. */
export function readQuery(typed: string): Query {
  const text = typed.slice(0, LONGEST).replace(/\p{C}/gu, ' ');
  const phrases = [...text.matchAll(PHRASE)].map((match) => (match[1] ?? '').trim()).filter(Boolean);
  const rest = text.replace(PHRASE, ' ');
  const without = [...rest.matchAll(WITHOUT)].map((match) => (match[1] ?? '').toLowerCase());
  const words = rest
    .replace(WITHOUT, ' ')
    .replace(/[^\p{L}\p{N}\s.’'-]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return { words, phrases, without };
}

export const isEmptyQuery = ({ words, phrases }: Query): boolean => words === '' && phrases.length === 0;
