import { foldWord } from '../extract/text/fold-name.ts';
import { keyOf } from '../extract/text/key-of.ts';

const split = (text: string): string[] =>
  keyOf(text)
    .split(/[^\p{L}\p{N}']+/u)
    .filter(Boolean);

/** The words of a text as a list is searched by: in small letters without accents, and in the form that all transliterations share. */
export function searchedWords(text: string): string[] {
  return [...new Set(split(text).flatMap((word) => [word, foldWord(word)]))];
}

/** Whether each word typed, in any spelling, begins one of the words; nothing typed fits everything. */
export function fitsTyped(words: readonly string[], typed: string): boolean {
  return split(typed).every((part) => {
    const folded = foldWord(part);
    return words.some((word) => word.startsWith(part) || word.startsWith(folded));
  });
}
