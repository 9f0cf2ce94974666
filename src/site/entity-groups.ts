import type { Entity, EntityType } from '../schema/entity.ts';
import type { Corpus } from './index-corpus.ts';
import { partyOf, type Side } from './parties.ts';

/** Entities of one kind by side; those of third countries and of none stand under `elsewhere`, those that no article shown here names under `absent`. */
export interface EntityGroups {
  a: Entity[];
  b: Entity[];
  elsewhere: Entity[];
  absent: Entity[];
}

/** How much weight an entity has in the record: contacts first, then mentions. */
function weight(corpus: Corpus, entity: Entity): [contacts: number, mentions: number] {
  const contacts = (corpus.contactsOf.get(entity.id)?.length ?? 0) + (corpus.contactsAt.get(entity.id)?.length ?? 0);
  return [contacts, corpus.mentionsOf.get(entity.id)?.length ?? 0];
}

/** How often an entity takes part in, or is the place of, a contact. */
export function contactCount(corpus: Corpus, entity: Entity): number {
  return weight(corpus, entity)[0];
}

/** Groups all entities of a type by side, the weightiest first. */
export function groupsOf(corpus: Corpus, type: EntityType): EntityGroups {
  const groups: EntityGroups = { a: [], b: [], elsewhere: [], absent: [] };
  const weighed = (corpus.entitiesByType.get(type) ?? []).map((entity) => ({ entity, weight: weight(corpus, entity) }));
  weighed.sort((x, y) => y.weight[0] - x.weight[0] || y.weight[1] - x.weight[1] || x.entity.name.localeCompare(y.entity.name, 'en'));
  for (const {
    entity,
    weight: [contacts, mentions],
  } of weighed) {
    const side: Side | null = partyOf(corpus.dossier, entity.country);
    const present = contacts + mentions + (corpus.quotesOf.get(entity.id)?.length ?? 0) > 0;
    groups[present ? (side ?? 'elsewhere') : 'absent'].push(entity);
  }
  return groups;
}
