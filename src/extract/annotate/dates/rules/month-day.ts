import { anchorDay, YEAR_IN_WORDS } from '../anchor-day.ts';
import type { DateRule } from '../rule.ts';
import {
  DASH,
  DAY,
  GAP,
  MONTH,
  MONTH_STARTS,
  monthNumber,
  ordinalOf,
  ORDINAL_WORD,
  sticky,
  WEEKDAY,
  WEEKDAY_STARTS,
  weekdayNumber,
  YEAR,
} from '../vocabulary.ts';

const COUNTED =
  /^\s(?:million|billion|thousand|percent|per cent|km|kilomet\p{L}+|people|men|women|(?!this|across|as|is|was|has|his|its|hours)\p{Ll}{3,}s\b(?!['’]))/u;

/** "Sept. 30", "October 1, 2019", "October 1 09:30 2019", "Wednesday, Oct. 11th", "May 3 last year", "October the third", "October, 03, 2024". */
export const monthDay: DateRule = {
  name: 'month-day',
  example: 'Sept. 30, 2024',
  starts: [...MONTH_STARTS, ...WEEKDAY_STARTS],
  pattern: sticky(
    `(?:(?<weekday>${WEEKDAY}),?${GAP})?(?<month>${MONTH})(?:${GAP}|${DASH}|(?<=\\.)|,${GAP}(?=\\d{1,2},${GAP}${YEAR}))(?:(?:the${GAP})?(?<day>${DAY})|the${GAP}(?<ordinal>${ORDINAL_WORD}))(?!${GAP}?(?:[%°]|million|billion|percent|per cent|km\\b))(?:(?:,${GAP}?|${GAP}|,?${GAP}of${GAP}|${DASH}|/|${GAP}[0-2]?\\d:[0-5]\\d${GAP})(?<year>${YEAR})(?!${GAP}(?:GMT|UTC|hours))|${YEAR_IN_WORDS})?`,
  ),
  read: ({ groups = {} }, setting) => {
    const month = groups.month ?? '';
    if (/^(?:may|march|mar|jan|dec|august)\b/u.test(month) && !groups.year) return null;
    // "In May 22 people died" counts people; nobody writes "in May 22" for the day.
    if (!groups.year && /\b(?:in|since|during)\s$/i.test(setting.before) && COUNTED.test(setting.after)) return null;
    const weekday = groups.weekday ? weekdayNumber(groups.weekday) : undefined;
    const day = Number.parseInt(groups.day ?? '', 10) || (ordinalOf(groups.ordinal) ?? 0);
    return anchorDay({ month: monthNumber(month), day, weekday, year: groups.year, which: groups.which }, setting);
  },
};
