import { addDays, fromDayNumber } from './day.ts';

/** Julian day of 1 January 1970, at noon. */
const UNIX_EPOCH = 2_440_588;

/** The Gregorian day of a date in the tabular Islamic calendar (civil epoch); sighting of the moon may move it by a day or two. */
export function islamicDay(year: number, month: number, day: number): string {
  const julian = Math.floor((11 * year + 3) / 30) + 354 * year + 30 * month - Math.floor((month - 1) / 2) + day + 1_948_440 - 385;
  return fromDayNumber(julian - UNIX_EPOCH);
}

/** Every first day of an Islamic date that falls in or next to a Gregorian year, in order. */
export function islamicDaysAround(year: number, month: number, day: number): string[] {
  const about = Math.round(((year - 622) * 33) / 32);
  return [-2, -1, 0, 1, 2].map((shift) => islamicDay(about + shift, month, day));
}

/** The whole Islamic year (AH) as its first and last Gregorian day. */
export function islamicYear(year: number): { first: string; last: string } {
  return { first: islamicDay(year, 1, 1), last: addDays(islamicDay(year + 1, 1, 1), -1) };
}
