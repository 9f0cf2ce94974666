import { otherParty } from './partner-country.ts';
import { titleOf } from './read-clues.ts';
import type { Setting } from './scene.ts';

/** Offices that a country gives to one at a time, of two who bear them. */
const OF_TWO =
  /\b(?:presidents|prime ministers|premiers|pms|chancellors|kings|foreign ministers|defen[cs]e ministers|heads of (?:state|government))$/i;

/**
 * "Presidents Berg and Soto": the party that the other one of two heads under one title is not of. ISO 3166-1 alpha-2; null where they are three,
 * or where nobody knows of what party the other is.
 */
export function pairedCountry(setting: Setting, index: number): string | null {
  const { candidates, parties, countryOf } = setting;
  const { tokens } = setting.scan;
  for (const first of [index - 1, index]) {
    const [one, other] = candidates.slice(Math.max(0, first), first + 2);
    if (one?.type !== 'person' || other?.type !== 'person' || other.first !== one.last + 1 || tokens[one.last]?.key !== 'and') continue;
    if (one.offices[0]?.last !== one.first || !OF_TWO.test(titleOf(setting.scan, one))) continue;
    const country = countryOf(first === index ? other : one);
    return country === null ? null : otherParty(parties, country);
  }
  return null;
}
