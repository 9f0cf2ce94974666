import type { Contact } from '../schema/contact.ts';
import type { Entity } from '../schema/entity.ts';
import { dateBasis, type DateBasis } from './date-basis.ts';
import { dateWords } from './date-words.ts';
import { differing } from './differing.ts';
import { basisOfEntity, type Basis } from './entity-basis.ts';
import { outletOf } from './evidence.ts';
import type { Corpus } from './index-corpus.ts';
import { letteredSentences, lettersOfCue, type LetteredSentence } from './lettered-sentences.ts';
import { listed } from './list-words.ts';
import { roleThen } from './role-then.ts';

/** Who took part: the office held then, and the outlets that say so where not all do. */
export interface ParticipantFact extends Basis {
  entity: Entity;
  role: string | null;
  only: string | null;
}

/** What is known of a contact, each fact with the letters of the sentences that state it. */
export interface ContactFacts {
  sentences: LetteredSentence[];
  when: DateBasis & {
    /** The date of each outlet that bounds it differently. */
    byOutlet: (Basis & { outlet: string; words: string })[];
  };
  where: (Basis & { place: Entity }) | null;
  who: ParticipantFact[];
  kind: Basis;
}

function participantFact(corpus: Corpus, contact: Contact, sentences: readonly LetteredSentence[], id: string): ParticipantFact {
  const entity = corpus.entity(id);
  const naming = contact.reports.filter((report) => report.participants.includes(id));
  const outlets = new Set(naming.map(({ article }) => outletOf(corpus.article(article))));
  const all = new Set(contact.reports.map(({ article }) => outletOf(corpus.article(article))));
  return {
    entity,
    role: roleThen(corpus, entity, contact),
    only: outlets.size > 0 && outlets.size < all.size ? `only in ${listed([...outlets])}` : null,
    ...basisOfEntity(corpus, sentences, naming, entity),
  };
}

function whenOf(corpus: Corpus, contact: Contact, sentences: readonly LetteredSentence[]): ContactFacts['when'] {
  const giving = contact.reports.filter((report) => report.date === contact.date);
  const basis = dateBasis(corpus, sentences, giving.length > 0 ? giving : contact.reports, contact.date);
  // Who gives the contact's own date stands with it; the others beside.
  const apart = contact.reports.filter(({ date }) => date !== null && date !== contact.date);
  const byOutlet = differing(contact).includes('date')
    ? apart.map((report) => {
        const { letters, note } = dateBasis(corpus, sentences, [report], report.date);
        return { outlet: outletOf(corpus.article(report.article)), words: dateWords(report.date), letters, note };
      })
    : [];
  return { ...basis, byOutlet };
}

/** Reads off which sentence states which fact of a contact: the date's own expression, a mention of the place, of the person, the cue. */
export function contactFacts(corpus: Corpus, contact: Contact): ContactFacts {
  const sentences = letteredSentences(corpus, contact);
  const cues = contact.reports.flatMap((report) => lettersOfCue(sentences, report.article, report.cue));
  const place = contact.place === null ? null : corpus.entity(contact.place);
  const placing = contact.reports.filter((report) => report.place === contact.place);
  return {
    sentences,
    when: whenOf(corpus, contact, sentences),
    where: place && { place, ...basisOfEntity(corpus, sentences, placing, place) },
    who: contact.participants.map((id) => participantFact(corpus, contact, sentences, id)),
    kind: { letters: [...new Set(cues)].sort(), note: cues.length > 0 ? null : 'not in a sentence; inferred' },
  };
}
