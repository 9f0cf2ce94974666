import type { Contact, ContactStatus, ContactType } from '../schema/contact.ts';
import type { Dossier } from '../schema/dossier.ts';
import type { Entity } from '../schema/entity.ts';
import { dateWords, shortDateWords, weekdayWords } from './date-words.ts';
import { differing } from './differing.ts';
import { outletOf } from './evidence.ts';
import type { Corpus } from './index-corpus.ts';
import { listed } from './list-words.ts';
import { numberWord } from './number-words.ts';
import { countryWords, partyOf } from './parties.ts';

const KINDS: Record<ContactType, string> = {
  visit: 'Visit',
  meeting: 'Meeting',
  call: 'Call',
  summit: 'Summit',
  signing: 'Signing',
  other: 'Other contact',
};

/** The kinds as nouns in a sentence. */
export const KIND_NOUNS: Record<ContactType, string> = {
  visit: 'visit',
  meeting: 'meeting',
  call: 'call',
  summit: 'summit',
  signing: 'signing',
  other: 'contact',
};

const FIELDS: Record<Contact['differs'][number], string> = {
  date: 'date',
  type: 'kind',
  status: 'status',
  participants: 'who took part',
  place: 'place',
};

/** A kind as a list of facts has it: "visit", "other contact". */
export function typeWords(type: ContactType): string {
  return KINDS[type].toLowerCase();
}

/** Kind and status of a contact: "Visit, held"; "Summit, planned". */
export function kindWords({ type, status }: { type: ContactType; status: ContactStatus }): string {
  return `${KINDS[type]}, ${status}`;
}

/** On what the reports of a contact differ: "date, kind and who took part"; nothing where they are alike. */
export function differsWords(contact: Pick<Contact, 'differs' | 'reports'>): string {
  return listed(differing(contact).map((field) => FIELDS[field]));
}

/** A place with its country, where that says more than the name: "Geneva, Switzerland"; a party's own places stand alone. */
export function placeWords(dossier: Pick<Dossier, 'parties'>, place: Entity): string {
  if (!place.country || partyOf(dossier, place.country)) return place.name;
  const country = countryWords(dossier, place.country);
  return country === place.name ? place.name : `${place.name}, ${country}`;
}

/** The date of a contact in a list whose heading names the year: "30 Sep", "before May"; a date in another form keeps its year. */
export function dateInYear(edtf: string | null, year: number | null): string {
  const words = shortDateWords(edtf);
  const ending = ` ${year}`;
  return year !== null && words.endsWith(ending) ? words.slice(0, -ending.length) : words;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** A contact in two or three short sentences: when, what, who tells of it and whether they agree. */
export function contactLede(corpus: Pick<Corpus, 'article'>, contact: Contact): string {
  const outlets = new Set(contact.reports.map((report) => outletOf(corpus.article(report.article)))).size;
  const when = contact.date ? `${capital(weekdayWords(contact.date))}. ` : 'No date is stated. ';
  const told = outlets === 1 ? 'One outlet reports it' : `${capital(numberWord(outlets))} outlets report it`;
  const apart = differsWords(contact);
  return `${when}${kindWords(contact)}. ${told}${apart && `; the reports differ on ${apart}`}.`;
}

/** Where a contact stands in time, for the way that leads to it: "September 2024", or the year where the month is not sure. */
export function monthWords({ earliest, latest }: Pick<Contact, 'earliest' | 'latest'>): string {
  const [first, last] = [earliest ?? latest, latest ?? earliest];
  if (first === null || last === null) return 'No date stated';
  return first.slice(0, 7) === last.slice(0, 7) && earliest !== null ? dateWords(first.slice(0, 7)) : first.slice(0, 4);
}
