import type { Candidate } from '../reading.ts';
import { otherParty } from './partner-country.ts';
import { titleOf } from './read-clues.ts';
import { adjectiveBefore, beginningOf, endOf, keys, readScene, type Setting } from './scene.ts';

const HEADS = /\b(?:president|king|queen|premier|prime minister|pm|emir|sultan|chancellor)$/;
/** Names behind somebody among which the second of the two stands. */
const NAMED = 4;
/** "Met in Geneva with", "held talks on Monday with": what two do with somebody else, up to him. */
const WITH_THIRD =
  /^(?:[a-z]+ ){0,3}?(?:(?:met|meet|meets|saw|received|welcomed|hosted|visited)(?: with)?|.{0,90} (?:with|to|by|from))(?: the| his| her| their| visiting)*$/;

/**
 * "Finance Minister X and Norwegian Trade Minister Lund met Chilean Premier Soto": the country that is told of the second one, for the first, where
 * the two deal with somebody of the other party. ISO 3166-1 alpha-2, or null.
 */
export function rowCountry(setting: Setting, index: number): string | null {
  const person = setting.candidates[index] as Candidate;
  const scene = readScene(setting, index);
  const end = endOf(person);
  const next = setting.candidates.slice(index + 1, index + NAMED).find(({ type }) => type === 'person');
  const country = next ? setting.countryOf(next) : null;
  if (!next || country === null || !/^and(?: the)?$/.test(keys(setting, end, adjectiveBefore(setting, beginningOf(next))))) return null;
  const third = scene.actors.find(({ first, last }) => first >= next.last && last > next.last);
  if (!third || !setting.parties.includes(country) || third.country !== otherParty(setting.parties, country)) return null;
  // "Foreign Minister X and Norwegian Foreign Minister Lund", "Premier X and Norwegian President Lund" are of two countries.
  const [own, theirs] = [person, next].map((one) => titleOf(setting.scan, one).toLowerCase()) as [string, string];
  if (theirs.endsWith(own) || (HEADS.test(own) && HEADS.test(theirs))) return null;
  return WITH_THIRD.test(keys(setting, endOf(next), third.first)) ? country : null;
}
