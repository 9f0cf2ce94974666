import parse from 'edtf';
import { z } from 'zod';

/** The first and the last day that an EDTF value allows; null where the value is open or unknown on that side. */
export interface Bounds {
  earliest: string | null;
  latest: string | null;
}

/** Seasons of ISO 8601-2: 21 to 24 without a hemisphere, 25 to 28 northern, 29 to 32 southern. */
const SEASON = /^(\d{4})-(2[1-9]|3[0-2])[~?%]?$/;
/** First meteorological month of spring, summer, autumn and winter; a southern season begins half a year later. */
const NORTHERN = [3, 6, 9, 12];
const SOUTHERN = [9, 12, 3, 6];

/** What nearly every value looks like: a year, a month or a day, perhaps qualified, a day perhaps with a time. */
const PLAIN =
  /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d)(?:T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:0\d|1[0-4])(?::[0-5]\d)?)?)?)?)?[~?%]?$/;

const pad = (n: number): string => String(n).padStart(2, '0');
const lastOf = (year: number, month: number): number =>
  month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** A millisecond count as a day; infinity is an open side. The years 0000 to 9999 are those of the data files. */
function day(milliseconds: number): string | null {
  if (!Number.isFinite(milliseconds)) return null;
  const iso = new Date(milliseconds).toISOString();
  if (!/^\d{4}-/.test(iso)) throw new RangeError('only the years 0000 to 9999 are read');
  return iso.slice(0, 10);
}

/** The library counts a season as a quarter of the year; ISO 8601-2 leaves the days open, so meteorological months are used. */
function seasonBounds(year: number, season: number): Bounds {
  const first = (season >= 29 ? SOUTHERN : NORTHERN)[(season - 21) % 4] ?? 3;
  const last = ((first + 1) % 12) + 1;
  const lastYear = last < first ? year + 1 : year;
  const four = String(lastYear).padStart(4, '0');
  return { earliest: `${String(year).padStart(4, '0')}-${pad(first)}-01`, latest: `${four}-${pad(last)}-${pad(lastOf(lastYear, last))}` };
}

function plainBounds([, year = '', month, date]: RegExpExecArray): Bounds {
  if (!month) return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
  const last = lastOf(Number(year), Number(month));
  if (!date) return { earliest: `${year}-${month}-01`, latest: `${year}-${month}-${pad(last)}` };
  if (Number(date) < 1 || Number(date) > last) throw new RangeError(`${year}-${month} has no day ${date}`);
  return { earliest: `${year}-${month}-${date}`, latest: `${year}-${month}-${date}` };
}

function singleBounds(value: string): Bounds {
  // Nine values in ten are plain; the library's grammar costs a hundred times as much.
  const plain = PLAIN.exec(value);
  if (plain && !(value.includes('T') && /[~?%]$/.test(value))) return plainBounds(plain);
  const season = SEASON.exec(value);
  if (season) return seasonBounds(Number(season[1]), Number(season[2]));
  const date = parse(value);
  return { earliest: day(date.min), latest: day(date.max) };
}

function intervalBounds(value: string): Bounds {
  const sides = value.split('/');
  const [from = '', to = ''] = sides;
  const open = (side: string): boolean => side === '..' || side === '';
  if (sides.length !== 2 || (open(from) && open(to))) throw new RangeError('an interval has two sides, of which one at least is a date');
  return { earliest: open(from) ? null : singleBounds(from).earliest, latest: open(to) ? null : singleBounds(to).latest };
}

const MOST_KNOWN = 20_000;
const known = new Map<string, Bounds>();

/**
 * Reads an EDTF value (ISO 8601-2, levels 1 and 2) into its first and last day.
 * `2024-10` gives 2024-10-01 and 2024-10-31; `../2024-05` has no earliest day. Qualifiers (`~`, `?`, `%`) do not widen the bounds.
 * @throws Error when the value is not EDTF.
 */
export function boundsOf(edtf: string): Bounds {
  const seen = known.get(edtf);
  if (seen) return { ...seen };
  const bounds = edtf.includes('/') ? intervalBounds(edtf) : singleBounds(edtf);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(edtf, bounds);
  return { ...bounds };
}

/** True where the value is written in EDTF and its bounds are in order. */
export function isEdtf(value: string): boolean {
  try {
    const { earliest, latest } = boundsOf(value);
    return (earliest !== null || latest !== null) && (earliest === null || latest === null || earliest <= latest);
  } catch {
    return false;
  }
}

/** An EDTF value as people type it and as data files carry it. */
export const edtf = z
  .string()
  .refine(isEdtf, {
    error: (issue) =>
      `"${String(issue.input)}" is not an EDTF date; write 2024-10-11, 2024-10, 2024, 2024-10-01~ (about), 2024-10-22/2024-10-24 or ../2024-05`,
  })
  .describe('A date in EDTF (ISO 8601-2): 2024-10-11, 2024-10, 2024-10-01~, 2024-10-22/2024-10-24, ../2024-05');
