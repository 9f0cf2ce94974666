import { LetterSieve } from '../../text/letter-sieve.ts';
import { oneOf } from '../../text/one-of.ts';
import type { ReferenceRule } from './rule.ts';
import type { Spot } from './salience.ts';

/** A head where a rule finds one. */
export interface Head extends Pick<Spot, 'start' | 'end'> {
  rule: ReferenceRule;
}

/** A rule with its pattern bound to one place, and its rank among the rules. */
interface Ranked {
  rule: ReferenceRule;
  here: RegExp;
  rank: number;
}

/** The rules that may begin with one word; `any` is asked first where they are several. */
interface Opening {
  any: RegExp | null;
  rules: readonly Ranked[];
}

function openingsOf(rules: readonly ReferenceRule[]): Map<string, Opening> {
  const ranked = rules.map((rule, rank): Ranked => ({ rule, here: new RegExp(rule.pattern.source, `${rule.pattern.flags}y`), rank }));
  const made = new Map<string, Opening>();
  const openings = new Map<string, Opening>();
  for (const start of new Set(rules.flatMap(({ starts }) => starts))) {
    const own = ranked.filter(({ rule }) => rule.starts.includes(start));
    const key = own.map(({ rank }) => rank).join(' ');
    const opening = made.get(key) ?? { any: own.length > 1 ? oneOf(own.map(({ here }) => here)) : null, rules: own };
    made.set(key, opening);
    openings.set(start, opening);
  }
  return openings;
}

/** A letter of ASCII, a figure or a low line: what `\b` takes for part of a word. */
const isPart = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57) || unit === 95;

function isAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/**
 * A search for the heads of rules in a text: in order of place, then of rule; those of one rule do not overlap. Each rule is tried only at
 * the words with which it can begin.
 */
export function headFinder(rules: readonly ReferenceRule[]): (text: string) => Head[] {
  const openings = openingsOf(rules);
  const sieve = new LetterSieve(openings.keys());
  return (text) => {
    const found: Head[] = [];
    const ends = new Int32Array(rules.length);
    for (let at = 0; at < text.length; at += 1) {
      if (!isPart(text.charCodeAt(at))) continue;
      const start = at;
      while (isPart(text.charCodeAt(at))) at += 1;
      const opening = sieve.passes(text, start, at) ? openings.get(text.slice(start, at).toLowerCase()) : undefined;
      if (!opening || (opening.any && !isAt(opening.any, text, start))) continue;
      for (const { rule, here, rank } of opening.rules) {
        if ((ends[rank] ?? 0) > start || !isAt(here, text, start)) continue;
        const end = here.lastIndex;
        ends[rank] = end;
        found.push({ start, end, rule });
      }
    }
    return found;
  };
}
