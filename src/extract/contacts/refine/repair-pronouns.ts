import type { Finding } from '../rules/rule.ts';
import { FIRST, SECOND, type Term } from '../sentence/term.ts';

/** Sentences back in which the one meant is looked for. */
const BACK = 3;

/**
 * Nobody pays a visit to his own country: where "he" or "she" was read so, the last one named of the other side is meant. Changes the terms
 * in place, so that whatever else the clause says follows. Findings stand in text order.
 */
export function repairPronouns(
  findings: readonly Finding[],
  named: readonly { term: Term; sentence: number }[],
  sentenceOf: (finding: Finding) => number,
): void {
  let at = 0;
  const last = new Map<number, { term: Term; sentence: number }>();
  for (const finding of findings) {
    const start = finding.frame.sentence.start;
    for (let one = named[at]; one && one.term.start < start; one = named[++at]) last.set(one.term.sides, one);
    const [who] = finding.who;
    const goal = finding.goal?.sides ?? 0;
    if (!who?.pronoun || finding.who.length > 1 || who.sides !== goal || (goal !== FIRST && goal !== SECOND)) continue;
    const meant = last.get(goal === FIRST ? SECOND : FIRST);
    if (!meant || sentenceOf(finding) - meant.sentence > BACK) continue;
    const wrong = who.people.join();
    for (const term of finding.frame.terms.values()) {
      if (term.pronoun && term.people.join() === wrong) Object.assign(term, { people: meant.term.people, sides: meant.term.sides });
    }
  }
}
