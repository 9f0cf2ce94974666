import type { Entity, EntityType } from '../schema/entity.ts';
import { BODY_CLASSES, bodyClassOf } from './body-class.ts';
import { groupsOf } from './entity-groups.ts';
import { KIND } from './entity-words.ts';
import type { Corpus } from './index-corpus.ts';
import { OFFICE_CLASSES, officeClassOf } from './office-class.ts';
import { countryWords, partyOf } from './parties.ts';

/** A part of an index: the two sides face to face, and what stands on neither. */
export interface IndexSection {
  heading: string;
  a: Entity[];
  b: Entity[];
  elsewhere: Entity[];
}

const ABROAD = 'Other countries';
const NOWHERE = 'Of no one country';

/** The headings of a kind's index in their order, and how an entity finds its own. */
function headingsOf(corpus: Corpus, type: EntityType): { order: readonly string[]; of: (entity: Entity) => string } {
  if (type === 'person') return { order: OFFICE_CLASSES, of: (entity) => officeClassOf(corpus, entity) };
  if (type === 'organization') return { order: BODY_CLASSES, of: (entity) => bodyClassOf(corpus, entity) };
  if (type !== 'place') return { order: [KIND[type].many], of: () => KIND[type].many };
  const sides = 'The two sides';
  return {
    order: [sides, ABROAD, NOWHERE],
    of: ({ country }) => (partyOf(corpus.dossier, country) ? sides : country ? ABROAD : NOWHERE),
  };
}

/** The index of a kind: people by office, organizations by what they are, places by country; in each part by side, the weightiest first. */
export function indexSections(corpus: Corpus, type: EntityType): IndexSection[] {
  const groups = groupsOf(corpus, type);
  const { order, of } = headingsOf(corpus, type);
  const sections = new Map(order.map((heading): [string, IndexSection] => [heading, { heading, a: [], b: [], elsewhere: [] }]));
  for (const side of ['a', 'b', 'elsewhere'] as const) for (const entity of groups[side]) sections.get(of(entity))?.[side].push(entity);
  const country = (entity: Entity): string => (entity.country ? countryWords(corpus.dossier, entity.country) : '');
  const rank = (entity: Entity): number => Number(entity.name !== country(entity));
  sections.get(ABROAD)?.elsewhere.sort((x, y) => country(x).localeCompare(country(y), 'en') || rank(x) - rank(y));
  return [...sections.values()].filter(({ a, b, elsewhere }) => a.length + b.length + elsewhere.length > 0);
}

/** How many entities a part of an index holds. */
export function sectionSize({ a, b, elsewhere }: IndexSection): number {
  return a.length + b.length + elsewhere.length;
}
