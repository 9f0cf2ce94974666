import type { Contact } from '../schema/contact.ts';
import type { Entity, EntityType } from '../schema/entity.ts';
import { contactsAbout } from './contacts-about.ts';
import type { Corpus } from './index-corpus.ts';

const read = new WeakMap<Corpus, ReadonlyMap<string, Entity[]>>();

/** Every agreement and event, under the contacts whose evidence names it. */
function byContact(corpus: Corpus): ReadonlyMap<string, Entity[]> {
  const found = new Map<string, Entity[]>();
  for (const type of ['agreement', 'event'] as const)
    for (const entity of corpus.entitiesByType.get(type) ?? [])
      for (const { id } of contactsAbout(corpus, entity)) found.set(id, [...(found.get(id) ?? []), entity]);
  return found;
}

/** The agreements or events that the sentences of a contact name: what was signed or spoken of there, and what it was the occasion of. */
export function namedWith(corpus: Corpus, contact: Pick<Contact, 'id'>, type: Extract<EntityType, 'agreement' | 'event'>): Entity[] {
  const known = read.get(corpus) ?? byContact(corpus);
  read.set(corpus, known);
  return (known.get(contact.id) ?? []).filter((entity) => entity.type === type);
}
