import type { Contact, Report } from '../schema/contact.ts';
import { kindWords } from './contact-words.ts';
import { dateBasis, givesDate } from './date-basis.ts';
import { dateWords, shortDateWords } from './date-words.ts';
import { differing } from './differing.ts';
import { evidenceOfContact, evidenceWords, outletOf } from './evidence.ts';
import type { Corpus } from './index-corpus.ts';
import { letteredSentences } from './lettered-sentences.ts';
import { listed } from './list-words.ts';
import { shortName } from './short-name.ts';

/** A question, and what the records answer. */
export interface Asked {
  question: string;
  answer: string;
}

/** The people of a contact, by last names. */
export const peopleOf = (corpus: Corpus, contact: Contact): string[] =>
  contact.participants
    .map((id) => corpus.entity(id))
    .filter((one) => one.type === 'person')
    .map(shortName);

/** Who took part, by last names; the bodies and countries where no person is named. */
function whoWords(corpus: Corpus, contact: Contact): string {
  const named = peopleOf(corpus, contact);
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
function askWho(corpus: Corpus, contact: Contact): Asked {
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

/** The question on which the reports of a contact part, and what each outlet says. */
export function askDifference(corpus: Corpus, contact: Contact): Asked {
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

/** The question when a contact took place that is reported at length. */
export function askMostReported(corpus: Corpus, contact: Contact): Asked {
  const [first = whoWords(corpus, contact), ...others] = peopleOf(corpus, contact);
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
