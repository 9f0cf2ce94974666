import type { Contact } from '../schema/contact.ts';
import { boundsOf } from '../schema/edtf.ts';
import { askOfClaim } from './ask-of-claim.ts';
import { askDifference, askMostReported, peopleOf, type Asked } from './ask-of-contact.ts';
import { askOfSpelling } from './ask-of-spelling.ts';
import { kindWords } from './contact-words.ts';
import { dateWords } from './date-words.ts';
import { differing } from './differing.ts';
import { evidenceOfContact, evidenceWords } from './evidence.ts';
import type { Corpus } from './index-corpus.ts';
import { placementOf } from './timeline.ts';
import { urlOf } from './urls.ts';
import { windowWords } from './window-words.ts';

/** A question to start with, what the records answer, and the page that shows it. */
export interface Question extends Asked {
  url: string;
  differs: boolean;
}

/** A way to make a question; the addresses that others lead to are `taken`. */
type Asker = (corpus: Corpus, taken: ReadonlySet<string>) => Question[];

const isWithin = (corpus: Corpus, contact: Contact): boolean => placementOf(contact, boundsOf(corpus.dossier.window)) === 'within';

const inShort = (corpus: Corpus, contact: Contact): string =>
  `${contact.summary}, ${dateWords(contact.date)}: ${kindWords(contact).toLowerCase()}, ${evidenceWords(evidenceOfContact(corpus, contact))}.`;

/** The question about a contact that was found, if one was. */
function about(corpus: Corpus, contact: Contact | undefined, ask: (corpus: Corpus, contact: Contact) => Asked): Question[] {
  return contact ? [{ ...ask(corpus, contact), url: urlOf.contact(contact.id), differs: differing(contact).length > 0 }] : [];
}

const whereReportsDiffer: Asker = (corpus) => {
  const byReports = [...corpus.contacts].sort((a, b) => b.reports.length - a.reports.length || differing(b).length - differing(a).length);
  const found = byReports.find((one) => differing(one).length > 0);
  return about(corpus, found, askDifference);
};

const mostSentences: Asker = (corpus, taken) => {
  const [found] = corpus.contacts
    .filter((one) => !taken.has(urlOf.contact(one.id)) && one.date !== null && peopleOf(corpus, one).length > 0)
    .map((one) => ({ one, count: evidenceOfContact(corpus, one).length }))
    .sort((a, b) => b.count - a.count);
  return about(corpus, found?.one, askMostReported);
};

const firstInWindow: Asker = (corpus) => {
  const found = corpus.contacts.find((one) => isWithin(corpus, one));
  return about(corpus, found, (_, one) => ({ question: `How does ${windowWords(corpus.dossier)} begin?`, answer: inShort(corpus, one) }));
};

const lastInWindow: Asker = (corpus) => {
  const found = corpus.contacts.findLast((one) => isWithin(corpus, one));
  return about(corpus, found, (_, one) => ({ question: `How does ${windowWords(corpus.dossier)} end?`, answer: inShort(corpus, one) }));
};

/** In this order, since each takes its contact before the next one looks: what only this record can answer comes first. */
const ASKERS: readonly Asker[] = [whereReportsDiffer, askOfClaim, askOfSpelling, mostSentences, firstInWindow, lastInWindow];

/** Questions on the page. */
const MOST = 3;

/** Questions that the records answer, made from the records; fewer where the corpus does not hold what one looks for. */
export function questionsOf(corpus: Corpus): Question[] {
  const questions: Question[] = [];
  for (const ask of ASKERS) {
    const taken = new Set(questions.map(({ url }) => url));
    if (questions.length < MOST) questions.push(...ask(corpus, taken).filter(({ url }) => !taken.has(url)));
  }
  return questions;
}
