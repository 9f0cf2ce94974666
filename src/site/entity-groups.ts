import type { Entity, EntityType } from '../schema/entity.ts';
import type { Corpus } from './index-corpus.ts';
import { partyOf, type Side } from './parties.ts';

/** Entities of one kind by side; those of third countries and of none stand under `elsewhere`. */
export interface EntityGroups {
  a: Entity[];
  b: Entity[];
  elsewhere: Entity[];
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

/** Groups all entities of a type by side, the weightiest first; what no article names and no contact holds is left out. */
export function groupsOf(corpus: Corpus, type: EntityType): EntityGroups {
  const groups: EntityGroups = { a: [], b: [], elsewhere: [] };
  const present = (corpus.entitiesByType.get(type) ?? []).map((entity) => ({ entity, weight: weight(corpus, entity) }));
  present.sort((x, y) => y.weight[0] - x.weight[0] || y.weight[1] - x.weight[1] || x.entity.name.localeCompare(y.entity.name, 'en'));
  for (const { entity, weight: [contacts, mentions] } of present) {
    if (contacts + mentions + (corpus.quotesOf.get(entity.id)?.length ?? 0) === 0) continue;
    const side: Side | null = partyOf(corpus.dossier, entity.country);
    groups[side ?? 'elsewhere'].push(entity);
  }
  return groups;
}
