import type { DateAnnotation } from '../../../schema/date.ts';
import type { Entity, Mention } from '../../../schema/entity.ts';
import type { Reference } from '../../annotate/references/reference.ts';
import { isCountry, type Sides } from './sides.ts';
import { emptyTerm, OTHER, type Term } from './term.ts';
import { isUnion, servesUnion } from './unions.ts';

/** The annotations that lie within one sentence, each list in order. */
export interface Annotated {
  mentions: readonly Mention[];
  references: readonly Reference[];
  dates: readonly DateAnnotation[];
}

/** Whether somebody whose country nothing tells speaks for a body of many countries: "the EU envoy". */
function isEnvoyOfAll({ type, country, roles }: Entity, entities: ReadonlyMap<string, Entity>): boolean {
  return (
    type === 'person' &&
    country === null &&
    roles.some(({ title, of }) => isUnion(entities.get(of ?? '')?.name ?? '') || servesUnion(title))
  );
}

/** "On her first trip to Africa": no place where anybody is met. */
const CONTINENT =
  /^(?:(?:North|South|Latin|Central|West|East|Southern|Sub-Saharan|Western|Eastern|Northern) )?(?:Africa|America|Asia|Europe|Oceania)$/;

/** Puts what an entity is into a term. */
function fill(term: Term, entity: Entity, sides: Sides, entities: ReadonlyMap<string, Entity>): void {
  term.sides |= (entity.type === 'organization' && sides.ofPair(entity.name)) || sides.ofCountry(entity.country);
  if (term.sides === 0 && isEnvoyOfAll(entity, entities)) term.sides = OTHER;
  if (entity.type === 'person') term.people.push(entity.id);
  else if (entity.type === 'organization') term.bodies.push(entity.id);
  else if (entity.type === 'place') term.place = CONTINENT.test(entity.name) && entity.country === null ? null : entity.id;
}

function codeOf(entity: Entity, sides: Sides): Term['code'] {
  if (entity.type === 'person') return 'P';
  if (entity.type === 'organization') return 'B';
  if (entity.type === 'agreement') return 'T';
  if (entity.type === 'event') return 'E';
  return isCountry(entity, sides) ? 'C' : 'L';
}

function fromMention(mention: Mention, entities: ReadonlyMap<string, Entity>, sides: Sides): Term | null {
  const entity = entities.get(mention.entity);
  if (!entity) return null;
  const term = emptyTerm(mention.start, mention.end, codeOf(entity, sides));
  fill(term, entity, sides, entities);
  return term;
}

/** A reference to persons or to sides; one to a place is a place, and one to nobody known counts only as a group. */
function fromReference(reference: Reference, entities: ReadonlyMap<string, Entity>, sides: Sides): Term | null {
  const meant = reference.entities.map((id) => entities.get(id)).filter((entity) => entity !== undefined);
  const [only] = meant;
  const group = reference.kind === 'group' || (reference.kind === 'pronoun' && meant.length > 1);
  if (!only && !group) return null;
  const code = only && meant.length === 1 && !group ? codeOf(only, sides) : 'P';
  const term = emptyTerm(reference.start, reference.end, code);
  for (const entity of meant) fill(term, entity, sides, entities);
  if (code === 'P') term.place = null;
  // "The two ministers" read as people of one side only are better sought in the last contact told.
  term.group = group && (term.sides & 3) !== 3;
  if (term.group) Object.assign(term, { meant: { people: term.people, sides: term.sides }, sides: 0, people: [], bodies: [] });
  term.pronoun = reference.kind === 'pronoun';
  term.office = reference.kind === 'office' || reference.kind === 'counterpart';
  term.counterpart = reference.kind === 'counterpart';
  return term;
}

/**
 * The terms of one sentence in text order: names, references and calendar dates.
 * Of two that overlap the longer stays, a name before a reference of the same length.
 */
export function readTerms(annotated: Annotated, entities: ReadonlyMap<string, Entity>, sides: Sides): Term[] {
  const terms: Term[] = [];
  for (const mention of annotated.mentions) {
    const term = fromMention(mention, entities, sides);
    if (term) terms.push(term);
  }
  for (const reference of annotated.references) {
    const term = fromReference(reference, entities, sides);
    if (term) terms.push(term);
  }
  for (const date of annotated.dates) {
    // "on Tuesday" of no known week is a date all the same: it parts no verb from its object.
    if (date.kind === 'date') terms.push({ ...emptyTerm(date.start, date.end, 'D'), date });
  }
  terms.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Term[] = [];
  for (const term of terms) {
    const last = kept.at(-1);
    if (!last || term.start >= last.end) kept.push(term);
  }
  return kept;
}
