import type { Finding } from '../rules/rule.ts';
import { OTHER, otherSide, type Term } from '../sentence/term.ts';
import type { Learned } from './learned.ts';

/** Side bits of all whom a finding names beside one term. */
const beside = ({ who, whom, goal }: Finding, one: Term): number =>
  [...who, ...whom, ...(goal ? [goal] : [])].reduce((bits, term) => (term === one ? bits : bits | term.sides), 0);

/**
 * Learns the side of those whom the press at home calls by their office alone: "Foreign Minister Anna Berg will travel to Beijing" in a paper
 * of Oslo. Whoever has an office without a country, and goes to one party or meets its people, is of the other party, as long as the article
 * names that party more often than any third country.
 */
export function learnFromHome(findings: readonly Finding[], terms: readonly Term[], learned: Learned): void {
  const offices = new Set<string>();
  for (const term of terms) if (term.bareOffice && term.sides === 0 && term.people.length === 1) offices.add(term.people[0] ?? '');
  if (offices.size === 0) return;
  const counts = new Map<number, number>();
  for (const term of terms) if (term.people.length === 0) counts.set(term.sides, (counts.get(term.sides) ?? 0) + 1);
  for (const finding of findings) {
    if (finding.type === 'call') continue;
    const unknown = [...finding.who, ...finding.whom].filter((term) => term.people.length === 1 && term.sides === 0);
    const [only] = unknown;
    const id = only?.people[0] ?? '';
    // Whom one's own minister meets is no less often from elsewhere.
    if (!only || unknown.length > 1 || !finding.who.includes(only) || !offices.has(id) || learned.has(id)) continue;
    const side = otherSide(beside(finding, only));
    if (side !== 0 && (counts.get(side) ?? 0) > 0 && (counts.get(side) ?? 0) >= (counts.get(OTHER) ?? 0)) learned.set(id, side);
  }
}
