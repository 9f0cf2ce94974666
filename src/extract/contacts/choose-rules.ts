import { remember } from '../text/remember.ts';
import { RULES } from './rules.ts';
import type { Rule } from './rules/rule.ts';

/** Sets of rules by their index, a bit for each, 32 bits together. */
const PARTS = Math.ceil(RULES.length / 32);

/** The rules that fit, as a set; null where none does. */
function setOf(fits: (rule: Rule) => boolean): Int32Array | null {
  const set = new Int32Array(PARTS);
  RULES.forEach((rule, index) => {
    if (fits(rule)) set[index >> 5] = (set[index >> 5] ?? 0) | (1 << (index & 31));
  });
  return set.some((bits) => bits !== 0) ? set : null;
}

/** The rules that need no other word. */
const CONTENT = setOf(({ also }) => !also);

/** The rules that a word is one of the words of, and those of which it is the other word that they need. */
const tellsOf = remember((word: string) => {
  const [own, other] = [setOf(({ words }) => words.test(word)), setOf(({ also }) => also?.test(word) === true)];
  return own || other ? { own, other } : null;
});

function join(all: Int32Array, set: Int32Array | null): void {
  if (set) for (let part = 0; part < PARTS; part += 1) all[part] = (all[part] ?? 0) | (set[part] ?? 0);
}

/** The rules for which a frame has all the words they need, in final order. In: the frame's words. */
export function chooseRules(words: readonly string[]): readonly Rule[] {
  const own = new Int32Array(PARTS);
  const other = new Int32Array(PARTS);
  join(other, CONTENT);
  for (let at = 0, word = words[0]; word !== undefined; word = words[(at += 1)]) {
    const tells = tellsOf(word);
    if (!tells) continue;
    join(own, tells.own);
    join(other, tells.other);
  }
  const chosen: Rule[] = [];
  for (let part = 0; part < PARTS; part += 1) {
    for (let bits = (own[part] ?? 0) & (other[part] ?? 0); bits !== 0; bits &= bits - 1) {
      const rule = RULES[part * 32 + 31 - Math.clz32(bits & -bits)];
      if (rule) chosen.push(rule);
    }
  }
  return chosen;
}
