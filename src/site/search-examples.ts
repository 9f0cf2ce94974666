import type { Contact, ContactType } from '../schema/contact.ts';
import { boundsOf } from '../schema/edtf.ts';
import { dateWords } from './date-words.ts';
import type { Corpus } from './index-corpus.ts';
import { isAttributed } from './quote-counts.ts';
import { shownWords } from './said.ts';
import { shortName } from './short-name.ts';

/** A query that finds something, and what it shows a reader. */
export interface SearchExample {
  typed: string;
  shows: string;
}

/** Contacts from the one with most reports on. */
const byReports = (corpus: Corpus): Contact[] => [...corpus.contacts].sort((a, b) => b.reports.length - a.reports.length);

/** A family name as it is met in a spelling that is not the record's: of the person with most contacts who has one. */
function otherSpelling(corpus: Corpus): SearchExample[] {
  const people = (corpus.entitiesByType.get('person') ?? [])
    .map((person) => ({ person, count: corpus.contactsOf.get(person.id)?.length ?? 0 }))
    .sort((a, b) => b.count - a.count);
  for (const { person } of people) {
    const own = new Set(person.name.toLowerCase().split(/[\s-]+/u));
    const other = person.aliases.find((alias) => /^\p{Lu}[\p{L}’'-]{3,}$/u.test(alias) && !own.has(alias.toLowerCase()));
    if (other) return [{ typed: other, shows: 'a name in another spelling' }];
  }
  const [most] = people;
  return most && most.count > 0 ? [{ typed: shortName(most.person), shows: 'a name' }] : [];
}

/** A few words that somebody is quoted with. */
function phrase(corpus: Corpus): SearchExample[] {
  const words = corpus.quotes.filter(isAttributed).map(({ exact }) => shownWords(exact).replace(/[.!?]+$/u, ''));
  const fit = words.find((exact) => exact.length < 36 && /^\S+( \S+){2,4}$/u.test(exact) && !/["“”«»]/u.test(exact));
  return fit ? [{ typed: `“${fit}”`, shows: 'an exact phrase' }] : [];
}

/** The month of a contact. */
function month(corpus: Corpus): SearchExample[] {
  for (const { earliest, latest } of byReports(corpus)) {
    const day = earliest !== null && earliest.slice(0, 7) === latest?.slice(0, 7) ? boundsOf(earliest.slice(0, 7)).earliest : null;
    if (day) return [{ typed: dateWords(day.slice(0, 7)), shows: 'what happened or was published then' }];
  }
  return [];
}

/** A person with a kind of contact that the record has of that person. */
function kindOfContact(corpus: Corpus): SearchExample[] {
  for (const { type, participants } of byReports(corpus)) {
    const person = participants.map((id) => corpus.entity(id)).find((entity) => entity.type === 'person');
    if (!person || type === ('other' satisfies ContactType)) continue;
    const name = shortName(person);
    return [{ typed: `person:${/\s/u.test(name) ? `"${name}"` : name} kind:${type}`, shows: `each ${type} of one person` }];
  }
  return [];
}

/** Examples of what can be typed, each made from a record that it finds; fewer in a small corpus, none in an empty one. */
export const searchExamples = (corpus: Corpus): SearchExample[] => [
  ...otherSpelling(corpus),
  ...phrase(corpus),
  ...month(corpus),
  ...kindOfContact(corpus),
];
