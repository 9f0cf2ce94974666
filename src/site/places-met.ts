import type { Contact } from '../schema/contact.ts';
import type { Entity } from '../schema/entity.ts';
import { placeWords } from './contact-words.ts';
import { figure } from './number-words.ts';
import type { Corpus } from './index-corpus.ts';
import { countryWords, partyOf } from './parties.ts';
import type { Soil } from './timeline-marks.ts';

/** A place where contacts were held or are to be. */
export interface PlaceMet {
  place: Entity;
  /** Its name, with the country where that says more. */
  words: string;
  soil: Soil;
  /** Whether only a country is named and no town in it. */
  country: boolean;
  contacts: Contact[];
  held: number;
  planned: number;
  /** Longitude and latitude in degrees; null where none are known. */
  at: readonly [number, number] | null;
}

/** Where contacts took place, the places with most contacts first, and those of which no report names a place. */
export interface PlacesMet {
  /** Towns and other points that have coordinates. */
  mapped: PlaceMet[];
  /** Where only a country is named: a point in it would say more than the reports do. */
  countries: PlaceMet[];
  unmapped: PlaceMet[];
  unstated: Contact[];
}

/** How many contacts, and how many of them were only planned: "9 contacts, 2 of them planned", "1 contact, planned". */
export function countWords(contacts: readonly Pick<Contact, 'status'>[]): string {
  const planned = contacts.filter(({ status }) => status === 'planned').length;
  const all = figure(contacts.length, 'contact');
  if (planned === 0) return `${all}, held`;
  return planned === contacts.length ? `${all}, planned` : `${all}, ${planned} of them planned`;
}

function placeMet(corpus: Corpus, place: Entity, contacts: Contact[]): PlaceMet {
  const planned = contacts.filter(({ status }) => status === 'planned').length;
  return {
    place,
    words: placeWords(corpus.dossier, place),
    soil: partyOf(corpus.dossier, place.country) ?? 'elsewhere',
    country: place.country !== null && countryWords(corpus.dossier, place.country) === place.name,
    contacts,
    held: contacts.length - planned,
    planned,
    at: place.coordinates,
  };
}

/** The places of all contacts, those that can be drawn apart from those that cannot. */
export function placesMet(corpus: Corpus): PlacesMet {
  const places = [...corpus.contactsAt]
    .map(([id, contacts]) => placeMet(corpus, corpus.entity(id), contacts))
    .sort((a, b) => b.contacts.length - a.contacts.length || a.words.localeCompare(b.words, 'en'));
  return {
    mapped: places.filter(({ at, country }) => at !== null && !country),
    countries: places.filter(({ country }) => country),
    unmapped: places.filter(({ at, country }) => at === null && !country),
    unstated: corpus.contacts.filter(({ place }) => place === null),
  };
}
