import type { DateTerm } from './answer.ts';
import type { Days, Passage } from './passage.ts';

const length = (first: string, last: string): number => (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1;

/**
 * Whether days may be those of a date that was typed. An interval with one open end counts by the end that is known; one that is much longer
 * than what was asked for ("in the 1990s" for a day) does not count.
 */
export function daysMatch([first, last]: Days, { from, to }: Pick<DateTerm, 'from' | 'to'>): boolean {
  if (first === '' && last === '') return false;
  if (first === '' || last === '') {
    const known = first || last;
    return known >= from && known <= to;
  }
  if (last < from || first > to) return false;
  return (first >= from && last <= to) || length(first, last) <= 31 || length(first, last) <= 2 * length(from, to);
}

/** What a typed date costs in a passage: nothing where the passage tells of it, more where only its article appeared then, 1 where neither. */
export function dateCost(passage: Passage, date: DateTerm): number {
  if (passage.days.some((days) => daysMatch(days, date))) return 0;
  if (passage.text.toLowerCase().includes(date.typed.toLowerCase())) return 0;
  if (passage.kind !== 'contact' && daysMatch(passage.dated, date)) return passage.kind === 'sentence' ? 0.4 : 0.1;
  return 1;
}
