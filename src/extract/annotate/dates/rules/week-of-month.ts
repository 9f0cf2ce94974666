import { anchorMonth, statedYear, YEAR_IN_WORDS } from '../anchor-day.ts';
import { addDays, daysInMonth, nearestWeekday, pad, toDay } from '../calendar/day.ts';
import { monthAt, weekOfMonth } from '../calendar/period.ts';
import { dated, type DateRule } from '../rule.ts';
import { GAP, MONTH, monthNumber, ordinalOf, sticky, weekdayNumber, YEAR } from '../vocabulary.ts';

/** "last week of March", "first half of May 2024", "second week of next month", "last day of September", "first Monday of May". */
export const weekOfMonthRule: DateRule = {
  name: 'week-of-month',
  example: 'last week of March',
  starts: ['first', 'second', 'third', 'fourth', 'last', 'final', 'opening', 'closing', 'fifth'],
  pattern: sticky(
    `(?<order>first|second|third|fourth|fifth|last|final|opening|closing)${GAP}(?<unit>week|half|days?|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day)${GAP}(?:of|in)${GAP}(?:(?<month>${MONTH})(?:,?${GAP}(?:of${GAP})?(?<year>${YEAR})|${YEAR_IN_WORDS})?|(?<near>this|next|last|the)${GAP}month)(?!\\p{L})`,
  ),
  read: ({ groups = {} }, setting) => {
    const stated = groups.near ? null : statedYear(groups.year, groups.which, setting, monthNumber(groups.month ?? ''));
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
  if (unit !== 'week' && unit !== 'weekend') {
    const value = isLast
      ? nearestWeekday(`${month}-${pad(last)}`, weekdayNumber(unit), -1)
      : addDays(nearestWeekday(`${month}-01`, weekdayNumber(unit), 1), 7 * (count - 1));
    return value.startsWith(month) ? value : null;
  }
  const week = weekOfMonth(year, number, isLast ? -1 : count);
  return unit === 'week' ? week : null;
}
