import { addDays, fromDayNumber } from './day.ts';

/** Julian day before the last of year 0, less that of 1 January 1970. */
const EPOCH = 1_948_319 - 2_440_588;

/** Months of the solar Hijri calendar, with the spellings of the agencies. */
const MONTHS = [
  ['farvardin'],
  ['ordibehesht'],
  ['khordad', 'khordaad'],
  ['tir'],
  ['mordad', 'amordad'],
  ['shahrivar'],
  ['mehr'],
  ['aban'],
  ['azar'],
  ['dey', 'dei'],
  ['bahman'],
  ['esfand'],
];

/** Source of a regular expression for the months; "tir" and "dey" stand only in dates with a year. */
export const PERSIAN_MONTH = MONTHS.flat().join('|');

/** 1 to 12 for a month's name, 0 for another word. */
export const persianMonth = (name: string): number => MONTHS.findIndex((names) => names.includes(name.toLowerCase())) + 1;

/** The Gregorian day of a date in the solar Hijri calendar, by the rule of 8 leap years in 33, exact from 1800 to 2100 or so. */
export function persianDay(year: number, month: number, day: number): string {
  const before = month <= 7 ? 31 * (month - 1) : 186 + 30 * (month - 7);
  return fromDayNumber(EPOCH + 365 * (year - 1) + Math.floor((8 * year + 21) / 33) + before + day);
}

/** The whole solar Hijri year as its first day, Nowruz, and its last. */
export function persianYear(year: number): { first: string; last: string } {
  return { first: persianDay(year, 1, 1), last: addDays(persianDay(year + 1, 1, 1), -1) };
}

/** Nowruz in a Gregorian year: 20 or 21 March. */
export const nowruz = (gregorian: number): string => persianDay(gregorian - 621, 1, 1);
