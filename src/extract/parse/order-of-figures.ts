import type { DateAnnotation } from '../../schema/date.ts';
import type { Document } from '../document.ts';

const FIGURES = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Days by which the news lies before the day it appeared on. */
const NEWS = 3;
const DAY = 86_400_000;
const NAMED: ReadonlySet<string> = new Set(['day-month', 'month-day']);

const two = (number: number): string => String(number).padStart(2, '0');

/** Days from "June 5" to a day, by the year of that day; null where no day is named. */
function daysSince(exact: string, day: string): number | null {
  const month = MONTHS.indexOf(/\p{L}{3}/u.exec(exact.replace(/\d(?:st|nd|rd|th)/, ''))?.[0].toLowerCase() ?? '');
  const date = /\d{1,2}/.exec(exact)?.[0];
  if (month < 0 || date === undefined) return null;
  return (Date.parse(day) - Date.UTC(Number(day.slice(0, 4)), month, Number(date))) / DAY;
}

/**
 * The day of publication where a line gives it in figures that may be read both ways, "05/06/2023", and the text names the day of its news,
 * "on June 5": the reading by which the article appeared on that day or shortly after. In: the document and its dates, found without an
 * anchor; out: the date and the day as YYYY-MM-DD, or null where none or both readings fit.
 */
export function orderOfFigures({ article }: Document, dates: readonly DateAnnotation[]): { stamp: DateAnnotation; day: string } | null {
  const lines = article.blocks.filter(({ kind }) => kind === 'dateline');
  const stamp = dates.find(
    ({ start, end, exact, edtf }) => edtf === null && FIGURES.test(exact) && lines.some((line) => start >= line.start && end <= line.end),
  );
  const [, first, second, year = ''] = FIGURES.exec(stamp?.exact ?? '') ?? [];
  if (!stamp) return null;
  const readings = [
    [second, first],
    [first, second],
  ].map(([month, day]) => `${year}-${two(Number(month))}-${two(Number(day))}`);
  const named = dates.filter(({ rule }) => NAMED.has(rule)).map(({ exact }) => exact);
  const fitting = readings.filter((day) =>
    named.some((exact) => {
      const days = daysSince(exact, day);
      return days !== null && days >= 0 && days <= NEWS;
    }),
  );
  const [only] = fitting;
  return only !== undefined && fitting.length === 1 ? { stamp, day: only } : null;
}
