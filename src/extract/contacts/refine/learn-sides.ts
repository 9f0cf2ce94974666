import type { Entity } from '../../../schema/entity.ts';
import type { Finding } from '../rules/rule.ts';
import { BOTH, FIRST, SECOND, type Term } from '../sentence/term.ts';
import type { Sides } from '../sentence/sides.ts';
import { attachPlace } from './attach-place.ts';

/** Side bits of people whose country the entities do not tell, learned within one article. */
export type Learned = Map<string, number>;

const named = (term: Term): string | null => (term.people.length === 1 ? (term.people[0] ?? null) : null);

/** Takes the side of a person from a title met once ("Chinese Premier Li Wei") over to all his terms. */
export function learnFromTitles(terms: readonly Term[], entities: ReadonlyMap<string, Entity>, sides: Sides): Learned {
  const learned: Learned = new Map();
  for (const term of terms) {
    const id = named(term);
    if (id === null || term.office || learned.has(id)) continue;
    const known = sides.ofCountry(entities.get(id)?.country ?? null);
    if (known === 0 && term.sides !== 0 && term.sides !== BOTH) learned.set(id, term.sides);
  }
  return learned;
}

/** Gives every term of a person whose side has been learned that side. */
export function applyLearned(terms: readonly Term[], learned: Learned): void {
  for (const term of terms) {
    if (term.sides === 0 && term.people.length > 0) term.sides = term.people.reduce((bits, id) => bits | (learned.get(id) ?? 0), 0);
  }
}

const opposite = (side: number): number => (side === FIRST ? SECOND : side === SECOND ? FIRST : 0);

/**
 * Learns the side of somebody unnamed by country from whom he meets and where: whom a visitor meets in the host's capital is of the host's
 * side, and so is the one at the other end of a call between leaders.
 */
export function learnFromFindings(findings: readonly Finding[], learned: Learned): void {
  for (const finding of findings) {
    const people = [...finding.who, ...finding.whom].filter((term) => term.people.length > 0);
    const unknown = people.filter((term) => term.sides === 0 && named(term) !== null && !learned.has(named(term) ?? ''));
    const bits = people.reduce((all, term) => all | term.sides, 0);
    const [only, ...more] = unknown;
    if (!only || more.length > 0 || (bits !== FIRST && bits !== SECOND) || people.length !== 2) continue;
    const place = finding.type === 'call' ? null : attachPlace(finding);
    const host = place?.sides ?? 0;
    const away = host !== 0 && host !== 4;
    if (finding.type === 'call' || away) learned.set(named(only) ?? '', opposite(bits));
  }
}
