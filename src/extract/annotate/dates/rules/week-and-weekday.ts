import { addDays, nearestWeekday } from '../calendar/day.ts';
import { dated, type DateRule } from '../rule.ts';
import { GAP, NUMBER, NUMBER_STARTS, numberOf, sticky, WEEKDAY, weekdayNumber } from '../vocabulary.ts';

/** "a week ago Tuesday", "two weeks from Friday", "a week on Monday": so many weeks before or after the last or the next such day. */
export const weekAndWeekday: DateRule = {
  name: 'week-and-weekday',
  example: 'a week ago Tuesday',
  starts: NUMBER_STARTS,
  pattern: sticky(
    `(?<count>${NUMBER})${GAP}weeks?${GAP}(?<way>ago|from|on)${GAP}(?:last${GAP}|next${GAP}|on${GAP})?(?<weekday>${WEEKDAY})`,
  ),
  read: ({ groups = {} }, { published }) => {
    const count = numberOf(groups.count);
    if (count === null || !Number.isInteger(count)) return null;
    if (!published) return dated(null, 'published');
    const way = groups.way?.toLowerCase() === 'ago' ? -1 : 1;
    return dated(addDays(nearestWeekday(published, weekdayNumber(groups.weekday ?? ''), way), 7 * way * count), 'published');
  },
};
