import type { Contact } from '../schema/contact.ts';
import type { Entity } from '../schema/entity.ts';
import { acquaintance, type Acquaintance } from './acquaintances.ts';
import { groupBy } from './group-by.ts';
import type { Corpus } from './index-corpus.ts';

/** Who took part in the contacts at a place: those of its own country, who received, and those who came. */
export interface Present {
  hosts: Acquaintance[];
  guests: Acquaintance[];
}

/** Whether a place is a whole country. */
export function isCountry(corpus: Pick<Corpus, 'dossier'>, place: Entity): boolean {
  if (place.type !== 'place' || !place.country) return false;
  const name = new Intl.DisplayNames(['en'], { type: 'region' }).of(place.country);
  return place.name === name || corpus.dossier.parties.some(({ entity }) => entity === place.id);
}

/** The contacts at the other places of a country; none for a place that is no country. */
export function contactsWithin(corpus: Corpus, country: Entity): Contact[] {
  if (!isCountry(corpus, country)) return [];
  return corpus.contacts.filter(({ place }) => place !== null && place !== country.id && corpus.entity(place).country === country.country);
}

/** Who was at some contacts in a place, the most frequent first. */
export function presentAt(corpus: Corpus, place: Entity, contacts: readonly Contact[]): Present {
  const byId = groupBy(contacts, ({ participants }) => participants.filter((id) => id !== place.id));
  const all = [...byId].map(([id, list]) => acquaintance(corpus, corpus.entity(id), list));
  all.sort((a, b) => b.contacts.length - a.contacts.length || a.entity.name.localeCompare(b.entity.name, 'en'));
  const isHost = ({ entity }: Acquaintance): boolean => place.country !== null && entity.country === place.country;
  return { hosts: all.filter(isHost), guests: all.filter((one) => !isHost(one)) };
}
