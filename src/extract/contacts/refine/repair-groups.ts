import type { Finding } from '../rules/rule.ts';
import { BOTH, bitsOf, otherSide, type Term } from '../sentence/term.ts';

/** The group as those whom it was read as, where those of the two parties are all of one side. `away`: the side of whom they meet is the other one. */
function resolved(term: Term, away: number): Term {
  const { group, meant } = term;
  if (!group || !meant || meant.people.length < 2 || (meant.sides & BOTH) !== away) return term;
  return { ...term, group: false, people: meant.people, sides: meant.sides };
}

/** "Berg and Dahl arrived in Beijing. The two will hold talks with Premier Li": of one side, where somebody of the other is whom they meet. */
export function repairGroups(findings: readonly Finding[]): void {
  for (const finding of findings) {
    const away = otherSide(bitsOf(finding.whom));
    if (away !== 0 && finding.who.some((term) => term.group)) finding.who = finding.who.map((term) => resolved(term, away));
    // "Li received the ambassadors of Norway and Denmark": of each the one whom the text names.
    const guests = otherSide(bitsOf(finding.who));
    if (guests !== 0 && finding.whom.some((term) => term.group)) finding.whom = finding.whom.map((term) => resolved(term, guests));
  }
}
