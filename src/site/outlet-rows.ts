import type { Article } from '../schema/article.ts';
import type { Contact, Report } from '../schema/contact.ts';
import { datesStating, lettersOf, lettersOfCue, type LetteredSentence } from './contact-facts.ts';
import { kindWords } from './contact-words.ts';
import { shortDateWords } from './date-words.ts';
import { outletOf } from './evidence.ts';
import type { Corpus } from './index-corpus.ts';
import { listed } from './list-words.ts';
import { shortName } from './short-name.ts';

/** One field as one report gives it; no value means that it does not state it. */
export interface Cell {
  label: string;
  value: string | null;
  letters: string[];
  differs: boolean;
}

/** What one article says of a contact. */
export interface OutletRow {
  article: Article;
  cells: Cell[];
}

function cellsOf(corpus: Corpus, contact: Contact, report: Report, sentences: readonly LetteredSentence[]): Cell[] {
  const own = sentences.filter(({ evidence }) => evidence.article.id === report.article);
  const named = (ids: readonly string[]): string[] =>
    lettersOf(
      own,
      ids.flatMap((id) => corpus.mentionsOf.get(id) ?? []),
    );
  const differs = (...fields: Contact['differs']): boolean => fields.some((field) => contact.differs.includes(field));
  const cue = lettersOfCue(own, report.article, report.cue);
  return [
    {
      label: 'Date',
      value: report.date && shortDateWords(report.date),
      letters: lettersOf(own, datesStating(corpus, own, report.date)),
      differs: differs('date'),
    },
    {
      label: 'Place',
      value: report.place && corpus.entity(report.place).name,
      letters: named(report.place ? [report.place] : []),
      differs: differs('place'),
    },
    {
      label: 'Who',
      value: listed(report.participants.map((id) => shortName(corpus.entity(id)))),
      letters: named(report.participants),
      differs: differs('participants'),
    },
    { label: 'Kind', value: kindWords(report).toLowerCase(), letters: cue, differs: differs('type', 'status') },
    { label: 'Word', value: `“${report.cue}”`, letters: cue, differs: false },
  ];
}

/** The reports of a contact side by side, by time of publication. */
export function outletRows(corpus: Corpus, contact: Contact, sentences: readonly LetteredSentence[]): OutletRow[] {
  const published = (row: OutletRow): string => row.article.published?.edtf ?? '9999';
  return contact.reports
    .map((report) => ({ article: corpus.article(report.article), cells: cellsOf(corpus, contact, report, sentences) }))
    .sort((a, b) => published(a).localeCompare(published(b)));
}

/**
 * The outlets of the corpus without a report of the contact, each with the days on which its articles appeared: often the reason.
 * That an outlet is silent here says nothing of what it published elsewhere.
 */
export function absentOutlets(corpus: Corpus, contact: Contact): string[] {
  const reporting = new Set(contact.reports.map((report) => outletOf(corpus.article(report.article))));
  const absent = new Map<string, string[]>();
  for (const article of corpus.articles) {
    const outlet = outletOf(article);
    if (reporting.has(outlet)) continue;
    absent.set(outlet, [...(absent.get(outlet) ?? []), shortDateWords(article.published?.edtf ?? null)]);
  }
  return [...absent].map(([outlet, dates]) => `${outlet} (${dates.slice(0, 3).join(', ')}${dates.length > 3 ? ' and others' : ''})`).sort();
}
