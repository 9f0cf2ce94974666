import { remember } from '../text/remember.ts';
import { RULES } from './rules.ts';
import type { Rule } from './rules/rule.ts';

/** Bits of what a word has for a rule: one of its words, or the other word that it needs. */
const WORD = 1;
const OTHER = 2;
const NEEDED = RULES.map(({ also }) => (also ? WORD | OTHER : WORD));

/** The rules that a word has something for, by their index, each with the bits of what it has. */
const tellsOf = remember((word: string): readonly { rule: number; bits: number }[] =>
  RULES.flatMap(({ words, also }, rule) => {
    const bits = (words.test(word) ? WORD : 0) | (also?.test(word) ? OTHER : 0);
    return bits === 0 ? [] : [{ rule, bits }];
  }),
);

/** The rules for which a frame has all the words they need, in final order. In: the frame's words. */
export function chooseRules(words: readonly string[]): readonly Rule[] {
  const found = new Uint8Array(RULES.length);
  for (const word of words) {
    const tells = tellsOf(word);
    // Most words tell nothing, and even an empty walk costs.
    if (tells.length > 0) for (const { rule, bits } of tells) found[rule] = (found[rule] ?? 0) | bits;
  }
  const chosen: Rule[] = [];
  for (let index = 0; index < found.length; index += 1) {
    const rule = RULES[index];
    if (rule && found[index] === NEEDED[index]) chosen.push(rule);
  }
  return chosen;
}
