import type { DateAnnotation } from '../../../schema/date.ts';
import type { Entity, Mention } from '../../../schema/entity.ts';
import type { Reference } from '../../annotate/references/reference.ts';
import { isCountry, type Sides } from './sides.ts';
import { emptyTerm, OTHER, type Term } from './term.ts';
import { isUnion, servesUnion } from '../../text/unions.ts';

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

/** What an entity is in a sentence. */
interface Part {
  id: string;
  type: Entity['type'];
  code: Term['code'];
  sides: number;
  /** Whether he speaks for a body of many countries. */
  ofAll: boolean;
  place: string | null;
}

function codeOf(entity: Entity, sides: Sides): Term['code'] {
  if (entity.type === 'person') return 'P';
  if (entity.type === 'organization') return 'B';
  if (entity.type === 'agreement') return 'T';
  if (entity.type === 'event') return 'E';
  return isCountry(entity, sides) ? 'C' : 'L';
}

function partOf(entity: Entity, entities: ReadonlyMap<string, Entity>, sides: Sides): Part {
  const { id, type, name, country } = entity;
  const own = (type === 'organization' && sides.ofPair(name)) || sides.ofCountry(country);
  return {
    id,
    type,
    code: codeOf(entity, sides),
    sides: own,
    ofAll: own === 0 && isEnvoyOfAll(entity, entities),
    place: type === 'place' && !(CONTINENT.test(name) && country === null) ? id : null,
  };
}

const partsByEntities = new WeakMap<ReadonlyMap<string, Entity>, { sides: Sides; parts: Map<string, Part> }>();

/** The parts of entities by id, as far as they have been asked for: the entities are those of all articles. */
function partsOf(entities: ReadonlyMap<string, Entity>, sides: Sides): Map<string, Part> {
  const known = partsByEntities.get(entities);
  if (known?.sides === sides) return known.parts;
  const parts = new Map<string, Part>();
  partsByEntities.set(entities, { sides, parts });
  return parts;
}

type FindPart = (id: string) => Part | undefined;

/** Finds what an entity is by its id. */
function finder(entities: ReadonlyMap<string, Entity>, sides: Sides): FindPart {
  const parts = partsOf(entities, sides);
  return (id) => {
    const known = parts.get(id);
    if (known) return known;
    const entity = entities.get(id);
    if (!entity) return undefined;
    const part = partOf(entity, entities, sides);
    parts.set(id, part);
    return part;
  };
}

/** Puts what an entity is into a term. */
function fill(term: Term, part: Part): void {
  term.sides |= part.sides;
  if (term.sides === 0 && part.ofAll) term.sides = OTHER;
  if (part.type === 'person') term.people = [...term.people, part.id];
  else if (part.type === 'organization') term.bodies = [...term.bodies, part.id];
  else if (part.type === 'place') term.place = part.place;
}

function fromMention(mention: Mention, find: FindPart): Term | null {
  const part = find(mention.entity);
  if (!part) return null;
  const term = emptyTerm(mention.start, mention.end, part.code);
  fill(term, part);
  return term;
}

/** A reference to persons or to sides; one to a place is a place, and one to nobody known counts only as a group. */
function fromReference(reference: Reference, find: FindPart): Term | null {
  const meant = reference.entities.map(find).filter((part) => part !== undefined);
  const [only] = meant;
  const group = reference.kind === 'group' || (reference.kind === 'pronoun' && meant.length > 1);
  if (!only && !group) return null;
  const named = only && meant.length === 1 && !group ? only.code : 'P';
  // "His Norwegian counterpart" is somebody, though only the country is known.
  const code = named === 'C' && reference.kind === 'counterpart' ? 'P' : named;
  const term = emptyTerm(reference.start, reference.end, code);
  for (const part of meant) fill(term, part);
  if (code === 'P') term.place = null;
  // "The two ministers" read as people of one side only are better sought in the last contact told.
  term.group = group && (term.sides & 3) !== 3;
  if (term.group) Object.assign(term, { meant: { people: term.people, sides: term.sides }, sides: 0, people: [], bodies: [] });
  term.pronoun = reference.kind === 'pronoun';
  term.office = reference.kind === 'office' || reference.kind === 'counterpart';
  term.counterpart = reference.kind === 'counterpart';
  return term;
}

const inOrder = (a: Term, b: Term): number => a.start - b.start || b.end - a.end;

/**
 * The terms of one sentence in text order: names, references and calendar dates.
 * Of two that overlap the longer stays, a name before a reference of the same length.
 */
export function readTerms(annotated: Annotated, entities: ReadonlyMap<string, Entity>, sides: Sides): Term[] {
  const find = finder(entities, sides);
  const terms: Term[] = [];
  for (const mention of annotated.mentions) {
    const term = fromMention(mention, find);
    if (term) terms.push(term);
  }
  for (const reference of annotated.references) {
    const term = fromReference(reference, find);
    if (term) terms.push(term);
  }
  for (const date of annotated.dates) {
    if (date.kind !== 'date') continue;
    // "on Tuesday" of no known week is a date all the same: it parts no verb from its object.
    const term = emptyTerm(date.start, date.end, 'D');
    term.date = date;
    terms.push(term);
  }
  // Each list is in order, so that most sentences need no sorting.
  if (terms.some((term, at) => at > 0 && inOrder(terms[at - 1] ?? term, term) > 0)) terms.sort(inOrder);
  let end = -1;
  return terms.filter((term) => {
    if (term.start < end) return false;
    end = term.end;
    return true;
  });
}
