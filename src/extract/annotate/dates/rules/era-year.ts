import { dated, type DateRule } from '../rule.ts';
import { GAP, sticky } from '../vocabulary.ts';

/** "480 BC", "the year 44 BCE", "365 AD": a year with its era. EDTF counts years before Christ from zero; they are left without a value. */
export const eraYear: DateRule = {
  name: 'era-year',
  example: '365 AD',
  starts: ['#1', '#2', '#3', '#4'],
  pattern: sticky(`(?<year>\\d{1,4})${GAP}(?:(?<bc>BCE?|B\\.C\\.(?:E\\.)?)|AD|CE|A\\.D\\.)(?!\\p{L})`),
  read: ({ 0: words, groups = {} }) => {
    if (/[bace]/u.test(words) || Number(groups.year) < 1) return null;
    return dated(groups.bc ? null : (groups.year ?? '').padStart(4, '0'));
  },
};
