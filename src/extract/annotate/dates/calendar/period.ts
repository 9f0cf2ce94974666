import { addDays, daysInMonth, pad, partsOf, weekdayOf } from './day.ts';

export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'century';

/** EDTF of a month counted on or back from a year's January: (2024, 13) is 2025-01. */
export function monthAt(year: number, month: number): string {
  const months = year * 12 + month - 1;
  return `${pad(Math.floor(months / 12), 4)}-${pad((((months % 12) + 12) % 12) + 1)}`;
}

/** The ISO week that holds the day, Monday to Sunday, as an EDTF interval. */
export function weekOf(day: string): string {
  const monday = addDays(day, 1 - weekdayOf(day));
  return `${monday}/${addDays(monday, 6)}`;
}

/** The week so counted in a month, where a week belongs to the month of its Thursday; -1 is the last. */
export function weekOfMonth(year: number, month: number, which: number): string {
  const first = `${pad(year, 4)}-${pad(month)}-01`;
  const thursday = addDays(first, (11 - weekdayOf(first)) % 7);
  const count = Math.floor((daysInMonth(year, month) - partsOf(thursday).day) / 7) + 1;
  return weekOf(addDays(thursday, 7 * (which === -1 ? count - 1 : which - 1)));
}

/**
 * The calendar period that lies so many periods after (before, where negative) the one that holds the day, in EDTF:
 * a week is an interval, quarters and halves are the codes 33 to 36, 40 and 41 of ISO 8601-2, a decade is 199X, a century 19XX.
 */
export function periodAt(day: string, unit: Unit, shift = 0): string {
  const { year, month } = partsOf(day);
  switch (unit) {
    case 'day':
      return addDays(day, shift);
    case 'week':
      return weekOf(addDays(day, 7 * shift));
    case 'weekend': {
      const monday = weekOf(addDays(day, 7 * shift)).slice(0, 10);
      return `${addDays(monday, 5)}/${addDays(monday, 6)}`;
    }
    case 'month':
      return monthAt(year, month + shift);
    case 'quarter': {
      const quarters = year * 4 + Math.floor((month - 1) / 3) + shift;
      return `${pad(Math.floor(quarters / 4), 4)}-${33 + (((quarters % 4) + 4) % 4)}`;
    }
    case 'half': {
      const halves = year * 2 + (month > 6 ? 1 : 0) + shift;
      return `${pad(Math.floor(halves / 2), 4)}-${40 + (((halves % 2) + 2) % 2)}`;
    }
    case 'year':
      return pad(year + shift, 4);
    case 'decade':
      return `${pad(Math.floor(year / 10) + shift, 3)}X`;
    case 'century':
      return `${pad(Math.floor(year / 100) + shift)}XX`;
  }
}
