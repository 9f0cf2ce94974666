import type { DateAnnotation } from '../../../schema/date.ts';
import type { Tense } from './calendar/reckon-year.ts';

/** What a rule reads out of the words it matched. */
export interface Reading {
  kind: DateAnnotation['kind'];
  edtf: string | null;
  anchor: DateAnnotation['anchor'];
  /** The date it was reckoned from, in EDTF, where that is not the publication. */
  from?: string | null;
  /** Where in the match the annotation begins and how long it is; without them, the whole match. */
  skip?: number;
  length?: number;
  /** A clock time and its zone, to be joined with the day that governs it: "15:17", "Z". */
  clock?: { time: string; zone: string };
  /** True for a year that only tells one thing from another ("the 2015 deal"): nothing is reckoned from it. */
  aside?: boolean;
  /** A month or day whose year was reckoned and may be learned from a neighbour ("3 May and 5 June 2023"). */
  yearless?: boolean;
}

/** A reading with its place. */
export interface Finding extends Reading {
  start: number;
  end: number;
  rule: string;
}

/** What a rule may ask of the text around its match. */
export interface Setting {
  text: string;
  start: number;
  end: number;
  /** Day of publication, or null where the article has none. */
  published: string | null;
  approximate: boolean;
  /** What was found before, in order. */
  found: readonly Finding[];
  /** The last date before this place that others may be reckoned from. */
  context: Finding | null;
  /** In a text that tells of times long past, its last date in EDTF, from which a month or day without a year is reckoned; else null. */
  story: string | null;
  /** The year that heads the part of a chronology in which the place stands, or null. */
  chapter: string | null;
  /** Up to 40 characters before and after the match. */
  before: string;
  after: string;
  /** Which way the sentence looks at this place. */
  tense: () => Tense;
  /**
   * Which way the place looks where it dates an entry of a chronology or an agenda: a line of its own, or before a colon or dash. A chronology
   * tells what has been, in the present or with "will", an agenda what is to come.
   */
  entry: () => Tense;
  /** Whether the place stands between quotation marks. */
  quoted: () => boolean;
  /** Where its sentence begins. */
  sentenceStart: () => number;
}

/** One form of date. */
export interface DateRule {
  name: string;
  example: string;
  /** Words, in small letters, with which the form can begin; '#4' stands for a number of four figures. The pattern is tried nowhere else. */
  starts: readonly string[];
  /** Sticky; begins where one of `starts` stands. */
  pattern: RegExp;
  /** Null where the words turn out to mean no date; then the next rule is tried. */
  read: (match: RegExpExecArray, setting: Setting) => Reading | null;
}

export const dated = (edtf: string | null, anchor: 'explicit' | 'published' | 'context' = 'explicit'): Reading => ({
  kind: 'date',
  edtf,
  anchor,
});

const DAY = /^\d{4}-\d\d-\d\d$/;
const DAYS = /^\d{4}-\d\d-\d\d\/(\d{4}-\d\d-\d\d)$/;
const DAY_REACH = 600;

/** The single day of a date, or the last of a range of days ("11–13 May"), where it is one. */
function dayOf({ kind, edtf, rule }: Finding): string | null {
  if (kind !== 'date' || edtf === null) return null;
  return DAY.test(edtf) ? edtf : rule.endsWith('range') ? (DAYS.exec(edtf)?.[1] ?? null) : null;
}

/**
 * The last day that the text names before this place and within `reach` of it, no later than `until`; a year or month named in between does
 * not hide it.
 */
export function lastDay({ found, start }: Setting, until = '9999', reach = DAY_REACH): string | null {
  const day = found.findLast((finding) => (dayOf(finding) ?? '~') <= until || start - finding.end > reach);
  return day && start - day.end <= reach ? dayOf(day) : null;
}
