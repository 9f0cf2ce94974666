import type { Contact } from '../schema/contact.ts';
import type { Entity } from '../schema/entity.ts';
import type { Corpus } from './index-corpus.ts';
import { roleThen } from './role-then.ts';

/** Whom somebody had contacts with. */
export interface Acquaintance {
  entity: Entity;
  /** Offices at the time of the contacts, each once. */
  roles: string[];
  contacts: Contact[];
}

/** The other participants of an entity's contacts who stand on another side; the most frequent first. */
export function acquaintancesOf(corpus: Corpus, entity: Entity): Acquaintance[] {
  const met = new Map<string, Contact[]>();
  for (const contact of corpus.contactsOf.get(entity.id) ?? []) {
    for (const id of contact.participants) {
      if (id === entity.id || (entity.country && corpus.entity(id).country === entity.country)) continue;
      met.set(id, [...(met.get(id) ?? []), contact]);
    }
  }
  const list = [...met].map(([id, contacts]) => {
    const other = corpus.entity(id);
    const roles = other.type === 'person' ? contacts.map((contact) => roleThen(corpus, other, contact)) : [];
    return { entity: other, contacts, roles: [...new Set(roles.filter((role) => role !== null))] };
  });
  return list.sort((a, b) => b.contacts.length - a.contacts.length || a.entity.name.localeCompare(b.entity.name, 'en'));
}
