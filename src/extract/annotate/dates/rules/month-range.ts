import { anchorMonth, statedYear, YEAR_IN_WORDS } from '../anchor-day.ts';
import { pad } from '../calendar/day.ts';
import { dated, type DateRule } from '../rule.ts';
import { DASH, GAP, MONTH, MONTH_STARTS, monthNumber, sticky, YEAR } from '../vocabulary.ts';

/** "May to July 2024", "from December 2023 until March", "May-July", "between May and July"; "May and July" are two months. */
export const monthRange: DateRule = {
  name: 'month-range',
  example: 'May to July 2024',
  starts: MONTH_STARTS,
  pattern: sticky(
    `(?<m1>${MONTH})(?:,?${GAP}(?:of${GAP})?(?<y1>${YEAR}))?(?<join>${GAP}?(?:${DASH}|/)${GAP}?|${GAP}(?:to|through|until|till|and)${GAP})(?<m2>${MONTH})(?!${GAP}?\\d{1,2}(?!\\d))(?:,?${GAP}(?:of${GAP})?(?<y2>${YEAR})|${YEAR_IN_WORDS})?`,
  ),
  read: ({ groups = {} }, setting) => {
    const { m1 = '', m2 = '', y1, y2 } = groups;
    if (/^\p{Ll}/u.test(m1) || /^\p{Ll}/u.test(m2)) return null;
    if (/and/i.test(groups.join ?? '') && !/\bbetween\s(?:early |late |mid-)?$/i.test(setting.before)) return null;
    const [first, last] = [monthNumber(m1), monthNumber(m2)];
    const turn = first > last ? 1 : 0;
    const worded = y1 || y2 ? null : statedYear(undefined, groups.which, setting, first);
    if (worded === 'unknown') return dated(null, 'published');
    const stated = y1 ? Number(y1) : y2 ? Number(y2) - turn : worded ? worded.year - (groups.which ? turn : 0) : null;
    const from = stated ?? anchorMonth(first, setting);
    if (from === null) return dated(null, 'published');
    const to = y2 ? Number(y2) : from + turn;
    const [a, b] = [`${String(from)}-${pad(first)}`, `${String(to)}-${pad(last)}`];
    return a < b ? dated(`${a}/${b}`, worded?.anchor ?? (stated === null ? 'published' : 'explicit')) : null;
  },
};
