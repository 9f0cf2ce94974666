import type { Candidate } from '../reading.ts';
import { words } from '../words/words.ts';
import { otherParty } from './partner-country.ts';
import { countryAt } from './read-clues.ts';
import { beginningOf, endOf, namesAround, readScene, type Setting } from './scene.ts';

const SIDES = words('side delegation team');
const OF = words('on from for of in representing');
/** Tokens of the adjective before "side": "U.S." is more than one. */
const ADJECTIVE = 4;
/** "Berg and Lund on the Norwegian side, and by": with whom the list goes on. */
const GOES_ON = /^(?:[,;] )?(?:and|while|with|as well as|along with)(?: by| with)?(?: the)?(?= |$)/;
/** Verbs that end a list. */
const VERB = /(?:ed|ing)$|^(?:met|said|told|was|were|is|will|would|has|had|held|led|who)$/;
const TITLE = /^(?:visiting|acting|outgoing|incoming|retired|appointed|united|leading|accompanying|standing)$/;

/** "on the Norwegian side": the words, and whose side it is. */
interface Side {
  first: number;
  last: number;
  country: string;
}

/** The sides that a stretch of the text tells. */
function sidesIn({ scan, vocabulary }: Setting, from: number, to: number): Side[] {
  const found: Side[] = [];
  for (let at = from + 3; at < to; at += 1) {
    if (!SIDES.holds(scan.tokens[at])) continue;
    for (let own = at - 1; own >= Math.max(from, at - ADJECTIVE); own -= 1) {
      const owner = scan.tokens[own]?.capital ? countryAt(scan, vocabulary, own) : null;
      if (owner?.end !== at) continue;
      if (scan.tokens[own - 1]?.key === 'the' && OF.holds(scan.tokens[own - 2]))
        found.push({ first: own - 2, last: at + 1, country: owner.country });
      break;
    }
  }
  return found;
}

const isPlainList = ({ scan: { tokens } }: Setting, from: number, to: number): boolean =>
  tokens.slice(from, to).every(({ key, capital }) => capital || TITLE.test(key) || !VERB.test(key));

/**
 * "Attended by Minister X and Adviser Y on the Norwegian side, and by Minister Z": the country of the side that is told behind the list somebody
 * stands in; for the list behind it the other party. ISO 3166-1 alpha-2; null where the sides are told in front, or not at all.
 */
export function listedSide(setting: Setting, index: number): string | null {
  const { scan, candidates, parties } = setting;
  const person = candidates[index] as Candidate;
  const { from, to } = readScene(setting, index);
  const sides = sidesIn(setting, from, to);
  if (sides.length === 0) return null;
  const people = namesAround(candidates, index, from, to).filter(({ type }) => type === 'person');
  if (!sides.every(({ first }) => people.some((one) => endOf(one) === first || one.last === first))) return null;
  const [start, end] = [beginningOf(person), endOf(person)];
  const next = sides.find(({ first }) => first >= person.last);
  if (next) return isPlainList(setting, end, next.first) ? next.country : null;
  const [last, ...others] = sides.toReversed();
  if (!last || others.length > 0) return null;
  const words = scan.tokens.slice(last.last, start).map(({ key }) => key);
  return GOES_ON.test(words.join(' ')) && isPlainList(setting, last.last, start) ? otherParty(parties, last.country) : null;
}
