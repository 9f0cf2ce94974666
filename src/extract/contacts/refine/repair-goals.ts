import type { Finding } from '../rules/rule.ts';
import { BOTH, FIRST, SECOND, bitsOf } from '../sentence/term.ts';
import type { Sides } from '../sentence/sides.ts';

const POINTS = /^the (?:country|kingdom|republic|sultanate|emirate|island|nation)$/;

/**
 * "President Berg arrives in the country": nobody pays a visit to his own country, so that the other party's is meant where the reference was
 * read so. Changes that one term in place. `wordsOf` gives the words of a term in small letters.
 */
export function repairGoals(findings: readonly Finding[], sides: Sides, wordsOf: (start: number, end: number) => string): void {
  for (const { who, goal } of findings) {
    const own = bitsOf(who);
    if (goal?.sides !== own || (own !== FIRST && own !== SECOND) || !POINTS.test(wordsOf(goal.start, goal.end))) continue;
    const other = BOTH & ~own;
    Object.assign(goal, { sides: other, place: sides.countries[other - 1] ?? null });
  }
}
