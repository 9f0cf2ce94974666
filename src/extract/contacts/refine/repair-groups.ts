import type { Finding } from '../rules/rule.ts';
import { BOTH, FIRST, SECOND, bitsOf, type Term } from '../sentence/term.ts';

/** The group as those whom it was read as, where one of them is of the side that the other one is not of. */
function resolved(term: Term, whom: number): Term {
  const { group, meant } = term;
  const away = BOTH & ~whom;
  if (!group || !meant || meant.people.length < 2 || (meant.sides & BOTH) !== away) return term;
  return { ...term, group: false, people: meant.people, sides: meant.sides };
}

/** "Berg and Dahl arrived in Beijing. The two will hold talks with Premier Li": of one side, where somebody of the other is whom they meet. */
export function repairGroups(findings: readonly Finding[]): void {
  for (const finding of findings) {
    const whom = bitsOf(finding.whom);
    if ((whom === FIRST || whom === SECOND) && finding.who.some((term) => term.group)) {
      finding.who = finding.who.map((term) => resolved(term, whom));
    }
  }
}
