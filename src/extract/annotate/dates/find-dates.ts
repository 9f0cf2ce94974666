import type { DateAnnotation } from '../../../schema/date.ts';
import { boundsOf, isEdtf } from '../../../schema/edtf.ts';
import { select, type Document } from '../../document.ts';
import { chapters } from './chapters.ts';
import { datelineDay } from './dateline-day.ts';
import { governTimes } from './refine/govern-times.ts';
import { joinRanges } from './refine/join-ranges.ts';
import { markApproximate } from './refine/mark-approximate.ts';
import { shareDays } from './refine/share-days.ts';
import { shareYears } from './refine/share-years.ts';
import { weeksOf } from './refine/weeks-of.ts';
import type { DateRule, Finding } from './rule.ts';
import { afterNext } from './rules/after-next.ts';
import { ago, later, weekdaysAgo } from './rules/ago.ts';
import { century } from './rules/century.ts';
import { clock } from './rules/clock.ts';
import { dayAlone } from './rules/day-alone.ts';
import { dayMonth } from './rules/day-month.ts';
import { dayPhrase } from './rules/day-phrase.ts';
import { dayRanges } from './rules/day-range.ts';
import { dayWord } from './rules/day-word.ts';
import { decade } from './rules/decade.ts';
import { bareLength, lengthOfTime } from './rules/duration.ts';
import { eraYear } from './rules/era-year.ts';
import { festival } from './rules/festival.ts';
import { fiscalYear } from './rules/fiscal-year.ts';
import { isoDate } from './rules/iso-date.ts';
import { month } from './rules/month.ts';
import { monthDay } from './rules/month-day.ts';
import { monthRange } from './rules/month-range.ts';
import { numericDate } from './rules/numeric-date.ts';
import { islamicDate, otherYear, persianDate } from './rules/other-calendar.ts';
import { period } from './rules/period.ts';
import { monthsOfYear, quarter } from './rules/quarter.ts';
import { samePeriod } from './rules/same-period.ts';
import { season } from './rules/season.ts';
import { recurrence } from './rules/set.ts';
import { shortYear } from './rules/short-year.ts';
import { stretch } from './rules/stretch.ts';
import { weekAndWeekday } from './rules/week-and-weekday.ts';
import { weekOfMonthRule } from './rules/week-of-month.ts';
import { weekday } from './rules/weekday.ts';
import { theDay } from './rules/the-day.ts';
import { wholeOf } from './rules/whole-of.ts';
import { year } from './rules/year.ts';
import { yearRange } from './rules/year-range.ts';
import { matchRules, tabulate, type Place } from './scan.ts';
import { Story } from './story.ts';
import { settingOf } from './surroundings.ts';
import { wordReading } from './word-reading.ts';

/** At each place the first rule that reads something wins, so what is longer stands before what it contains. */
export const dateRules: readonly DateRule[] = [
  isoDate,
  numericDate,
  persianDate,
  // "27 Ramadan 1445" before the festival of that name.
  islamicDate,
  otherYear,
  fiscalYear,
  eraYear,
  // Ranges hold single dates: "22 to 24 October" holds "24 October".
  ...dayRanges,
  dayMonth,
  monthDay,
  monthRange,
  // "May Day" before "May".
  festival,
  // Halves, quarters and weeks of something hold the month or year they are of.
  weekOfMonthRule,
  monthsOfYear,
  quarter,
  samePeriod,
  month,
  season,
  // Times with a zone look like years ("1530 GMT"), years look like the first half of a range.
  clock,
  yearRange,
  decade,
  century,
  dayAlone,
  // "last night" before "last ...", "last Monday" before "last" and a unit, "past four decades" before "past".
  afterNext,
  dayWord,
  dayPhrase,
  weekday,
  stretch,
  period,
  wholeOf,
  theDay,
  year,
  shortYear,
  // "a week ago Tuesday" holds "a week ago", and "two days later" holds "two days".
  weekAndWeekday,
  ago,
  weekdaysAgo,
  later,
  recurrence,
  lengthOfTime,
  bareLength,
];

const table = tabulate(dateRules);

/** Where the forms of dates match in each of several texts, for `findDates`; faster than text by text. */
export const matchDates = (texts: readonly string[]): Place[][] => matchRules(texts, table);

function readText(document: Document, places: readonly Place[], published: string | null, approximate: boolean): Finding[] {
  const found: Finding[] = [];
  let context: Finding | null = null;
  let last = 0;
  const story = new Story(published);
  const chapterAt = chapters(document);
  for (const { at, matches } of places) {
    if (at < last) continue;
    for (const { rule, match } of matches) {
      const reading = rule.read(
        match,
        settingOf(document, at, at + match[0].length, {
          published,
          approximate,
          found,
          context,
          story: story.last(),
          chapter: chapterAt(at),
        }),
      );
      if (!reading) continue;
      const start = at + (reading.skip ?? 0);
      const finding: Finding = {
        ...reading,
        edtf: reading.edtf !== null && isEdtf(reading.edtf) ? reading.edtf : null,
        start,
        end: start + (reading.length ?? match[0].length - (reading.skip ?? 0)),
        rule: rule.name,
      };
      found.push(finding);
      story.add(finding);
      if (finding.kind === 'date' && finding.edtf !== null && !finding.aside) context = finding;
      last = finding.end;
      break;
    }
  }
  return found;
}

function annotate(document: Document, finding: Finding): DateAnnotation {
  const { rule, kind, edtf, anchor } = finding;
  const { earliest, latest } = edtf === null ? { earliest: null, latest: null } : boundsOf(edtf);
  const { article, start, end, exact, prefix, suffix } = select(document, finding.start, finding.end);
  return {
    article,
    start,
    end,
    exact,
    prefix,
    suffix,
    rule,
    status: 'machine',
    kind,
    edtf,
    anchor,
    earliest,
    latest,
    reading: wordReading(finding, exact, document.article.published?.edtf ?? null),
  };
}

/** What is read in titles, which are put over a text when it appears, and elsewhere what is read as of the day on which it was written. */
function fromTitles({ article }: Document, published: readonly Finding[], written: readonly Finding[]): Finding[] {
  const titles = article.blocks.filter(({ kind }) => kind === 'title' || kind === 'dek');
  const inTitle = ({ start }: Finding): boolean => titles.some((block) => block.start <= start && start < block.end);
  return [...published.filter(inTitle), ...written.filter((finding) => !inTitle(finding))];
}

/**
 * Every date, time and duration in the canonical text, in order and never overlapping, with its value in EDTF. Relative ones are reckoned
 * from the day of publication, or from the last date of the text; where there is no such day they keep no value. `places`: what `matchDates`
 * gives for the text.
 */
export function findDates(document: Document, places: readonly Place[] = matchDates([document.text])[0] ?? []): DateAnnotation[] {
  const edtf = document.article.published?.edtf ?? null;
  // Reckoning goes centuries back and ahead and must stay within four digits.
  const published = edtf && /^[1-8]\d{3}-\d\d-\d\d/.test(edtf) ? edtf.slice(0, 10) : null;
  const approximate = /[~%?]$/.test(edtf ?? '');
  const first = readText(document, places, published, approximate);
  const written = published === null ? null : datelineDay(document, first, published);
  const found = written === null ? first : fromTitles(document, first, readText(document, places, written, approximate));
  // Years are shared before ranges are made; a time needs its single day.
  const timed = governTimes(shareDays(shareYears(found, document), document), document, published);
  return weeksOf(markApproximate(joinRanges(timed, document), document), document).map((finding) => annotate(document, finding));
}
