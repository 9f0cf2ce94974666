import { partOf, partOfPeriod } from '../calendar/part.ts';
import { dated, type DateRule } from '../rule.ts';
import { DASH, GAP, sticky } from '../vocabulary.ts';

const WORDS = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];

/** "1990s", "early 2000s", "mid-1970s", "the '80s", "the 70s", "late nineties": EDTF 199X; a part of it in years. */
export const decade: DateRule = {
  name: 'decade',
  example: '1990s',
  starts: ['#2', '#4', 'early', 'mid', 'late', 'end', 'beginning', 'start', 'middle', 'nineteen', 'eighteen', ...WORDS],
  pattern: sticky(
    `(?:(?<part>early|mid|late|(?:end|beginning|start|middle)${GAP}of)(?:${GAP}|${DASH})(?:the${GAP})?(?:to${DASH}?late${DASH}?${GAP}?)?)?(?:(?<long>1[5-9]\\d0|20\\d0)['’]?s|['’]?(?<short>[2-9]0)['’]?s|(?:nineteen${DASH}|(?<eighteen>eighteen${DASH}))?(?<word>${WORDS.join('|')}))(?![\\p{L}\\d])`,
  ),
  read: ({ 0: words, groups = {} }, { before }) => {
    const { long, short, word, part } = groups;
    // Ages and temperatures: "in his 70s", "low 80s".
    if (
      !long &&
      (!/(?:\bthe\s|\band\s|\bor\s|['’])$/i.test(before) || /\b(?:his|her|their|low|high|mid|my)\s$/i.test(before)) &&
      !part &&
      !/^(?:['’]|nineteen|eighteen)/i.test(words)
    )
      return null;
    if (!long && part && !/\b(?:the|since)\s$/i.test(before)) return null;
    const tens = word ? (WORDS.indexOf(word.toLowerCase()) + 2) * 10 : Number(short);
    const decadeOf = long ? long.slice(0, 3) : `${groups.eighteen ? '18' : '19'}${String(tens / 10)}`;
    return dated(partOfPeriod(`${decadeOf}X`, partOf(part)));
  },
};
