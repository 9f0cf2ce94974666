import { dateWords } from '../site/date-words.ts';
import type { CslDate } from './csl-item.ts';

const VALUE = /^(\d{4})(?:-(0[1-9]|1[0-2]))?(?:-(\d\d))?(?:T.*)?([~?%])?$/;
const SEASON = /^(\d{4})-2([1-4])$/;

const partsOf = (value: string): { parts: number[]; doubt: boolean } | null => {
  const match = VALUE.exec(value);
  if (!match) return null;
  return { parts: match.slice(1, 4).flatMap((part) => (part ? [Number(part)] : [])), doubt: match[4] !== undefined };
};

/** An EDTF value as CSL has dates. Nothing is filled in: what CSL has no parts for (an open end, a decade) stands in words. Null gives nothing. */
export function cslDate(edtf: string | null): CslDate | undefined {
  if (edtf === null) return undefined;
  const season = SEASON.exec(edtf);
  if (season) return { 'date-parts': [[Number(season[1])]], season: Number(season[2]) };
  const values = edtf.split('/').map(partsOf);
  const known = values.filter((value) => value !== null);
  if (known.length < values.length) return { literal: dateWords(edtf) };
  return { 'date-parts': known.map(({ parts }) => parts), ...(known.some(({ doubt }) => doubt) ? { circa: true as const } : {}) };
}
