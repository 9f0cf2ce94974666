import { toDay } from '../calendar/day.ts';
import { dated, type DateRule } from '../rule.ts';
import { GAP, MONTH, monthNumber, sticky } from '../vocabulary.ts';

/** "2024-10-11", "2024/10/11", "2024-10-11T10:00Z" (RFC 3339, as feeds print it), "2024 October 11". */
export const isoDate: DateRule = {
  name: 'iso-date',
  example: '2024-10-11',
  starts: ['#4'],
  pattern: sticky(
    `(?<year>1[5-9]\\d\\d|20\\d\\d)(?:(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>|(?:${GAP}|-)(?<name>${MONTH})(?:${GAP}|-))(?<day>\\d{1,2})(?!\\d)(?:(?:T|\\s)(?<time>[0-2]\\d:[0-5]\\d)(?::[0-5]\\d(?:\\.\\d{1,6})?)?(?<zone>Z|[+-]\\d\\d:\\d\\d)?)?`,
  ),
  read: ({ groups = {} }) => {
    const day = toDay(Number(groups.year), groups.name ? monthNumber(groups.name) : Number(groups.month), Number(groups.day));
    if (!day) return null;
    return groups.time && groups.time < '24'
      ? { kind: 'time', edtf: `${day}T${groups.time}${groups.zone ?? ''}`, anchor: 'explicit' }
      : dated(day);
  },
};
