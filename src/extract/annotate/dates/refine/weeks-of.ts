import { atEnd } from '../../../text/at-end.ts';
import type { Document } from '../../../document.ts';
import { addDays, weekdayOf } from '../calendar/day.ts';
import { weekOf } from '../calendar/period.ts';
import type { Finding } from '../rule.ts';

const isOfWeek = atEnd(/\bweek\s(?:of|beginning|starting|commencing)\s(?:on\s)?$/iu);
const DAY = /^\d{4}-\d\d-\d\d$/;
const BEFORE = 24;

const SUNDAY = 7;

/** The week, from Monday to Sunday (ISO 8601), in which a day lies; seven days from a Sunday on, since nobody names a week by its last day. */
const weekFrom = (day: string): string => (weekdayOf(day) === SUNDAY ? `${day}/${addDays(day, 6)}` : weekOf(day));

/** "in the week of February 12" is that week, and not that day. */
export function weeksOf(findings: readonly Finding[], { text }: Document): Finding[] {
  return findings.map((finding) =>
    finding.kind === 'date' && DAY.test(finding.edtf ?? '') && isOfWeek(text.slice(Math.max(0, finding.start - BEFORE), finding.start))
      ? { ...finding, edtf: weekFrom(finding.edtf ?? '') }
      : finding,
  );
}
