import type { Block, BlockKind, Published } from '../../schema/article.ts';
import type { DateAnnotation } from '../../schema/date.ts';
import type { Document } from '../document.ts';
import { orderOfFigures } from './order-of-figures.ts';

const UPDATE = /\b(?:updated|modified)\b/iu;
const LEAD_LIMIT = 80;
const LEADS = 3;
/** How far behind a date the one stands that lends it its year. */
const LENT = 200;
const LEAD_MARK = /^[^.!?]{0,60}?(?:[-–—]{1,3}\s|\s[-–—]|\)|\])/u;

/** "Oslo, October 9, 2024:", "Bergen (Norway), October 9, 2024:", "Oslo, October 9, 2024, The Fjord Times:", "OSLO, Norway, October 9, 2024. ", "OSLO – 9 October 2024:" */
const PLACE_ALONE =
  /^(?!(?:On|In|At|By|From|Since|Until)\b)\p{Lu}[\p{L} .'’-]{1,40}(?: ?\(\p{Lu}[\p{L} .'’-]{1,30}\))?(?:[,.]| [-–—|/]) ?(?:\p{Lu}[\p{L} .'’-]{1,40}, ?)?$/u;
const COLON = /^(?:, ?\p{Lu}[\p{L} .'’-]{1,40})?\s?[:.]\s/u;

const isWhole = (date: DateAnnotation): boolean =>
  date.edtf !== null && (date.kind === 'time' || (date.kind === 'date' && date.anchor === 'explicit'));

/** The dates that stand in blocks of one kind, first to last; what says "published" before what says "updated". */
function inBlocks(document: Document, dates: readonly DateAnnotation[], kind: BlockKind): DateAnnotation[] {
  const blocks = document.article.blocks.filter((block) => block.kind === kind);
  const isUpdate = ({ start, end }: { start: number; end: number }): boolean => UPDATE.test(document.text.slice(start, end));
  return [...blocks]
    .sort((a, b) => Number(isUpdate(a)) - Number(isUpdate(b)))
    .flatMap((block) => dates.filter((date) => date.start >= block.start && date.end <= block.end && isWhole(date)));
}

const leadsOf = ({ article }: Document): Block[] =>
  article.blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'dek').slice(0, LEADS);

/** Behind it, no date tells the day of publication, nor lends its year to one that does: "3 May and 5 June 2023". */
export const statedBefore = (document: Document): number =>
  Math.max(
    0,
    ...document.article.blocks.filter(({ kind }) => kind === 'dateline' || kind === 'byline').map(({ end }) => end),
    ...leadsOf(document).map(({ start }) => start + LEAD_LIMIT),
  ) + LENT;

/** A wire report names place, date and agency before a dash: "OSLO, October 9, 2024, NTB -- "; a summary may stand before it. */
function inLead(document: Document, dates: readonly DateAnnotation[]): DateAnnotation[] {
  const leads = leadsOf(document);
  return dates.filter((date) => {
    const lead = leads.find(({ start, end }) => date.start >= start && date.end <= Math.min(end, start + LEAD_LIMIT));
    if (lead === undefined || !isWhole(date)) return false;
    const after = document.text.slice(date.end, date.end + 70);
    return LEAD_MARK.test(after) || (PLACE_ALONE.test(document.text.slice(lead.start, date.start)) && COLON.test(after));
  });
}

/**
 * The day of publication that stands by itself in a dateline, in a byline, or in the lead of a wire report. In: the document and its dates up
 * to `statedBefore`, found without an anchor; out: the date with its basis, or null where none is stated.
 */
export function readStated(document: Document, dates: readonly DateAnnotation[]): Published | null {
  for (const found of [inBlocks(document, dates, 'dateline'), inBlocks(document, dates, 'byline'), inLead(document, dates)]) {
    const days = found.filter(({ kind, anchor }) => kind === 'date' || anchor === 'explicit');
    // Of the two calendars in "10 Shawwal 1446, April 8, 2025" the one whose day is sure.
    const day = days.find(({ edtf }) => edtf?.endsWith('~') === false) ?? days[0];
    if (!day?.edtf || day.earliest !== day.latest) continue;
    const time = found.find(({ kind, edtf }) => kind === 'time' && edtf?.startsWith(`${day.edtf ?? ''}T`));
    const from = Math.min(day.start, time?.start ?? day.start);
    const to = Math.max(day.end, time?.end ?? day.end);
    return { edtf: time?.edtf ?? day.edtf, basis: 'stated', note: `stated in the text: “${document.text.slice(from, to)}”` };
  }
  return null;
}

/** The day of publication as the text itself states it, in figures that another date explains too. In: all its dates. Nothing is inferred. */
export function readPublished(document: Document, dates: readonly DateAnnotation[]): Published | null {
  const stated = readStated(document, dates);
  if (stated) return stated;
  const told = orderOfFigures(document, dates);
  return told && { edtf: told.day, basis: 'stated', note: `stated in the text: “${told.stamp.exact}”` };
}

const NAMED = /^(?<day>(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?=[-_. ])/u;

/**
 * The day with which an editor's name for a file begins, "2024-03-14-harbour-times-talks.txt". In: the name of the source, with its ending or without; out: the day, or null
 * where the name begins with none, or with one that no calendar has.
 */
export function publishedInName(name: string): Published | null {
  const day = NAMED.exec(name)?.groups?.day;
  if (day === undefined || new Date(day).toISOString().slice(0, 10) !== day) return null;
  return { edtf: day, basis: 'given', note: 'It begins the name of the file.' };
}
