import type { Finding } from '../rules/rule.ts';
import { FIRST, SECOND, type Term } from '../sentence/term.ts';

/** Sentences back in which the one meant is looked for. */
const BACK = 3;

const other = (side: number): number => (side === FIRST ? SECOND : side === SECOND ? FIRST : 0);

/**
 * Nobody meets himself: where "him" or "her" was read as who acts, or as one of his own side, the one named last of the other side is
 * meant. Changes that one term in place.
 */
function repairObject(finding: Finding, last: ReadonlyMap<number, { term: Term; sentence: number }>, sentence: number): void {
  const [who] = finding.who;
  const [whom] = finding.whom;
  if (!who || !whom?.pronoun || finding.who.length > 1 || finding.whom.length > 1 || whom.group || who.sides !== whom.sides) return;
  // "After Lund returned, Berg met with him": one of his own side who is named before.
  let nearest: Term | undefined;
  for (const term of finding.frame.terms.values())
    if (term.people.length === 1 && !term.pronoun && term.start < whom.start && term.people[0] !== who.people[0]) nearest = term;
  if (nearest) {
    Object.assign(whom, { people: nearest.people, sides: nearest.sides });
    return;
  }
  const side = other(who.sides);
  const meant = sentence - (last.get(side)?.sentence ?? -Infinity) <= BACK ? last.get(side)?.term : undefined;
  if (meant) Object.assign(whom, { people: meant.people, sides: meant.sides });
}

/**
 * "During her stay she also met Premier Li", where "she" was read as one of those who are met: the one named last of the other side is
 * meant. Changes every such pronoun of the clause in place.
 */
function repairCataphor(finding: Finding, last: ReadonlyMap<number, { term: Term; sentence: number }>, sentence: number): void {
  const who = finding.who.find((term) => term.pronoun && !term.group && term.people.length === 1);
  const [wrong] = who?.people ?? [];
  if (!who || wrong === undefined || !finding.whom.some((term) => !term.pronoun && term.people.includes(wrong))) return;
  const meant = last.get(other(who.sides));
  if (!meant || sentence - meant.sentence > BACK) return;
  for (const term of finding.frame.terms.values())
    if (term.pronoun && term.people.join() === wrong) Object.assign(term, { people: meant.term.people, sides: meant.term.sides });
}

/** "When the premier meets Li", where the office was read as Li's own: the one named before is meant. Changes that one term in place. */
function repairSubject({ who: [who, more], whom: [whom], frame }: Finding): void {
  if (!who?.office || more || !whom || whom.office || who.people.length !== 1 || who.people[0] !== whom.people[0]) return;
  const named = [...frame.terms.values()].filter(
    (term) => term.people.length === 1 && !term.pronoun && !term.office && term.start < who.start && term.people[0] !== whom.people[0],
  );
  const nearest = named.at(-1);
  Object.assign(who, nearest ? { people: nearest.people, sides: nearest.sides } : { people: [], sides: 0 });
}

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
    repairSubject(finding);
    repairObject(finding, last, sentenceOf(finding));
    repairCataphor(finding, last, sentenceOf(finding));
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
