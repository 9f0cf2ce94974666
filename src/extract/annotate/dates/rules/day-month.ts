import { anchorDay, YEAR_IN_WORDS } from '../anchor-day.ts';
import type { DateRule } from '../rule.ts';
import {
  DASH,
  DAY,
  GAP,
  MONTH,
  monthNumber,
  ordinalOf,
  ORDINAL_STARTS,
  ORDINAL_WORD,
  sticky,
  WEEKDAY,
  WEEKDAY_STARTS,
  weekdayNumber,
  YEAR,
} from '../vocabulary.ts';

/** "3 May", "the 3rd of May 2024", "Monday 23 October", "22 June last year", "3-May-2024", "first of May". */
export const dayMonth: DateRule = {
  name: 'day-month',
  example: '3rd of May 2024',
  starts: ['#1', '#2', ...WEEKDAY_STARTS, ...ORDINAL_STARTS],
  pattern: sticky(
    `(?:(?<weekday>${WEEKDAY}),?${GAP}(?:the${GAP})?)?(?:(?<day>${DAY})(?:\\.(?=${GAP}${MONTH}\\.?,?${GAP}${YEAR}))?(?:${GAP}(?:of${GAP})?|${DASH}|/)|(?<ordinal>${ORDINAL_WORD})${GAP}(?:day${GAP})?of${GAP})(?<month>${MONTH})(?:(?:,?${GAP}(?:of${GAP})?|${GAP},|${DASH}|/)(?<year>${YEAR})|${DASH}(?<short>\\d\\d)(?!\\d|:)|(?:,?${GAP})(?<early>\\d{3,4}(?=${GAP}(?:AD|CE)(?!\\p{L})))|${YEAR_IN_WORDS})?`,
  ),
  read: ({ groups = {} }, setting) => {
    const month = groups.month ?? '';
    if (/^(?:may|march|mar|jan|dec|sun|august)\b/u.test(month) && !groups.year) return null;
    const weekday = groups.weekday ? weekdayNumber(groups.weekday) : undefined;
    return anchorDay(
      {
        month: monthNumber(month),
        day: Number.parseInt(groups.day ?? '', 10) || (ordinalOf(groups.ordinal) ?? 0),
        weekday,
        year: groups.year ?? groups.early ?? (groups.short && `${Number(groups.short) < 70 ? '20' : '19'}${groups.short}`),
        which: groups.which,
      },
      setting,
    );
  },
};
