import { remember } from '../text/remember.ts';
import { RULES } from './rules.ts';
import type { Rule } from './rules/rule.ts';

/** Bits of what a word has for a rule: one of its words, or the other word that it needs. */
const WORD = 1;
const OTHER = 2;
const NEEDED = RULES.map(({ also }) => (also ? WORD | OTHER : WORD));

/** The rules that a word has something for, by their index, each with the bits of what it has. */
const tellsOf = remember((word: string): readonly (readonly [number, number])[] =>
  RULES.flatMap(({ words, also }, index) => {
    const bits = (words.test(word) ? WORD : 0) | (also?.test(word) ? OTHER : 0);
    return bits === 0 ? [] : [[index, bits] as const];
  }),
);

/** The rules for which a frame has all the words they need, in final order. */
export function chooseRules(text: string): readonly Rule[] {
  const found = new Map<number, number>();
  for (let at = 0; at < text.length;) {
    const blank = text.indexOf(' ', at);
    const end = blank < 0 ? text.length : blank;
    if (end > at) for (const [index, bits] of tellsOf(text.slice(at, end))) found.set(index, (found.get(index) ?? 0) | bits);
    at = end + 1;
  }
  if (found.size === 0) return [];
  return [...found.keys()]
    .filter((index) => found.get(index) === NEEDED[index])
    .sort((a, b) => a - b)
    .flatMap((index) => RULES[index] ?? []);
}
