import { dayNumber, fromDayNumber, pad } from './day.ts';

/** Day number of the new moon of 6 January 2000 at 18:14 UTC, and the mean length of a lunation in days. */
const NEW_MOON = dayNumber('2000-01-06') + 0.76;
const LUNATION = 29.530588861;

/** Diwali: the evening before the new moon that falls from 18 October to 16 November, by the moon’s mean motion; it may be a day off. */
export function diwali(year: number): string {
  const earliest = dayNumber(`${pad(year, 4)}-10-18`);
  const count = Math.ceil((earliest - NEW_MOON) / LUNATION);
  return fromDayNumber(Math.floor(NEW_MOON + count * LUNATION) - 1);
}
