import { addDays, dayNumber, pad } from './day.ts';

/** The first day of Passover, 15 Nisan, in a Gregorian year from 1900 to 2099 (Gauss), as an ISO day. */
export function passover(year: number): string {
  const a = (12 * (year + 3760) + 17) % 19;
  const b = year % 4;
  const m = 32.044093161144 + 1.5542417966212 * a + b / 4 - 0.0031777940220923 * (year + 3760);
  const day = Math.floor(m);
  const part = m - day;
  const c = (day + 3 * (year + 3760) + 5 * b + 5) % 7;
  // The feast may not begin on a Monday, Wednesday or Friday.
  const later =
    c === 2 || c === 4 || c === 6 ? 1 : c === 1 && a > 6 && part >= 0.63287037 ? 2 : c === 0 && a > 11 && part >= 0.89772376 ? 1 : 0;
  // 13 days lie between the Julian and the Gregorian calendar.
  return addDays(`${pad(year, 4)}-03-01`, day + later + 13 - 1);
}

/** Rosh Hashanah, 1 Tishri, which follows 163 days after the first day of Passover. */
export const roshHashanah = (year: number): string => addDays(passover(year), 163);

/** The first day of Hanukkah, 25 Kislev: the month before it has thirty days in a year of 355 or 385. */
export function hanukkah(year: number): string {
  const newYear = roshHashanah(year);
  const length = dayNumber(roshHashanah(year + 1)) - dayNumber(newYear);
  return addDays(newYear, length % 10 === 5 ? 84 : 83);
}
