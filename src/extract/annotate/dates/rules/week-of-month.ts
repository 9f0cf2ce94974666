import { anchorMonth, statedYear, YEAR_IN_WORDS } from '../anchor-day.ts';
import { daysInMonth, pad, toDay } from '../calendar/day.ts';
import { monthAt, weekOfMonth } from '../calendar/period.ts';
import { dated, type DateRule } from '../rule.ts';
import { GAP, MONTH, monthNumber, ordinalOf, sticky, YEAR } from '../vocabulary.ts';

/** "last week of March", "first half of May 2024", "second week of next month", "last day of September". */
export const weekOfMonthRule: DateRule = {
  name: 'week-of-month',
  example: 'last week of March',
  starts: ['first', 'second', 'third', 'fourth', 'last', 'final', 'opening', 'closing'],
  pattern: sticky(
    `(?<order>first|second|third|fourth|last|final|opening|closing)${GAP}(?<unit>week|half|day|days|weekend)${GAP}(?:of|in)${GAP}(?:(?<month>${MONTH})(?:,?${GAP}(?:of${GAP})?(?<year>${YEAR})|${YEAR_IN_WORDS})?|(?<near>this|next|last|the)${GAP}month)(?!\\p{L})`,
  ),
  read: ({ groups = {} }, setting) => {
    const stated = statedYear(groups.year, groups.which, setting);
    if (stated === 'unknown') return dated(null, 'published');
    let at: string | null = null;
    if (groups.near)
      at =
        setting.published &&
        monthAt(
          Number(setting.published.slice(0, 4)),
          Number(setting.published.slice(5, 7)) + ({ next: 1, last: -1 }[groups.near.toLowerCase()] ?? 0),
        );
    else {
      const number = monthNumber(groups.month ?? '');
      const year = stated?.year ?? anchorMonth(number, setting);
      at = year === null ? null : `${pad(year, 4)}-${pad(number)}`;
    }
    return dated(
      at && stretchOfMonth(at, groups.order?.toLowerCase() ?? '', groups.unit?.toLowerCase() ?? ''),
      stated?.anchor ?? 'published',
    );
  },
};

function stretchOfMonth(month: string, order: string, unit: string): string | null {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  const last = daysInMonth(year, number);
  const isLast = /last|final|closing/.test(order);
  const count = order === 'opening' ? 1 : (ordinalOf(order) ?? 1);
  if (unit === 'half') return isLast || count === 2 ? `${month}-16/${month}-${pad(last)}` : `${month}-01/${month}-15`;
  if (unit === 'day') return toDay(year, number, isLast ? last : count);
  if (unit === 'days') return isLast ? `${month}-21/${month}-${pad(last)}` : `${month}-01/${month}-10`;
  const week = weekOfMonth(year, number, isLast ? -1 : count);
  return unit === 'week' ? week : null;
}
