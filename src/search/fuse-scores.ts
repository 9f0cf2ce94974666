import Fuse from 'fuse.js/min-basic';
import { WORD_OPTIONS } from './match-options.ts';

/** A form of a word: as it is written, or folded. */
export interface Form {
  form: string;
  word: number;
}

/** How far Fuse takes each of these forms to be from any of the words typed, from 0 (the same) to 1; those that are too far are left out. */
export function fuseScores(forms: readonly Form[], typed: Iterable<string>): { typed: string; form: Form; score: number }[] {
  const fuse = new Fuse(forms, WORD_OPTIONS);
  return [...new Set(typed)].flatMap((word) => fuse.search(word).map(({ item, score = 1 }) => ({ typed: word, form: item, score })));
}
