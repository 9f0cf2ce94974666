import type { Mark } from './answer.ts';
import { wordsOf } from './word-key.ts';

/** Where words stand one after the other in a text, whatever marks are between them. */
export function findPhrase(text: string, keys: readonly string[]): Mark[] {
  const words = wordsOf(text);
  const marks: Mark[] = [];
  for (let at = 0; at + keys.length <= words.length; at++) {
    if (!keys.every((key, offset) => words[at + offset]?.key === key)) continue;
    marks.push([words[at]?.start ?? 0, words[at + keys.length - 1]?.end ?? 0]);
    at += keys.length - 1;
  }
  return marks;
}
