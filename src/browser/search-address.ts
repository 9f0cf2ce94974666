import type { Filters } from '../search/answer.ts';

/** What the address of the search page holds. */
export interface Asked {
  typed: string;
  filters: Filters;
}

/** Letters of the query that the address keeps; the field keeps all. */
const LONGEST = 500;

const LISTS = ['outlet', 'person', 'kind'] as const;

const yearOf = (value: string | null): number | undefined => (value && /^\d{4}$/.test(value) ? Number(value) : undefined);

/** Reads `?q=…&outlet=…&person=…&kind=…&from=2022&to=2024`; every list may hold several values, and what is no year is left out. */
export function readAddress(search: string): Asked {
  const parameters = new URLSearchParams(search);
  const filters: Filters = {};
  for (const field of LISTS) {
    const values = [...new Set(parameters.getAll(field))].filter(Boolean);
    if (values.length > 0) filters[field] = values;
  }
  const from = yearOf(parameters.get('from'));
  const to = yearOf(parameters.get('to'));
  if (from !== undefined) filters.from = from;
  if (to !== undefined) filters.to = to;
  return { typed: parameters.get('q') ?? '', filters };
}

/** The query part for what was asked, `''` for nothing; the same question always gives the same address. */
export function writeAddress({ typed, filters }: Asked): string {
  const parameters = new URLSearchParams();
  const words = Array.from(typed.trim()).slice(0, LONGEST).join('');
  if (words) parameters.set('q', words);
  for (const field of LISTS) for (const value of filters[field] ?? []) parameters.append(field, value);
  for (const field of ['from', 'to'] as const) if (filters[field] !== undefined) parameters.set(field, String(filters[field]));
  const written = parameters.toString();
  return written && `?${written}`;
}

/** How many values the filters are set to. */
export const filterCount = ({ outlet = [], person = [], kind = [], from, to }: Filters): number =>
  outlet.length + person.length + kind.length + Number(from !== undefined || to !== undefined);
