import { RULES } from './rules.ts';
import type { Rule } from './rules/rule.ts';

const NONE: readonly number[] = [];
const MOST_WORDS = 50_000;
const known = new Map<string, readonly number[]>();

/** Indices of the rules whose cheap test the word passes; words recur, so each is tested once. */
function rulesOf(word: string): readonly number[] {
  const seen = known.get(word);
  if (seen) return seen;
  const found = RULES.flatMap(({ words }, index) => (words.test(word) ? [index] : []));
  if (known.size > MOST_WORDS) known.clear();
  known.set(word, found.length > 0 ? found : NONE);
  return found;
}

/** The rules that have one of their words in the frame, in final order. */
export function chooseRules(text: string): readonly Rule[] {
  const chosen = new Uint8Array(RULES.length);
  for (const word of text.split(' ')) for (const index of rulesOf(word)) chosen[index] = 1;
  return RULES.filter((_, index) => chosen[index] === 1);
}
