import { otherParty } from './partner-country.ts';
import { titleOf } from './read-clues.ts';
import { endOf, keys, type Setting } from './scene.ts';

/** Offices that a country gives to one at a time, of two who bear them. */
const OF_TWO =
  /\b(?:presidents|prime ministers|premiers|pms|chancellors|kings|foreign ministers|defen[cs]e ministers|heads of (?:state|government))$/i;

/** Index of the first one of "X and Y" that somebody is one of; -1 where nobody is joined to him alone. */
function joinedAt({ candidates, scan: { tokens } }: Setting, index: number): number {
  return [index - 1, index].findIndex((first) => {
    const [one, other] = candidates.slice(Math.max(0, first), first + 2);
    return (
      first >= 0 && one?.type === 'person' && other?.type === 'person' && other.first === one.last + 1 && tokens[one.last]?.key === 'and'
    );
  });
}

/** How many names back the two whose ministers come with them are looked for. */
const BACK = 24;
const PLURAL = /\b(?:ministers|premiers|presidents|advis[eo]rs|ambassadors|chiefs|speakers|deputies|wives|secretaries)$/i;

/**
 * "The presidents, Berg and Soto, met. The two foreign ministers, Y and X, were not there": the country of one of two under one office, in the order of
 * the two before them who stand side by side as well, one of each party. ISO 3166-1 alpha-2; null without such a pair.
 */
export function parallelCountry(setting: Setting, index: number): string | null {
  const { candidates, parties, countryOf, scan } = setting;
  const place = joinedAt(setting, index);
  if (place < 0) return null;
  const first = place === 0 ? index - 1 : index;
  const [one, other] = candidates.slice(first, first + 2);
  const title = one ? titleOf(scan, one) : '';
  if (!one || !other || !PLURAL.test(title) || one.offices[0]?.owner?.country) return null;
  for (let at = first - 2; at >= Math.max(0, first - BACK); at -= 1) {
    if (joinedAt(setting, at) !== 1) continue;
    const pair = candidates.slice(at, at + 2).map((each) => countryOf(each));
    if (pair.some((country) => country === null || !parties.includes(country)) || pair[0] === pair[1]) return null;
    const [own, opposite] = first === index ? [0, 1] : [1, 0];
    const known = countryOf(first === index ? other : one);
    return known === null || known === pair[opposite] ? (pair[own] ?? null) : null;
  }
  return orderCountry(setting, first, first === index ? 0 : 1);
}

const COUNTERPART = /^and (?:his|her)(?: visiting| new)? (?:counterpart|opposite number|colleague|peer)(?: ,)?$/;

/**
 * "The top diplomats of Norway and Chile met. Foreign Minister X and her counterpart, Y, talked": the country of one of the two in the order of the two
 * countries named before. ISO 3166-1 alpha-2; null elsewhere.
 */
export function counterpartOrder(setting: Setting, index: number): string | null {
  const { candidates } = setting;
  for (const first of [index, index - 1]) {
    const [one, other] = candidates.slice(Math.max(0, first), first + 2);
    if (one?.type !== 'person' || other?.type !== 'person' || one.offices.some(({ owner }) => owner?.country)) continue;
    if (COUNTERPART.test(keys(setting, endOf(one), other.first))) return orderCountry(setting, first, first === index ? 0 : 1);
  }
  return null;
}

/** "Norway and Chile have a deal, with foreign ministers X and Y signing it": the country of one of two in the order of the two countries named last. */
function orderCountry({ candidates, parties, scan: { tokens } }: Setting, first: number, own: 0 | 1): string | null {
  for (let at = first - 2; at >= Math.max(0, first - BACK); at -= 1) {
    const [one, other] = candidates.slice(at, at + 2);
    if (one?.type !== 'place' || other?.type !== 'place' || other.first !== one.last + 1 || tokens[one.last]?.key !== 'and') continue;
    const pair = [one.country, other.country];
    if (pair.some((country) => country === null || !parties.includes(country)) || pair[0] === pair[1]) return null;
    return pair[own] ?? null;
  }
  return null;
}

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
