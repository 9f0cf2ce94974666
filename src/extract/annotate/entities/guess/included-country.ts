import type { Candidate } from '../reading.ts';
import type { Scan } from '../scan.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { words } from '../words/words.ts';
import { countryAt } from './read-clues.ts';
import { beginningOf } from './scene.ts';

/** Officials of one country whom a list behind them names. */
const OFFICIALS = words(
  'officials leaders ministers dignitaries authorities figures personalities lawmakers legislators parliamentarians diplomats generals commanders leadership government cabinet officers politicians counterparts delegates representatives envoys negotiators executives royals',
);
/** Words between the officials and the first name of the list. */
const LISTS =
  /^,? ?(?:including|among them|such as|like|notably|namely|among (?:them|whom|others)|amongst them|in particular|particularly|especially)(?: were| was| are| is)?,?$/;
const LONGEST_JOINT = 6;
/** Tokens before the noun within which a country's adjective stands, "senior Norwegian government officials". */
const OWNER_REACH = 4;
/** Tokens of a body at which officials are, in front of "including". */
const AT_REACH = 9;

/**
 * "Met senior Norwegian officials, including Prime Minister X": the country of the officials whose list the name opens. ISO 3166-1 alpha-2; null
 * where no such list leads to the name.
 */
export function includedCountry(scan: Scan, vocabulary: Vocabulary, person: Candidate): string | null {
  const { tokens, initial } = scan;
  const start = beginningOf(person);
  const end = tokens[start - 1]?.key === 'the' ? start - 1 : start;
  for (let at = end - 1; at >= end - LONGEST_JOINT && at > 0 && initial[at + 1] !== 1; at -= 1) {
    if (!OFFICIALS.holds(tokens[at])) continue;
    const joint = tokens
      .slice(at + 1, end)
      .map(({ key }) => key)
      .join(' ')
      .replace(/ ,/g, ',');
    if (LISTS.test(joint)) return ownerOf(scan, vocabulary, at);
  }
  // "Norwegian officials at the Customs Service including X"
  const including = tokens[end - 1]?.key === 'including' ? end - 2 : -1;
  for (let at = including; at > including - AT_REACH && at > 0 && initial[at + 1] !== 1; at -= 1) {
    if (!/^(?:at|from|in|of)$/.test(tokens[at]?.key ?? '') || !OFFICIALS.holds(tokens[at - 1])) continue;
    return tokens.slice(at + 1, end - 1).every(({ key, capital }) => capital || /^(?:the|of|and|'s|,)$/.test(key))
      ? ownerOf(scan, vocabulary, at - 1)
      : null;
  }
  // "Leaders of Norway, including X"
  for (let at = end - 1; at >= end - LONGEST_JOINT - OWNER_REACH && at > 0 && initial[at + 1] !== 1; at -= 1) {
    const of = tokens[at]?.key === 'of' || tokens[at]?.key === 'from';
    const owner = of ? countryAt(scan, vocabulary, tokens[at + 1]?.key === 'the' ? at + 2 : at + 1) : null;
    if (!owner || owner.end > end || !OFFICIALS.holds(tokens[at - 1])) continue;
    const joint = tokens
      .slice(owner.end, end)
      .map(({ key }) => key)
      .join(' ');
    return LISTS.test(joint) ? owner.country : null;
  }
  return null;
}

/** Whose officials stand at a token: the adjective or the owner before them. */
function ownerOf(scan: Scan, vocabulary: Vocabulary, noun: number): string | null {
  for (let at = noun - 1; at >= noun - OWNER_REACH && at >= 0; at -= 1) {
    const token = scan.tokens[at];
    if (!token || token.key === ',' || token.key === '.') return null;
    const found = token.capital ? countryAt(scan, vocabulary, at) : null;
    if (found) return found.country;
    if (scan.initial[at] === 1) return null;
  }
  return null;
}
