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

/** Somebody with the offices held at some contacts. */
export function acquaintance(corpus: Corpus, entity: Entity, contacts: Contact[]): Acquaintance {
  const roles = entity.type === 'person' ? contacts.map((contact) => roleThen(corpus, entity, contact)) : [];
  return { entity, contacts, roles: [...new Set(roles.filter((role) => role !== null))] };
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
  const list = [...met].map(([id, contacts]) => acquaintance(corpus, corpus.entity(id), contacts));
  return list.sort((a, b) => b.contacts.length - a.contacts.length || a.entity.name.localeCompare(b.entity.name, 'en'));
}
