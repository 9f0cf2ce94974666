import type { Contact } from '../schema/contact.ts';
import { kindWords, placeWords } from './contact-words.ts';
import { weekdayWords } from './date-words.ts';
import type { Corpus } from './index-corpus.ts';
import { listed } from './list-words.ts';
import { shortName } from './short-name.ts';

/** What one article says of a contact, in words. */
export interface ContactNote {
  kind: string;
  who: string;
  where: string | null;
  when: string;
}

/**
 * A contact as one article tells it: its date, place, people and kind, and not those that other reports add; what an editor
 * has checked stands where no other tells of it. Null where it does not tell of it.
 */
export function noteOnContact(corpus: Pick<Corpus, 'dossier' | 'entity'>, contact: Contact, article: string): ContactNote | null {
  const own = contact.reports.filter((report) => report.article === article);
  const checked = contact.review === 'checked' && own.length === contact.reports.length && own.length > 0;
  const reports = checked ? [contact] : own;
  const [first] = reports;
  if (!first) return null;
  const place = reports.find((report) => report.place)?.place ?? null;
  const people = [...new Set(reports.flatMap((report) => report.participants))];
  return {
    kind: kindWords(first),
    who: listed(people.map((id) => shortName(corpus.entity(id)))),
    where: place ? placeWords(corpus.dossier, corpus.entity(place)) : null,
    when: weekdayWords(reports.find((report) => report.date)?.date ?? null),
  };
}
