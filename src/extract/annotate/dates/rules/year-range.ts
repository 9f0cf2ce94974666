import { dated, type DateRule } from '../rule.ts';
import { DASH, GAP, sticky, YEAR } from '../vocabulary.ts';

/** "2015-2018", "2015 to 2018", "2023-24", "between 2015 and 2018", "from 2015 until 2018". */
export const yearRange: DateRule = {
  name: 'year-range',
  example: '2015-2018',
  starts: ['#4'],
  pattern: sticky(
    `(?<from>${YEAR})(?:${GAP}?(?:${DASH}|/)${GAP}?(?:(?<to>${YEAR})|(?<short>\\d\\d)(?!\\d|[:.,]\\d|-\\d|\\p{L}))|${GAP}(?<word>to|through|until|till|and)${GAP}(?<end>${YEAR}))(?!${DASH}\\d|%)`,
  ),
  read: ({ groups = {} }, { before, after }) => {
    const { from = '', short, word } = groups;
    if (word?.toLowerCase() === 'and' && !/\bbetween\s(?:early |late |mid-)?$/i.test(before)) return null;
    if (/^\s(?:GMT|UTC|hours|hrs|people|troops|soldiers|km|tons|tonnes)\b/i.test(after) || /[$€£]$/.test(before)) return null;
    // "2024-10" is a month of ISO 8601; "2023-24" and "2009-10" count the next year.
    const to = groups.to ?? groups.end ?? (short ? `${from.slice(0, 2)}${short}` : '');
    if (short && Number(short) < 13 && Number(to) !== Number(from) + 1) {
      return Number(short) > 0 && Number(to) <= Number(from) ? { ...dated(`${from}-${short}`) } : null;
    }
    return to > from && Number(to) - Number(from) < 500 ? dated(`${from}/${to}`) : null;
  },
};
