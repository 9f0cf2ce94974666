import type { Candidate } from '../reading.ts';
import { openingOf, type Scan } from '../scan.ts';
import { countryAt } from './read-clues.ts';
import { hasOffice, plainTitle } from './own-office.ts';
import { titleOf } from './read-clues.ts';
import { beginningOf, namesAround, readScene, type Setting } from './scene.ts';

const HEAD = /^(?:(?:u\.?s\.? )?president|prime minister|premier|vice president|king|queen|chancellor)$/i;
/** Bodies that speak for the head of their own state. */
const SEAT =
  /\b(?:house|palace|kremlin|presidency|presidential office|prime minister.s office|downing street|chancellery|state department|élysée|elysee)\b/i;
const isSeat = ({ type, known }: Candidate): boolean => type === 'organization' && Boolean(known?.country) && SEAT.test(known?.name ?? '');
const OFFICIALS = /^(?:officials?|spokes\w+|press|aides?|staff|advis\w+)$/;
const RECEIVES = /^(?:has |had |also |will |would |on \w+day |, )*(?:hosts?|hosted|received?|receives|welcomed?|welcomes|greeted|greets)\b/;
const SAYS =
  /^(?:has |had |also )?(?:said|says|announced|confirmed|stated|added)(?: (?:on )?(?:\w+day|that|late|early|in|a|statement|,)){0,5}(?: that)?$/;

/**
 * "President X hosted her at the White House", "was praised by White House officials", "The White House said X would be joined": the country of the seat of government that the
 * sentence names, for its own head. ISO 3166-1 alpha-2; null where the sentence names the seats of two countries, or none.
 */
export function seatCountry(setting: Setting, index: number): string | null {
  const person = setting.candidates[index] as Candidate;
  const { from, to } = readScene(setting, index);
  const seats = namesAround(setting.candidates, index, from, to).filter(isSeat);
  if (seats.length === 0) return null;
  const [country = null, ...others] = new Set(seats.map(({ known }) => known?.country ?? null));
  if (country === null || others.length > 0) return null;
  // "Met at the White House": guests go there too, and only those who speak for it are at home.
  // Nor does the seat speak for a guest: "Minister X was in the Kremlin with President Y".
  const speaks = seats.some(({ last }) => OFFICIALS.test(setting.scan.tokens[last]?.key ?? ''));
  const title = titleOf(setting.scan, person);
  const receives = RECEIVES.test(
    setting.scan.tokens
      .slice(person.last, person.last + 4)
      .map(({ key }) => key)
      .join(' '),
  );
  if ((speaks || receives) && HEAD.test(title) && hasOffice(plainTitle(title), country)) return country;
  // "Was in the Kremlin with President X", of somebody who is no head of state himself, or is known to be of elsewhere.
  const inside = seats.some(({ first, last }) => isInsideWith(setting, index, first, last));
  if (inside && HEAD.test(title) && hasOffice(plainTitle(title), country)) return country;
  const before = seats.find(({ last }) => last < beginningOf(person) && beginningOf(person) - last < 10);
  const words = before ? setting.scan.tokens.slice(before.last, beginningOf(person)).map(({ key }) => key) : [];
  return words.length > 0 && SAYS.test(words.join(' ')) ? country : null;
}

/** Words between the seat and "with". */
const BEHIND_SEAT = 8;

/** Whether somebody is told to be in a seat of government with the person at an index, who may be at home there. */
function isInsideWith(setting: Setting, index: number, first: number, last: number): boolean {
  const { scan, candidates, countryOf } = setting;
  const person = candidates[index] as Candidate;
  const start = beginningOf(person);
  const words = scan.tokens.slice(last, start).map(({ key }) => key);
  const at = scan.tokens[first - 1]?.key === 'the' ? first - 2 : first - 1;
  if (words.length === 0 || words.length > BEHIND_SEAT || !/^(?:in|at|inside)$/.test(scan.tokens[at]?.key ?? '')) return false;
  if (!/(?:^| )with(?: the)?$/.test(words.join(' '))) return false;
  const { from } = readScene(setting, index);
  const guest = namesAround(candidates, index, from, first).find(({ type }) => type === 'person');
  if (!guest) return false;
  const known = countryOf(guest);
  const seat = candidates.find((one) => one.first === first)?.known?.country ?? null;
  return known === null ? !HEAD.test(titleOf(scan, guest)) : known !== seat;
}

const OWN = /^(?:its|their|whose)$/;
const LEADER =
  /\b(?:leader|president|premier|ruler|chancellor|king|queen|minister|head of state|ambassador|envoy|advis[eo]r|chief|negotiator|speaker|spokes\w+)$/i;
/** Longest sentence before, in tokens, and how far in it its subject stands. */
const LONGEST = 80;
const SUBJECT = 3;

/** "Norway has waited. In May its minister, X": the country with which the sentence before begins; null with another beginning. */
function subjectBefore({ scan, vocabulary }: Setting, from: number): string | null {
  if (from === 0) return null;
  const opening = openingOf(scan, from - 1, LONGEST);
  for (let at = opening; at < opening + SUBJECT && at < from; at += 1) {
    const found = scan.tokens[at]?.capital ? countryAt(scan, vocabulary, at) : null;
    // "Norwegian President Y … its minister": of what the office leads, but by no adjective.
    const next = scan.tokens[found?.end ?? 0];
    if (found) return next?.key === ',' || (next?.kind === 'word' && !next.capital) ? found.country : null;
    if (scan.tokens[at]?.key !== 'the') return null;
  }
  return null;
}

/** "The country's": whether what a text calls a country again owns an office. */
const ownsAgain = ({ tokens }: Scan, start: number): boolean =>
  tokens[start - 1]?.kind === 'possessive' &&
  /^(?:country|nation|kingdom|republic|emirate|sultanate)$/.test(tokens[start - 2]?.key ?? '') &&
  /^(?:the|this|that)$/.test(tokens[start - 3]?.key ?? '');

/** "Norway sent a team led by the country's minister X": the only country that the sentence has named before a token; null with several. */
function nearestPlace(setting: Setting, index: number, start: number): string | null {
  const { places } = readScene(setting, index);
  const named = new Set(places.filter(({ last }) => last < start).map(({ country }) => country));
  const [only = null, ...others] = named;
  return others.length > 0 ? null : only;
}

/**
 * "The deal in Norway, while its leader, X, left": the country that the sentence names last before "its". ISO 3166-1 alpha-2; null without
 * such words right before the name.
 */
export function itsCountry(setting: Setting, index: number): string | null {
  const { scan } = setting;
  const person = setting.candidates[index] as Candidate;
  const office = person.offices[0];
  const start = office && office.first < person.first ? office.first : -1;
  if (start < 1) return null;
  if (ownsAgain(scan, start)) return nearestPlace(setting, index, start);
  if (!OWN.test(scan.tokens[start - 1]?.key ?? '') || !LEADER.test(titleOf(scan, person))) return null;
  const { from, places } = readScene(setting, index);
  // "Norway, whose minister X": the country right before the comma, and none further off.
  const whose = scan.tokens[start - 1]?.key === 'whose';
  const own = places.findLast(({ last }) => (whose ? last === start - 2 : last < start))?.country;
  if (whose) return own ?? null;
  return own ?? (namesAround(setting.candidates, index, from, start).length === 0 ? subjectBefore(setting, from) : null);
}
