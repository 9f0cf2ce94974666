import type { Party } from '../schema/dossier.ts';
import type { Entity } from '../schema/entity.ts';
import type { Corpus } from './index-corpus.ts';
import type { Side } from './parties.ts';
import { roleThen } from './role-then.ts';

/** A person of one side with the office held at the latest contact for which one is known, and the number of contacts. */
export interface CastMember {
  person: Entity;
  role: string | null;
  contacts: number;
}

/** One side of the dossier and its people. */
export interface CastSide {
  side: Side;
  party: Party;
  members: CastMember[];
}

/** Who took part in contacts, by side, those with the most contacts first. */
export function castOf(corpus: Corpus): CastSide[] {
  const people = corpus.entitiesByType.get('person') ?? [];
  return corpus.dossier.parties.map((party, index) => ({
    side: index === 0 ? 'a' : 'b',
    party,
    members: people
      .filter((person) => person.country === party.country)
      .flatMap((person) => {
        const contacts = corpus.contactsOf.get(person.id) ?? [];
        const roles = contacts.map((contact) => roleThen(corpus, person, contact));
        return contacts.length > 0 ? [{ person, role: roles.findLast((role) => role !== null) ?? null, contacts: contacts.length }] : [];
      })
      .sort((a, b) => b.contacts - a.contacts),
  }));
}
