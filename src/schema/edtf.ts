import parse from 'edtf';
import { z } from 'zod';

/** The first and the last day that an EDTF value allows; null where the value is open or unknown on that side. */
export interface Bounds {
  earliest: string | null;
  latest: string | null;
}

const SEASON = /^(\d{4})-(2[1-4])[~?%]?$/;
/** First month of each meteorological season of ISO 8601-2 (21 spring, 22 summer, 23 autumn, 24 winter), northern hemisphere. */
const SEASON_START: Record<string, number> = { '21': 3, '22': 6, '23': 9, '24': 12 };

const day = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);
const pad = (n: number): string => String(n).padStart(2, '0');

/** The library counts a season as a quarter of the year; ISO 8601-2 leaves the days open, so meteorological months are used. */
function seasonBounds(year: number, season: string): Bounds {
  const month = SEASON_START[season] ?? 1;
  const last = new Date(Date.UTC(year, month + 2, 0));
  return { earliest: `${year}-${pad(month)}-01`, latest: day(last.getTime()) };
}

function singleBounds(value: string): Bounds {
  const season = SEASON.exec(value);
  if (season) return seasonBounds(Number(season[1]), season[2] ?? '');
  const date = parse(value);
  return { earliest: day(date.min), latest: day(date.max) };
}

const known = new Map<string, Bounds>();

/**
 * Reads an EDTF value (ISO 8601-2, level 1 and the masks of level 2) into its first and last day.
 * `2024-10` gives 2024-10-01 and 2024-10-31; `../2024-05` has no earliest day. Qualifiers (`~`, `?`, `%`) do not widen the bounds.
 * @throws Error when the value is not EDTF.
 */
export function boundsOf(edtf: string): Bounds {
  const seen = known.get(edtf);
  if (seen) return seen;
  let bounds: Bounds;
  if (edtf.includes('/')) {
    const [from = '', to = ''] = edtf.split('/');
    bounds = {
      earliest: from === '..' || from === '' ? null : singleBounds(from).earliest,
      latest: to === '..' || to === '' ? null : singleBounds(to).latest,
    };
  } else bounds = singleBounds(edtf);
  known.set(edtf, bounds);
  return bounds;
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
  .refine(isEdtf, { error: (issue) => `"${String(issue.input)}" is not an EDTF date; write 2024-10-11, 2024-10, 2024, 2024-10-01~ (about), 2024-10-22/2024-10-24 or ../2024-05` })
  .describe('A date in EDTF (ISO 8601-2): 2024-10-11, 2024-10, 2024-10-01~, 2024-10-22/2024-10-24, ../2024-05');
