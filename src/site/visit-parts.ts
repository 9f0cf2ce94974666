import type { Contact, ContactType } from '../schema/contact.ts';
import type { Corpus } from './index-corpus.ts';

/** What can have parts, and what can be one. */
const WHOLES: ReadonlySet<ContactType> = new Set<ContactType>(['visit', 'summit']);
const PARTS: ReadonlySet<ContactType> = new Set<ContactType>(['meeting', 'signing', 'other']);

/** Whether a contact falls into the days of another. What has an open end falls into none. */
function within(part: Contact, whole: Contact): boolean {
  if (part.earliest === null || part.latest === null || whole.earliest === null || whole.latest === null) return false;
  return part.earliest >= whole.earliest && part.latest <= whole.latest;
}

/** A part stands in the same place, within the same days, and somebody of the whole takes part in it. */
function isPart(corpus: Pick<Corpus, 'entity'>, part: Contact, whole: Contact): boolean {
  if (part.id === whole.id || !PARTS.has(part.type) || !WHOLES.has(whole.type)) return false;
  if (part.place === null || part.place !== whole.place || !within(part, whole)) return false;
  return part.participants.some((id) => corpus.entity(id).type === 'person' && whole.participants.includes(id));
}

/** The contacts that belong to a visit or a summit, by time. That they do is read off place, days and people. */
export function partsOf(corpus: Pick<Corpus, 'contacts' | 'entity'>, whole: Contact): Contact[] {
  return WHOLES.has(whole.type) ? corpus.contacts.filter((part) => isPart(corpus, part, whole)) : [];
}

/** The visit or summit that a contact belongs to, the shortest where several could be; null where there is none. */
export function wholeOf(corpus: Pick<Corpus, 'contacts' | 'entity'>, part: Contact): Contact | null {
  if (!PARTS.has(part.type)) return null;
  const length = ({ earliest, latest }: Contact): number => Date.parse(latest ?? '') - Date.parse(earliest ?? '');
  return (
    corpus.contacts
      .filter((whole) => isPart(corpus, part, whole))
      .sort((a, b) => length(a) - length(b) || Number(b.type === 'visit') - Number(a.type === 'visit') || (a.id < b.id ? -1 : 1))[0] ?? null
  );
}
