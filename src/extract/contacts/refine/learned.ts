import type { Entity } from '../../../schema/entity.ts';
import type { Sides } from '../sentence/sides.ts';
import { BOTH, FIRST, SECOND, type Term } from '../sentence/term.ts';
import { named } from './main-people.ts';

/** Side bits of people whose country the entities do not tell, learned within one article. */
export class Learned extends Map<string, number> {
  /** Those of a pair of whom the one is of the first party and the other of the second, and nobody knows which. */
  readonly either = new Set<string>();
  readonly #fits: (id: string, side: number) => boolean;

  /** `fits` tells whether somebody may be of a side: nobody is a minister of a country that has no such minister. */
  constructor(fits: (id: string, side: number) => boolean) {
    super();
    this.#fits = fits;
  }

  override set(id: string, side: number): this {
    return this.#fits(id, side) ? super.set(id, side) : this;
  }

  /** Takes two people, of whom nothing is known, for one of each side. */
  pair(one: string, other: string): void {
    this.set(one, FIRST);
    this.set(other, SECOND);
    this.either.add(one).add(other);
  }
}

/** Takes the side of a person from a title met once ("Chinese Premier Li Wei") over to all his terms. */
export function learnFromTitles(terms: readonly Term[], entities: ReadonlyMap<string, Entity>, sides: Sides): Learned {
  const learned = new Learned((id, side) =>
    (entities.get(id)?.roles ?? []).every(({ title, of }) => of !== null || sides.mayHold(side, title)),
  );
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
  if (learned.size === 0) return;
  for (const term of terms) {
    if (term.sides === 0 && term.people.length > 0) term.sides = term.people.reduce((bits, id) => bits | (learned.get(id) ?? 0), 0);
  }
}
