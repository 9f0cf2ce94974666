import { remember } from '../text/remember.ts';
import { RULES } from './rules.ts';
import type { Rule } from './rules/rule.ts';

/** Indices of the rules whose cheap test the word passes. */
const rulesOf = remember((word: string): readonly number[] => RULES.flatMap(({ words }, index) => (words.test(word) ? [index] : [])));

/** The rules that have one of their words in the frame, in final order. */
export function chooseRules(text: string): readonly Rule[] {
  const chosen = new Uint8Array(RULES.length);
  for (const word of text.split(' ')) for (const index of rulesOf(word)) chosen[index] = 1;
  return RULES.filter((_, index) => chosen[index] === 1);
}
