import type { Finding } from '../rules/rule.ts';
import { BOTH, FIRST, OTHER, SECOND, bitsOf, type Term } from '../sentence/term.ts';
import { indexOf } from '../sentence/frame.ts';
import type { Sides } from '../sentence/sides.ts';

const POINTS = /^the (?:country|kingdom|republic|sultanate|emirate|island|nation)$/;

/** Places told in a row behind the first one: ", Norway and Chile". */
const ROW = /^(?:(?: ,)?(?: and)?(?: the)? [XYCL](?= |$)(?! 's)){1,8}/;

/** "Berg will visit Denmark, China and Japan": the one of a party that is not the visitor's own, where the first is of a third country; else null. */
function partyInRow({ type, who, goal, frame }: Finding): Term | null {
  if (type !== 'visit' || goal?.sides !== OTHER) return null;
  const first = indexOf(frame, (term) => term === goal);
  const row = first === undefined ? undefined : ROW.exec(frame.text.slice(first + 1))?.[0];
  if (first === undefined || row === undefined) return null;
  const own = bitsOf(who) & BOTH;
  for (let at = first + 1; at <= first + row.length; at += 1) {
    const side = (frame.terms.get(at)?.sides ?? 0) & BOTH;
    if (side !== 0 && side !== own) return frame.terms.get(at) ?? null;
  }
  return null;
}

/**
 * "Berg will visit Denmark, China and Japan": of several countries that of a party is meant. "President Berg arrives in the country": nobody pays a visit to his own country, so that the other party's is meant where the reference was
 * read so. Changes that one term in place. `wordsOf` gives the words of a term in small letters.
 */
export function repairGoals(findings: readonly Finding[], sides: Sides, wordsOf: (start: number, end: number) => string): void {
  for (const finding of findings) {
    const { who } = finding;
    finding.goal = partyInRow(finding) ?? finding.goal;
    const { goal } = finding;
    const own = bitsOf(who);
    if (goal?.sides !== own || (own !== FIRST && own !== SECOND) || !POINTS.test(wordsOf(goal.start, goal.end))) continue;
    const other = BOTH & ~own;
    Object.assign(goal, { sides: other, place: sides.countries[other - 1] ?? null });
  }
}
