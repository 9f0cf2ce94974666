import type { Contact } from '../schema/contact.ts';
import { boundsOf } from '../schema/edtf.ts';
import { kindWords } from './contact-words.ts';
import { dateWords, shortDateWords } from './date-words.ts';
import { evidenceOfContact, evidenceWords, outletOf } from './evidence.ts';
import type { Corpus } from './index-corpus.ts';
import { listed } from './list-words.ts';
import { shortName } from './short-name.ts';
import { placementOf } from './timeline.ts';
import { urlOf } from './urls.ts';

/** A question to start with, and what the records answer. */
export interface Question {
  question: string;
  answer: string;
  contact: Contact;
  url: string;
  differs: boolean;
}

/** A way to make a question: what it looks for, and the question about the contact it finds. */
interface Asker {
  name: string;
  find: (corpus: Corpus, taken: ReadonlySet<string>) => Contact | undefined;
  ask: (corpus: Corpus, contact: Contact) => Pick<Question, 'question' | 'answer'>;
}

const people = (corpus: Corpus, contact: Contact): string[] =>
  contact.participants
    .map((id) => corpus.entity(id))
    .filter((one) => one.type === 'person')
    .map(shortName);

/** Who took part, by last names; the bodies and countries where no person is named. */
function whoWords(corpus: Corpus, contact: Contact): string {
  const named = people(corpus, contact);
  return listed(named.length > 0 ? named : contact.participants.map((id) => corpus.entity(id).name));
}

const whereWords = (corpus: Corpus, contact: Contact): string => (contact.place ? ` in ${corpus.entity(contact.place).name}` : '');

/** What each report says on a field, outlet by outlet: "The Gazette: Berg and Li; The Post: Berg". */
function byOutlet(corpus: Corpus, contact: Contact, say: (report: Contact['reports'][number]) => string): string {
  return contact.reports.map((report) => `${outletOf(corpus.article(report.article))}: ${say(report)}`).join('; ') + '.';
}

function askDifference(corpus: Corpus, contact: Contact): Pick<Question, 'question' | 'answer'> {
  const when = contact.date ? ` on ${dateWords(contact.date)}` : '';
  const where = whereWords(corpus, contact);
  const planned = contact.status === 'planned';
  if (contact.differs.includes('participants')) {
    const question = planned ? `Who was to take part${where}?` : `Who met${where}${/^ on \d+ \p{L}+ \d{4}$/u.test(when) ? when : ''}?`;
    return {
      question,
      answer: byOutlet(corpus, contact, (report) => listed(report.participants.map((id) => shortName(corpus.entity(id))))),
    };
  }
  if (contact.differs.includes('date')) {
    return {
      question: `When ${planned ? 'were' : 'did'} ${whoWords(corpus, contact)} ${planned ? 'to meet' : 'meet'}${where}?`,
      answer: byOutlet(corpus, contact, (report) => shortDateWords(report.date)),
    };
  }
  if (contact.differs.includes('place')) {
    return {
      question: `Where did ${whoWords(corpus, contact)} meet?`,
      answer: byOutlet(corpus, contact, (report) => (report.place ? corpus.entity(report.place).name : 'not stated')),
    };
  }
  return {
    question: `What was it that ${whoWords(corpus, contact)} had${where}?`,
    answer: byOutlet(corpus, contact, (report) => kindWords(report).toLowerCase()),
  };
}

function askMostReported(corpus: Corpus, contact: Contact): Pick<Question, 'question' | 'answer'> {
  const [first = whoWords(corpus, contact), ...others] = people(corpus, contact);
  const tense = contact.status === 'planned' ? 'is to' : 'did';
  const question =
    contact.type === 'visit' && contact.place
      ? `When ${contact.status === 'planned' ? 'is' : 'was'} ${first}${whereWords(corpus, contact)}?`
      : `When ${tense} ${listed([first, ...others])} meet?`;
  const evidence = evidenceWords(evidenceOfContact(corpus, contact));
  return { question, answer: `${dateWords(contact.date)}${whereWords(corpus, contact)}: ${evidence}, the most on any contact here.` };
}

/** In this order, since each takes its contact before the next one looks: the rarest kind first. */
const ASKERS: readonly Asker[] = [
  {
    name: 'where reports differ',
    find: (corpus) =>
      [...corpus.contacts]
        .sort((a, b) => b.reports.length - a.reports.length || b.differs.length - a.differs.length)
        .find((one) => one.differs.length > 0),
    ask: askDifference,
  },
  {
    name: 'most sentences',
    find: (corpus, taken) =>
      corpus.contacts
        .filter((one) => !taken.has(one.id) && one.date !== null && people(corpus, one).length > 0)
        .map((one) => ({ one, count: evidenceOfContact(corpus, one).length }))
        .sort((a, b) => b.count - a.count)[0]?.one,
    ask: askMostReported,
  },
  {
    name: 'first in the window',
    find: (corpus, taken) =>
      corpus.contacts.find((one) => !taken.has(one.id) && placementOf(one, boundsOf(corpus.dossier.window)) === 'within'),
    ask: (corpus, contact) => ({
      question: 'How does the record begin?',
      answer: `${contact.summary}, ${dateWords(contact.date)}: ${kindWords(contact).toLowerCase()}, ${evidenceWords(evidenceOfContact(corpus, contact))}.`,
    }),
  },
];

/** Questions that the records answer, made from the records; fewer where the corpus does not hold what one looks for. */
export function questionsOf(corpus: Corpus): Question[] {
  const taken = new Set<string>();
  return ASKERS.flatMap(({ find, ask }) => {
    const contact = find(corpus, taken);
    if (!contact) return [];
    taken.add(contact.id);
    return [{ ...ask(corpus, contact), contact, url: urlOf.contact(contact.id), differs: contact.differs.length > 0 }];
  });
}
