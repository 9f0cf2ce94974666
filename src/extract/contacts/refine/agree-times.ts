import { boundsOf } from '../../../schema/edtf.ts';
import { daysAgree, readDay, scalesAgree, type Timed } from './read-day.ts';

/** Whether two EDTF dates allow a common day; an unknown date agrees with all. */
export function datesAgree(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return true;
  const [one, other] = [boundsOf(a), boundsOf(b)];
  const begins = (one.earliest ?? '0000') > (other.earliest ?? '0000') ? one.earliest : other.earliest;
  const ends = (one.latest ?? '9999') < (other.latest ?? '9999') ? one.latest : other.latest;
  return (begins ?? '0000') <= (ends ?? '9999');
}

/** Whether a date is only about right (EDTF `~`). */
export const isAbout = (edtf: string): boolean => edtf.endsWith('~');

/** The narrower of two dates that agree. */
export function narrower(a: string | null, b: string | null): string | null {
  if (a === null || b === null || !datesAgree(a, b)) return a ?? b;
  const width = (edtf: string): number => {
    const { earliest, latest } = boundsOf(edtf);
    return earliest === null || latest === null ? Infinity : Date.parse(latest) - Date.parse(earliest);
  };
  return width(b) < width(a) ? b : a;
}

/** Whether two items allow a common day, by their dates, or by the words of dates that have no value. */
export function timesAgree(a: Timed, b: Timed): boolean {
  if (a.date !== null && b.date !== null) return datesAgree(a.date, b.date);
  return daysAgree(readDay(a.date, a.said), readDay(b.date, b.said)) && scalesAgree(a, b);
}

/** Whether anything is said of when it was. */
export const timed = (item: Timed): boolean => item.date !== null || item.said !== null;
