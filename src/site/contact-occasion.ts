import type { Contact } from '../schema/contact.ts';
import type { Quote } from '../schema/quote.ts';
import type { LetteredSentence } from './contact-facts.ts';
import type { Corpus } from './index-corpus.ts';
import { sayingsOf } from './said.ts';

/** What was said in the sentences of a contact; words that several sentences carry stand once. Terms merely set off are left out. */
export function quotesOnOccasion(corpus: Corpus, sentences: readonly LetteredSentence[]): Quote[] {
  const said = sentences.flatMap(({ evidence }) =>
    (corpus.quotesIn.get(evidence.article.id) ?? []).filter(
      (quote) => quote.kind !== 'scare' && quote.start >= evidence.start && quote.start < evidence.end,
    ),
  );
  return sayingsOf(corpus, said).flatMap(({ carriers }) => carriers[0]?.quote ?? []);
}

/** The contacts between the same people before and after one, the nearest last and first. */
export interface SamePeople {
  earlier: Contact[];
  later: Contact[];
}

/** Contacts that share two of the people (or the only one) with this one, at most three on each side. What has no date is on neither. */
export function samePeople(corpus: Corpus, contact: Contact): SamePeople {
  const people = new Set(contact.participants.filter((id) => corpus.entity(id).type === 'person'));
  const needed = Math.min(2, people.size);
  const shares = (other: Contact): boolean => needed > 0 && other.participants.filter((id) => people.has(id)).length >= needed;
  const at = corpus.contacts.findIndex((one) => one.id === contact.id);
  const dated = (one: Contact): boolean => one.date !== null && shares(one);
  if (contact.date === null) return { earlier: [], later: [] };
  return {
    earlier: corpus.contacts.slice(0, at).filter(dated).slice(-3),
    later: corpus.contacts
      .slice(at + 1)
      .filter(dated)
      .slice(0, 3),
  };
}
