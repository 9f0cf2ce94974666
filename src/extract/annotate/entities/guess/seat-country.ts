import type { Candidate } from '../reading.ts';
import { hasOffice, plainTitle } from './own-office.ts';
import { titleOf } from './read-clues.ts';
import { beginningOf, namesAround, readScene, type Setting } from './scene.ts';

const HEAD = /^(?:(?:u\.?s\.? )?president|prime minister|premier|vice president|king|queen|chancellor)$/i;
/** Bodies that speak for the head of their own state. */
const SEAT =
  /\b(?:house|palace|kremlin|presidency|presidential office|prime minister.s office|downing street|chancellery|state department|élysée|elysee)\b/i;
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
  const seats = namesAround(setting.candidates, index, from, to).filter(
    ({ type, known }) => type === 'organization' && known?.country && SEAT.test(known.name),
  );
  const [country = null, ...others] = new Set(seats.map(({ known }) => known?.country ?? null));
  if (country === null || others.length > 0) return null;
  // "Met at the White House": guests go there too, and only those who speak for it are at home.
  const speaks = seats.some(({ last }) => OFFICIALS.test(setting.scan.tokens[last]?.key ?? ''));
  const title = titleOf(setting.scan, person);
  const receives = RECEIVES.test(
    setting.scan.tokens
      .slice(person.last, person.last + 4)
      .map(({ key }) => key)
      .join(' '),
  );
  if ((speaks || receives) && HEAD.test(title) && hasOffice(plainTitle(title), country)) return country;
  const before = seats.find(({ last }) => last < beginningOf(person) && beginningOf(person) - last < 10);
  const words = before ? setting.scan.tokens.slice(before.last, beginningOf(person)).map(({ key }) => key) : [];
  return words.length > 0 && SAYS.test(words.join(' ')) ? country : null;
}

const OWN = /^(?:its|their)$/;
const LEADER = /\b(?:leader|president|prime minister|premier|ruler|chancellor|king|queen|foreign minister|head of state)$/i;

/**
 * "The deal in Norway, while its leader, X, left": the country that the sentence names last before "its". ISO 3166-1 alpha-2; null without
 * such words right before the name.
 */
export function itsCountry(setting: Setting, index: number): string | null {
  const { scan } = setting;
  const person = setting.candidates[index] as Candidate;
  const office = person.offices[0];
  const start = office && office.first < person.first ? office.first : -1;
  if (start < 1 || !OWN.test(scan.tokens[start - 1]?.key ?? '') || !LEADER.test(titleOf(scan, person))) return null;
  return readScene(setting, index).places.findLast(({ last }) => last < start)?.country ?? null;
}
