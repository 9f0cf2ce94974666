import { pad } from '../calendar/day.ts';
import { partOf, partOfPeriod } from '../calendar/part.ts';
import { dated, type DateRule } from '../rule.ts';
import { DASH, GAP, ordinalOf, ORDINAL_STARTS, ORDINAL_WORD, sticky } from '../vocabulary.ts';

/** "20th century", "the mid-19th century", "twenty-first-century": EDTF 19XX. */
export const century: DateRule = {
  name: 'century',
  example: '20th century',
  starts: ['#1', '#2', 'early', 'mid', 'late', 'end', 'beginning', 'start', 'middle', 'turn', ...ORDINAL_STARTS],
  pattern: sticky(
    `(?:(?<part>early|mid|late|(?:end|beginning|start|middle|turn)${GAP}of)(?:${GAP}|${DASH})(?:the${GAP})?)?(?<which>\\d{1,2}(?:st|nd|rd|th)|${ORDINAL_WORD})(?:${GAP}|${DASH})century(?!\\p{L})(?:${GAP}(?<bc>BCE?|B\\.C\\.)(?!\\p{L}))?`,
  ),
  read: ({ groups = {} }) => {
    const number = ordinalOf(groups.which);
    if (number === null || number > 22 || number < 1 || groups.bc) return groups.bc ? dated(null) : null;
    return dated(partOfPeriod(`${pad(number - 1)}XX`, partOf(groups.part)));
  },
};
