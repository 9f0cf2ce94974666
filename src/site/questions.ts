import type { Contact, Report } from '../schema/contact.ts';
import { boundsOf } from '../schema/edtf.ts';
import { kindWords } from './contact-words.ts';
import { dateBasis, givesDate } from './date-basis.ts';
import { dateWords, shortDateWords } from './date-words.ts';
import { differing } from './differing.ts';
import { evidenceOfContact, evidenceWords, outletOf } from './evidence.ts';
import type { Corpus } from './index-corpus.ts';
import { letteredSentences } from './lettered-sentences.ts';
import { listed } from './list-words.ts';
import { shortName } from './short-name.ts';
import { placementOf } from './timeline.ts';
import { urlOf } from './urls.ts';
import { windowWords } from './window-words.ts';

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

/** What each report says, outlet by outlet: "The Gazette: 2 May 2024; The Post: not stated". */
function byOutlet(corpus: Corpus, contact: Contact, say: (report: Report) => string): string {
  return contact.reports.map((report) => `${outletOf(corpus.article(report.article))}: ${say(report)}`).join('; ') + '.';
}

const dateOf = (corpus: Corpus, contact: Contact, report: Report): string => {
  const basis = dateBasis(corpus, letteredSentences(corpus, contact), [report], report.date);
  return givesDate(basis, report.date) ? shortDateWords(report.date) : 'no day stated';
};

const namesOf = (corpus: Corpus, ids: readonly string[]): string => listed(ids.map((id) => shortName(corpus.entity(id))));

/** Who a report names beside those whom all name, with its own date and place: "30 Sep 2024, Oslo, with Li". */
function reportWords(corpus: Corpus, contact: Contact, report: Report, common: readonly string[]): string {
  const others = report.participants.filter((id) => !common.includes(id));
  const who = common.length > 0 && others.length > 0 ? `with ${namesOf(corpus, others)}` : namesOf(corpus, report.participants);
  return [dateOf(corpus, contact, report), report.place ? corpus.entity(report.place).name : 'no place stated', who].join(', ');
}

/** The people whom every report names. */
function namedByAll(corpus: Corpus, contact: Contact): string[] {
  return contact.participants.filter(
    (id) => corpus.entity(id).type === 'person' && contact.reports.every((report) => report.participants.includes(id)),
  );
}

/** The question whom somebody met, and of each outlet no more than its own report has. */
function askWho(corpus: Corpus, contact: Contact): Pick<Question, 'question' | 'answer'> {
  const common = namedByAll(corpus, contact);
  const when = contact.earliest !== null && contact.earliest === contact.latest ? ` on ${dateWords(contact.date)}` : '';
  const where = whereWords(corpus, contact);
  const planned = contact.status === 'planned';
  const whom = planned
    ? `Whom ${common.length > 1 ? 'are' : 'is'} ${namesOf(corpus, common)} to meet`
    : `Whom did ${namesOf(corpus, common)} meet`;
  const who = planned ? 'Who is to take part' : 'Who took part';
  const meets = contact.type === 'visit' || contact.type === 'meeting' || contact.type === 'summit';
  return {
    question: `${common.length > 0 && meets ? whom : who}${where}${when}?`,
    answer: byOutlet(corpus, contact, (report) => reportWords(corpus, contact, report, common)),
  };
}

function askDifference(corpus: Corpus, contact: Contact): Pick<Question, 'question' | 'answer'> {
  const fields = differing(contact);
  const where = whereWords(corpus, contact);
  const planned = contact.status === 'planned';
  if (fields.includes('participants')) return askWho(corpus, contact);
  if (fields.includes('date')) {
    return {
      question: `When ${planned ? 'were' : 'did'} ${whoWords(corpus, contact)} ${planned ? 'to meet' : 'meet'}${where}?`,
      answer: byOutlet(corpus, contact, (report) => dateOf(corpus, contact, report)),
    };
  }
  if (fields.includes('place')) {
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
  const evidence = evidenceOfContact(corpus, contact);
  const most = corpus.contacts.every((other) => other.id === contact.id || evidenceOfContact(corpus, other).length < evidence.length);
  const words = `${dateWords(contact.date)}${whereWords(corpus, contact)}: ${evidenceWords(evidence)}`;
  return { question, answer: `${words}${most ? ', the most on any contact here' : ''}.` };
}

const isWithin = (corpus: Corpus, contact: Contact): boolean => placementOf(contact, boundsOf(corpus.dossier.window)) === 'within';

const inShort = (corpus: Corpus, contact: Contact): string =>
  `${contact.summary}, ${dateWords(contact.date)}: ${kindWords(contact).toLowerCase()}, ${evidenceWords(evidenceOfContact(corpus, contact))}.`;

/** In this order, since each takes its contact before the next one looks: the rarest kind first. */
const ASKERS: readonly Asker[] = [
  {
    name: 'where reports differ',
    find: (corpus) =>
      [...corpus.contacts]
        .sort((a, b) => b.reports.length - a.reports.length || differing(b).length - differing(a).length)
        .find((one) => differing(one).length > 0),
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
    find: (corpus) => corpus.contacts.find((one) => isWithin(corpus, one)),
    ask: (corpus, contact) => ({ question: `How does ${windowWords(corpus.dossier)} begin?`, answer: inShort(corpus, contact) }),
  },
  {
    name: 'last in the window',
    find: (corpus) => corpus.contacts.findLast((one) => isWithin(corpus, one)),
    ask: (corpus, contact) => ({ question: `How does ${windowWords(corpus.dossier)} end?`, answer: inShort(corpus, contact) }),
  },
];

/** Questions on the page. */
const MOST = 3;

/** Questions that the records answer, made from the records; fewer where the corpus does not hold what one looks for. */
export function questionsOf(corpus: Corpus): Question[] {
  const taken = new Set<string>();
  return ASKERS.flatMap(({ find, ask }) => {
    const contact = taken.size < MOST ? find(corpus, taken) : undefined;
    if (!contact || taken.has(contact.id)) return [];
    taken.add(contact.id);
    return [{ ...ask(corpus, contact), contact, url: urlOf.contact(contact.id), differs: differing(contact).length > 0 }];
  });
}
