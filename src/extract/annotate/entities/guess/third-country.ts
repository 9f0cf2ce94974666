import type { Candidate } from '../reading.ts';
import type { Holders } from './holders.ts';
import { isSpokenOf } from './home-country.ts';
import { mayHoldOffice } from './own-office.ts';
import type { Setting } from './scene.ts';

/** How often an article names a country that it is written in: in its dateline, and once more. */
const AT_HOME = 2;

const mayHold = (holders: Holders, person: Candidate, country: string): boolean =>
  holders.titlesOf(person).every((title) => mayHoldOffice(title, country)) && !holders.isTaken(person, country);

/**
 * "WASHINGTON (Reuters) — President X spoke with the Norwegian president": whom an article from a third country that speaks of it names without
 * a country is at home there. ISO 3166-1 alpha-2; null for an article from elsewhere, and for an office that the country has not.
 */
export function thirdCountry(setting: Setting, holders: Holders, person: Candidate, dateline: string | null): string | null {
  const { parties, counts, candidates, scan } = setting;
  const { tokens } = scan;
  if (dateline === null || parties.includes(dateline)) return null;
  const times = counts.get(dateline) ?? 0;
  // "HELSINKI — … President X met the Norwegian president": where others meet, the host is named in passing.
  if (times < AT_HOME || !isSpokenOf(setting, dateline)) return null;
  // "BANGKOK/SEOUL — The ministers met in Thailand": only a place, and not spoken of.
  const there = candidates.filter(
    ({ type, country, first }) =>
      type === 'place' && country === dateline && /^(?:in|at|from|to|\/|—|–|--)$/.test(tokens[first - 1]?.key ?? '—'),
  );
  if (times - there.length < AT_HOME) return null;
  // "The Peruvian foreign minister, X, was the host": those of its own country it names without it.
  if (candidates.some(({ type, offices }) => type === 'person' && offices.some(({ owner }) => owner?.country === dateline))) return null;
  return holders.titlesOf(person).length > 0 && mayHold(holders, person, dateline) ? dateline : null;
}
