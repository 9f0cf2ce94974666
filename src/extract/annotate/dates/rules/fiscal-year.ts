import { dated, type DateRule } from '../rule.ts';
import { GAP, sticky } from '../vocabulary.ts';

/** "fiscal year 2023", "FY2023-24", "2022/23 financial year": the calendar years it is named after; its first month differs by country. */
export const fiscalYear: DateRule = {
  name: 'fiscal-year',
  example: 'fiscal year 2023-24',
  starts: ['fiscal', 'financial', 'fy', '#4'],
  pattern: sticky(
    `(?:(?:fiscal|financial)${GAP}(?:year${GAP})?(?<y1>20\\d\\d|19\\d\\d)|FY${GAP}?(?:(?<y2>20\\d\\d)|(?<short>\\d\\d)(?!\\d))|(?<y3>20\\d\\d|19\\d\\d)(?=(?:[-–/]\\d{2,4})?${GAP}(?:fiscal|financial)${GAP}year))(?:[-–/](?<to>\\d{4}|\\d\\d)(?!\\d))?(?:${GAP}(?:fiscal|financial)${GAP}year)?(?!\\p{L})`,
  ),
  read: ({ 0: words, groups = {} }) => {
    if (words.startsWith('fy')) return null;
    const from = groups.y1 ?? groups.y2 ?? groups.y3 ?? `20${groups.short ?? ''}`;
    const to = groups.to && (groups.to.length === 2 ? `${from.slice(0, 2)}${groups.to}` : groups.to);
    return dated(to && to > from ? `${from}/${to}` : from);
  },
};
