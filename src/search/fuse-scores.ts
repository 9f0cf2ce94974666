import Fuse from 'fuse.js/min-basic';
import { WORD_OPTIONS } from './match-options.ts';
import type { Form } from './ngram-index.ts';

/** How far Fuse takes each of these forms to be from the word typed, from 0 (the same) to 1; those that are too far are left out. */
export const fuseScores = (forms: readonly Form[], typed: string): { form: Form; score: number }[] =>
  new Fuse(forms, WORD_OPTIONS).search(typed).map(({ item, score = 1 }) => ({ form: item, score }));
