import type { Candidate } from '../reading.ts';
import type { Holders } from './holders.ts';
import { hasOffice } from './own-office.ts';
import type { Setting } from './scene.ts';

/** A third country that is named so often may have him as well. */
const NAMED = 2;

/**
 * The one party whose office of the kind nobody else in the article holds: "President X" beside the president of the other party, or beside
 * one of a country that has none. ISO 3166-1 alpha-2; null where both parties may have him, or a third country that the article speaks of.
 */
export function vacantCountry({ parties, counts }: Setting, holders: Holders, person: Candidate): string | null {
  const titles = holders.titlesOf(person);
  if (titles.length === 0) return null;
  const open = (country: string): boolean => titles.every((title) => hasOffice(title, country)) && !holders.isTaken(person, country);
  const [party, ...others] = parties.filter((country) => (counts.get(country) ?? 0) > 0 && open(country));
  if (!party || others.length > 0) return null;
  const own = counts.get(party) ?? 0;
  const rival = [...counts].some(([country, times]) => !parties.includes(country) && (times >= NAMED || times >= own) && open(country));
  return rival ? null : party;
}
