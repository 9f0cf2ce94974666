import { createEvents, type EventAttributes } from 'ics';
import type { Contact } from '../schema/contact.ts';
import { kindWords } from '../site/contact-words.ts';
import { outletOf } from '../site/evidence.ts';
import type { Corpus } from '../site/index-corpus.ts';
import { listed } from '../site/list-words.ts';
import { addressOf, urlOf } from '../site/urls.ts';
import { kebab } from '../extract/text/kebab.ts';
import { foldLines } from './fold-lines.ts';
import { reportedOn } from './reported-on.ts';

/** Whether a contact has a day, certain and of its own: only then has it a place in a calendar. */
export function hasDay({ date }: Pick<Contact, 'date'>): boolean {
  return date !== null && /^\d{4}-\d\d-\d\d(?:T.*)?$/u.test(date);
}

/** The library takes a time stamp and gives its own when there is none; its types leave it out. */
type Stamped = EventAttributes & { timestamp: number };

const partsOf = (day: Date): [number, number, number] => [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()];

function eventOf(corpus: Corpus, contact: Contact): Stamped {
  const day = new Date(`${(contact.date ?? '').slice(0, 10)}T00:00:00Z`);
  const next = new Date(day.getTime() + 86_400_000);
  const place = contact.place ? corpus.entity(contact.place) : null;
  const outlets = [...new Set(contact.reports.map(({ article }) => outletOf(corpus.article(article))))];
  const address = addressOf(urlOf.contact(contact.id));
  return {
    // Never the address: a site may move, and the event stays the same.
    uid: `${contact.id}@${kebab(corpus.dossier.title)}.communique`,
    timestamp: reportedOn(corpus, contact).getTime(),
    start: partsOf(day),
    // The end of a whole day is the day after. A duration is no way out: the library writes P1DT, which no calendar reads.
    end: partsOf(next),
    title: contact.summary,
    description: `${kindWords(contact)}. Reported by ${listed(outlets)}.\n${address}`,
    ...(address.startsWith('/') ? {} : { url: address }),
    ...(place ? { location: place.name } : {}),
    // Coordinates stand as longitude and latitude in the data, the other way round in a calendar.
    ...(place?.coordinates ? { geo: { lat: place.coordinates[1], lon: place.coordinates[0] } } : {}),
    status: contact.status === 'planned' ? 'TENTATIVE' : 'CONFIRMED',
    transp: 'TRANSPARENT',
    categories: [contact.type],
  };
}

/**
 * Contacts as an iCalendar file (RFC 5545): those with a certain day, each as an event of that whole day. A month, a span or "about" has no place
 * in a calendar and is left out.
 * @throws Error when the library finds an event at fault.
 */
export function contactCalendar(corpus: Corpus, contacts: readonly Contact[]): string {
  const events = contacts.filter(hasDay).map((contact) => eventOf(corpus, contact));
  const { error, value } = createEvents(events, {
    productId: '-//Communique//Contacts//EN',
    method: 'PUBLISH',
    calName: corpus.dossier.title,
  });
  if (error || value === null) throw new Error(`The calendar could not be made: ${error?.message ?? 'no text'}`);
  return foldLines(value);
}
