import type { Contact, Report } from '../schema/contact.ts';
import { boundsOf } from '../schema/edtf.ts';
import { KIND_NOUNS } from './contact-words.ts';
import { dateBasis, givesDate } from './date-basis.ts';
import { dateWords } from './date-words.ts';
import { outletOf } from './evidence.ts';
import type { Corpus } from './index-corpus.ts';
import type { LetteredSentence } from './lettered-sentences.ts';
import { listed } from './list-words.ts';
import { numberWord } from './number-words.ts';
import { shortName } from './short-name.ts';

/** What a report leaves open of the date that the contact has, in words; null where it gives the same days. */
function dateLeftOpen(corpus: Corpus, contact: Contact, report: Report, sentences: readonly LetteredSentence[]): string | null {
  if (contact.date === null) return null;
  if (!givesDate(dateBasis(corpus, sentences, [report], report.date), report.date)) return 'gives no day';
  const [own, whole] = [boundsOf(report.date ?? ''), boundsOf(contact.date)];
  return own.earliest === whole.earliest && own.latest === whole.latest ? null : `gives ${dateWords(report.date)}`;
}

/** What a report does not say of what the contact holds: "gives no day and no place and does not name Li". */
function leftOpen(corpus: Corpus, contact: Contact, report: Report, sentences: readonly LetteredSentence[]): string[] {
  const date = dateLeftOpen(corpus, contact, report, sentences);
  const noPlace = contact.place !== null && report.place === null;
  // A report that gives day and place is the one the others are laid to; whom it leaves out, the table shows.
  if (date === null && !noPlace) return [];
  const unnamed = contact.participants
    .filter((id) => !report.participants.includes(id))
    .map((id) => corpus.entity(id))
    .filter((entity) => entity.type === 'person')
    .map(shortName);
  return [
    ...(date ? [date + (noPlace ? ' and no place' : '')] : noPlace ? ['gives no place'] : []),
    ...(unnamed.length > 0 ? [`does not name ${listed(unnamed)}`] : []),
  ];
}

/**
 * That several reports were taken as one contact is nobody's statement: says so, and of each report what it leaves open. Empty where one
 * report stands alone or an editor has checked the record.
 */
export function mergingNotes(corpus: Corpus, contact: Contact, sentences: readonly LetteredSentence[]): string[] {
  if (contact.reports.length < 2 || contact.review === 'checked') return [];
  const kind = KIND_NOUNS[contact.type];
  const notes = contact.reports.flatMap((report) => {
    const open = leftOpen(corpus, contact, report, sentences);
    const outlet = outletOf(corpus.article(report.article));
    const owner = outlet.endsWith('s') ? `${outlet}’` : `${outlet}’s`;
    return open.length > 0 ? [`${owner} “${report.cue}” ${listed(open)}; it fits this ${kind} and is kept beside it.`] : [];
  });
  return [`That the ${numberWord(contact.reports.length)} reports tell of one ${kind} is the program’s inference.`, ...notes];
}
