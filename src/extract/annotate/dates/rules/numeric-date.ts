import { toDay } from '../calendar/day.ts';
import { dated, type DateRule } from '../rule.ts';
import { sticky } from '../vocabulary.ts';

const VERSION_BEFORE = /\b(?:version|v|section|article|rule|chapter|para(?:graph)?|clause|point|item|release|score)\.?\s$/iu;
/** "04/12/2025 01:14 PM EDT": a clock of the United States, where the month comes first. */
const AMERICAN_CLOCK = /^,?\s\d{1,2}:\d\d(?::\d\d)?\s?(?:[ap]\.?m\.?)?\s(?:EDT|EST|ET|CDT|CST|CT|MDT|MST|PDT|PST|PT)\b/i;
/** With dots, two figures each: "15.03.24", not "1.3.24". */
const PAIRS = /^\d\d\.\d\d\.\d\d$/;

/**
 * "25/10/2024", "10/25/2024", "11.10.2024", "11. 10. 2024", "11.10.24". With dots the day comes first; with strokes the order is told by a number above twelve only,
 * and "11/10/2024" keeps its year without a value: it may be 11 October or 10 November, unless a clock behind
 * it tells the order. "9/11" before "attacks" is the day in 2001.
 */
export const numericDate: DateRule = {
  name: 'numeric-date',
  example: '25/10/2024',
  starts: ['#1', '#2'],
  pattern: sticky(
    '(?:(?<first>\\d{1,2})(?<mark>[./-])(?<second>\\d{1,2})\\k<mark>(?<year>1[89]\\d\\d|20\\d\\d|\\d\\d(?![.:/-]\\d))(?!\\d|%)|(?<spaced>\\d{1,2}\\. ?(?:1[0-2]|0?[1-9])\\. ?20\\d\\d)(?!\\d|%)|(?<nine>9/11)(?![\\d/]))',
  ),
  read: ({ 0: words, groups = {} }, { before, after }) => {
    if (groups.nine)
      return /\b(?:the|pre-|post-|since|after|before|of|on)\s?$/i.test(before) || /^\s(?:attack|terror|hijack|commission)/i.test(after)
        ? dated('2001-09-11')
        : null;
    if (groups.spaced) {
      const [day = 0, month = 0, of = 0] = groups.spaced.split(/\. ?/).map(Number);
      const spaced = toDay(of, month, day);
      return spaced ? dated(spaced) : null;
    }
    const [first, second] = [Number(groups.first), Number(groups.second)];
    const short = groups.year?.length === 2;
    // Two figures for the year are of 1970 to 2069; a hyphen or single figures between dots (a version, a section) are no date then.
    if (short && (groups.mark === '-' || VERSION_BEFORE.test(before) || (groups.mark === '.' && !PAIRS.test(words)))) return null;
    const year = short ? (Number(groups.year) < 70 ? 2000 : 1900) + Number(groups.year) : Number(groups.year);
    const dayFirst = toDay(year, second, first);
    const monthFirst = toDay(year, first, second);
    if (!dayFirst && !monthFirst) return null;
    if (groups.mark === '.' && dayFirst) return dated(dayFirst);
    if (dayFirst && monthFirst && dayFirst !== monthFirst) return dated(AMERICAN_CLOCK.test(after) ? monthFirst : null);
    return dated(dayFirst ?? monthFirst);
  },
};
