import type { Contact, ContactType } from '../schema/contact.ts';
import type { Corpus } from './index-corpus.ts';

/** What can hold other contacts, and which of two holds the other: a visit may hold a summit, a summit a meeting. */
const RANK: Record<ContactType, number> = { visit: 2, summit: 1, meeting: 0, signing: 0, other: 0, call: 0 };

/** Whether one contact took place in the course of another: within its days, at its place, with somebody who took part in both. */
function holds(corpus: Pick<Corpus, 'entity'>, whole: Contact, part: Contact): boolean {
  if (part.type === 'call' || RANK[whole.type] <= RANK[part.type] || whole.place === null || whole.place !== part.place) return false;
  if (whole.earliest === null || whole.latest === null || part.earliest === null || part.latest === null) return false;
  if (part.earliest < whole.earliest || part.latest > whole.latest) return false;
  return part.participants.some((id) => whole.participants.includes(id) && corpus.entity(id).type !== 'place');
}

/** The contact in whose course this one took place, the closest where several hold it; null where none does. */
export function wholeOf(corpus: Pick<Corpus, 'entity' | 'contacts'>, contact: Contact): Contact | null {
  const wholes = corpus.contacts.filter((other) => other !== contact && holds(corpus, other, contact));
  return wholes.sort((a, b) => RANK[a.type] - RANK[b.type])[0] ?? null;
}

/** The contacts that took place in the course of this one, by time. */
export function partsOf(corpus: Pick<Corpus, 'entity' | 'contacts'>, contact: Contact): Contact[] {
  return corpus.contacts.filter((other) => other !== contact && holds(corpus, contact, other) && wholeOf(corpus, other) === contact);
}
