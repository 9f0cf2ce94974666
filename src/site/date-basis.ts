import type { Report } from '../schema/contact.ts';
import type { DateAnnotation } from '../schema/date.ts';
import { boundsOf, type Bounds } from '../schema/edtf.ts';
import type { Corpus } from './index-corpus.ts';
import { holds, sentencesOf, type LetteredSentence } from './lettered-sentences.ts';

/** An expression in the evidence that gives a date: its words, how they were read (null where they say it themselves), its sentences. */
export interface DateTelling {
  exact: string;
  reading: string | null;
  letters: string[];
}

/** What a date rests on: the expressions that give it, or in words why none does. */
export interface DateBasis {
  tellings: DateTelling[];
  letters: string[];
  note: string | null;
}

const single = ({ earliest, latest }: Bounds): boolean => earliest !== null && earliest === latest;
const same = (a: Bounds, b: Bounds): boolean => a.earliest === b.earliest && a.latest === b.latest;
const isOpen = ({ earliest, latest }: Bounds): boolean => earliest === null || latest === null;

/** Whether a date is one end of a span that two expressions make together, or the closed end of an open one. */
function isEnd(date: Bounds, value: Bounds): boolean {
  if (single(value) || (!isOpen(value) && !single(date))) return false;
  return (value.earliest !== null && date.earliest === value.earliest) || (value.latest !== null && date.latest === value.latest);
}

/** Whether a date of a month at most holds the value, so that the report's day was narrowed from it. */
function wasNarrowed(date: Bounds, value: Bounds): boolean {
  if (isOpen(date) || isOpen(value)) return false;
  const days = (Date.parse(date.latest ?? '') - Date.parse(date.earliest ?? '')) / 86_400_000;
  return days <= 31 && (date.earliest ?? '') <= (value.earliest ?? '') && (date.latest ?? '') >= (value.latest ?? '');
}

/** Those dates that give a value: the same days, else its ends, else a stretch it was narrowed from. */
function datesGiving(dates: readonly DateAnnotation[], value: Bounds): DateAnnotation[] {
  for (const gives of [same, isEnd, wasNarrowed]) {
    const found = dates.filter((date) => gives(date, value));
    if (found.length > 0) return found;
  }
  return [];
}

function tellingsOf(dates: readonly DateAnnotation[], sentences: readonly LetteredSentence[]): DateTelling[] {
  const tellings = new Map<string, DateTelling>();
  for (const date of dates) {
    const reading = date.anchor === 'explicit' ? null : date.reading;
    const key = `${date.exact.toLowerCase()} ${reading}`;
    const telling = tellings.get(key) ?? { exact: date.exact, reading, letters: [] };
    for (const sentence of sentences)
      if (holds(sentence, date) && !telling.letters.includes(sentence.letter)) telling.letters.push(sentence.letter);
    tellings.set(key, telling);
  }
  return [...tellings.values()];
}

/** Whether a value touches the day an article appeared, from which it then was inferred. */
function restsOnPublication(corpus: Corpus, reports: readonly Report[], value: Bounds): boolean {
  return reports.some(({ article }) => {
    const edtf = corpus.article(article).published?.edtf;
    if (!edtf) return false;
    const { earliest, latest } = boundsOf(edtf);
    return earliest === value.earliest || latest === value.latest;
  });
}

/** Where a date comes from that no sentence of the evidence gives. */
function whyUnstated(corpus: Corpus, reports: readonly Report[], dates: readonly DateAnnotation[], value: Bounds): string {
  if (restsOnPublication(corpus, reports, value)) return 'inferred from publication';
  return dates.some((date) => same(date, value)) ? 'from elsewhere in the article' : 'not in a sentence; from the other reports';
}

/** What the date of some reports of a contact rests on. Only sentences of their own articles count. */
export function dateBasis(
  corpus: Corpus,
  sentences: readonly LetteredSentence[],
  reports: readonly Report[],
  edtf: string | null,
): DateBasis {
  if (edtf === null) return { tellings: [], letters: [], note: null };
  const own = sentencesOf(sentences, reports);
  const dates = [...new Set(reports.map(({ article }) => article))]
    .flatMap((article) => corpus.datesIn.get(article) ?? [])
    .filter((date) => date.kind === 'date' && date.edtf !== null);
  const inEvidence = dates.filter((date) => own.some((sentence) => holds(sentence, date)));
  const value = boundsOf(edtf);
  const tellings = tellingsOf(datesGiving(inEvidence, value), own);
  const letters = [...new Set(tellings.flatMap((telling) => telling.letters))].sort();
  return { tellings, letters, note: letters.length > 0 ? null : whyUnstated(corpus, reports, dates, value) };
}

/** Whether a report gives a date of its own: an end left open and taken from publication is none. */
export function givesDate(basis: DateBasis, edtf: string | null): boolean {
  return edtf !== null && (basis.letters.length > 0 || !isOpen(boundsOf(edtf)));
}
