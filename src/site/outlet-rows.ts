import type { Article } from '../schema/article.ts';
import type { Contact, Report } from '../schema/contact.ts';
import { typeWords } from './contact-words.ts';
import { dateBasis, givesDate } from './date-basis.ts';
import { shortDateWords } from './date-words.ts';
import { differing } from './differing.ts';
import { basisOfEntity, type Basis } from './entity-basis.ts';
import { outletOf } from './evidence.ts';
import type { Corpus } from './index-corpus.ts';
import { lettersOfCue, sentencesOf, type LetteredSentence } from './lettered-sentences.ts';
import { listed } from './list-words.ts';
import { shortName } from './short-name.ts';

/** One field as one report gives it; no value means that it does not state it. */
export interface Cell extends Basis {
  label: string;
  value: string | null;
  differs: boolean;
}

/** What one article says of a contact. */
export interface OutletRow {
  article: Article;
  cells: Cell[];
}

/** A date left open and taken from publication is not the article's: the cell then says so. */
function dateCell(corpus: Corpus, sentences: readonly LetteredSentence[], report: Report): Pick<Cell, 'value' | 'letters' | 'note'> {
  const { letters, note } = dateBasis(corpus, sentences, [report], report.date);
  const words = shortDateWords(report.date);
  if (report.date === null) return { value: null, letters, note: null };
  return givesDate({ tellings: [], letters, note }, report.date)
    ? { value: words, letters, note }
    : { value: null, letters, note: `${words}, from publication` };
}

function whoCell(corpus: Corpus, sentences: readonly LetteredSentence[], report: Report): Pick<Cell, 'value' | 'letters' | 'note'> {
  const bases = report.participants.map((id) => basisOfEntity(corpus, sentences, [report], corpus.entity(id)));
  return {
    value: listed(report.participants.map((id) => shortName(corpus.entity(id)))),
    letters: [...new Set(bases.flatMap(({ letters }) => letters))].sort(),
    note: bases.every(({ note }) => note !== null) ? (bases[0]?.note ?? null) : null,
  };
}

function cellsOf(corpus: Corpus, contact: Contact, report: Report, sentences: readonly LetteredSentence[]): Cell[] {
  const own = sentencesOf(sentences, [report]);
  const fields = differing(contact);
  const differs = (...sought: Contact['differs']): boolean => sought.some((field) => fields.includes(field));
  const cue = { letters: lettersOfCue(own, report.article, report.cue), note: null };
  const date = dateCell(corpus, own, report);
  const place = report.place === null ? null : corpus.entity(report.place);
  return [
    { label: 'Date', ...date, differs: differs('date') && date.value !== null },
    {
      label: 'Place',
      value: place?.name ?? null,
      ...(place ? basisOfEntity(corpus, own, [report], place) : { letters: [], note: null }),
      differs: differs('place') && place !== null,
    },
    { label: 'Who', ...whoCell(corpus, own, report), differs: differs('participants') },
    { label: 'Kind', value: typeWords(report.type), ...cue, differs: differs('type') },
    { label: 'Held or planned', value: report.status, ...cue, differs: differs('status') },
    { label: 'Word', value: report.cue === '' ? 'not shown' : `“${report.cue}”`, ...cue, differs: false },
  ];
}

/** The reports of a contact side by side, by time of publication. */
export function outletRows(corpus: Corpus, contact: Contact, sentences: readonly LetteredSentence[]): OutletRow[] {
  const published = (row: OutletRow): string => row.article.published?.edtf ?? '9999';
  return contact.reports
    .map((report) => ({ article: corpus.article(report.article), cells: cellsOf(corpus, contact, report, sentences) }))
    .sort((a, b) => published(a).localeCompare(published(b)));
}

/** Of many reports, those whose value is not that of most; all, where no value is that of most. */
export function standsApart(rows: readonly OutletRow[], label: string, value: string | null): boolean {
  const values = rows.flatMap(({ cells }) => cells.filter((cell) => cell.label === label).map((cell) => cell.value));
  const times = (one: string | null): number => values.filter((other) => other === one).length;
  return times(value) * 2 <= values.filter((one) => one !== null).length;
}

/** The same turned round: each fact with what every report says of it, in the order of the rows. */
export interface FactRow {
  label: string;
  differs: boolean;
  cells: { article: Article; cell: Cell }[];
}

/** Facts as rows, for a table with a column for each report. */
export function factRows(rows: readonly OutletRow[]): FactRow[] {
  return (rows[0]?.cells ?? []).map(({ label }, index) => {
    const cells = rows.flatMap(({ article, cells: own }) => (own[index] ? [{ article, cell: own[index] }] : []));
    return { label, differs: cells.some(({ cell }) => cell.differs), cells };
  });
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
