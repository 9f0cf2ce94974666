const DAY = 86_400_000;

/** Two digits, or four for a year. */
export const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

/** Days in a month of the Gregorian calendar; the month counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether there is such a day: 30 February is none. */
export const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** "2024-10-11" for a day that exists, else null. */
export function toDay(year: number, month: number, day: number): string | null {
  if (!isDay(year, month, day)) return null;
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/** Days since 1 January 1970 of an ISO day. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY);
}

/** Days since 1 January 1970 of a day that exists, in a year of four figures. */
export const numberOf = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / DAY;

/** The ISO day of a count of days since 1 January 1970. */
export function fromDayNumber(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

/** The day so many days after (before, where negative) an ISO day. */
export function addDays(day: string, days: number): string {
  return fromDayNumber(dayNumber(day) + days);
}

/** 1 for Monday to 7 for Sunday, as ISO 8601 counts. */
export function weekdayOf(day: string): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** Year, month and day of an ISO day as numbers. */
export function partsOf(day: string): { year: number; month: number; day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** The nearest such weekday: -1 on or before the day, 1 on or after it; `strictly` leaves the day itself out. */
export function nearestWeekday(day: string, weekday: number, way: 1 | -1, strictly = false): string {
  const distance = ((((weekday - weekdayOf(day)) * way) % 7) + 7) % 7;
  return addDays(day, way * (distance === 0 && strictly ? 7 : distance));
}
