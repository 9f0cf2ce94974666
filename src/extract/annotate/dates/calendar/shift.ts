import { addDays, partsOf } from './day.ts';
import { monthAt, periodAt, weekOf } from './period.ts';

/** A date that is a day, a month or a year; of an interval, its last day. */
function baseOf(edtf: string): { value: string; precision: 'day' | 'month' | 'year' } | null {
  const last = /^(\d{4}(?:-\d\d(?:-\d\d)?)?)(?:T.*)?[~?%]?$/.exec(edtf.split('/').at(-1) ?? '')?.[1];
  if (!last || Number(last.slice(5, 7)) > 12) return null;
  return { value: last, precision: last.length === 10 ? 'day' : last.length === 7 ? 'month' : 'year' };
}

/**
 * The date so many units after a date (before, where negative), no finer than the words say: days give a day, weeks the ISO week,
 * months a month, years a year, decades a year with `~`. Null where the date is coarser than the unit, or the unit below a day.
 */
export function shiftBy(edtf: string, unit: string, count: number, about = false): string | null {
  // A year before a quarter is a quarter.
  const quarter = /^(\d{4})-(3[3-6])$/.exec(edtf);
  if (quarter && /^years?$/i.test(unit) && Number.isInteger(count))
    return `${String(Number(quarter[1]) + count).padStart(4, '0')}-${quarter[2] ?? ''}`;
  const base = baseOf(edtf);
  if (!base || !Number.isInteger(count)) return null;
  const mark = about ? '~' : '';
  const kind = unit.toLowerCase().replace(/s$/, '');
  const year = Number(base.value.slice(0, 4));
  const within = (shifted: number): boolean => shifted > 0 && shifted < 9999;
  if (kind === 'year' || kind === 'decade' || kind === 'centurie' || kind === 'century') {
    const years = count * (kind === 'year' ? 1 : kind === 'decade' ? 10 : 100);
    if (!within(year + years)) return null;
    return `${periodAt(`${base.value.slice(0, 4)}-01-01`, 'year', years)}${kind === 'year' ? mark : '~'}`;
  }
  if (kind === 'month' || kind === 'quarter') {
    if (base.precision === 'year') return null;
    const months = kind === 'month' ? count : 3 * count;
    return `${monthAt(year, Number(base.value.slice(5, 7)) + months)}${mark}`;
  }
  if (base.precision !== 'day') return null;
  if (kind === 'day' || kind === 'night') return `${addDays(base.value, count)}${mark}`;
  if (kind === 'week' || kind === 'fortnight' || kind === 'weekend')
    return weekOf(addDays(base.value, 7 * count * (kind === 'fortnight' ? 2 : 1)));
  if (kind === 'hour' && Math.abs(count) % 24 === 0) return addDays(base.value, count / 24);
  return null;
}

/** The stretch of so many units that ends with the day, or begins with it: weeks and days by the day, months and a year by the month, years by the year. */
export function stretchOf(day: string, unit: string, count: number, way: 1 | -1): string | null {
  if (!Number.isInteger(count)) return null;
  const kind = unit.toLowerCase().replace(/s$/, '');
  const { year, month } = partsOf(day);
  const ends = (other: string, here: string): string => (way < 0 ? `${other}/${here}` : `${here}/${other}`);
  if (kind === 'hour') return Math.abs(count) % 24 === 0 ? stretchOf(day, 'day', count / 24, way) : null;
  if (kind === 'day' || kind === 'night') return ends(addDays(day, way * count), day);
  if (kind === 'week' || kind === 'fortnight') return ends(addDays(day, way * count * (kind === 'week' ? 7 : 14)), day);
  if (kind === 'month' || kind === 'quarter')
    return ends(monthAt(year, month + way * count * (kind === 'month' ? 1 : 3)), monthAt(year, month));
  if (kind === 'year' && count === 1) return ends(monthAt(year, month + way * 12), monthAt(year, month));
  const years = count * (kind === 'year' ? 1 : kind === 'decade' ? 10 : kind.startsWith('centur') ? 100 : 0);
  const far = year + way * years;
  if (years === 0 || far < 1 || far > 9998) return null;
  return ends(`${periodAt(day, 'year', way * years)}${kind === 'year' ? '' : '~'}`, periodAt(day, 'year'));
}
