import type { Candidate } from '../reading.ts';
import { openingOf, type Scan } from '../scan.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { stateAt, STATE_BODIES } from './described-country.ts';
import { countryAt } from './read-clues.ts';
import { beginningOf, endsOf, type Setting } from './scene.ts';

/** What somebody does for his side, between his name and "for": "X leading for Norway", "X in the chair for Norway". */
const FOR =
  /^(?:, )?(?:(?:acting|leading|speaking|signing|signed|spoke|negotiating|present|sitting|in the chair|at the table|at the head|as chair|doing so) )?(?:for|on behalf of)(?: the)?$/;
/** "X put her name to it on behalf of Norway" */
const BEHALF = /^(?:[a-z]+ ){0,8}on behalf of(?: the)?$/;
const FROM = /^(?:, )?from(?: the)?$/;
const ON_SIDE = /^(?:, )?(?:on|for|from) the$/;
/** What one does with somebody for a country, or with somebody who is in it: "thanked X for Norway's help", "recalled X from Chile". */
const DONE_TO =
  /^(?:thank|thanks|thanked|thanking|praised?|praising|blamed?|criticis\w+|criticiz\w+|recall|recalls|recalled|withdr[ae]w\w*|expel\w*|deport\w*|extradit\w*|ban|banned|barred|bring|brought|brings|call|calls|called|phoned|telephoned|rang|summon\w*|evacuat\w*|rescu\w+|freed|fly|flew|flown|exiled|banish\w*|left|leaves|leave|vot\w+|mistook|swap\w*|exchang\w+|named?|appoint\w*|nominat\w*|cabled|wrote|heard|messages?|letters?|news|greetings)$/;
const DONE_REACH = 7;
/** Words behind the country with which the clause goes on. */
const GOES_ON =
  /^(?:[,.;)]|and|at|in|on|were|was|is|are|will|would|has|have|had|who|sat|took|met|meet|to|signed|sign|agreed|led|held|spoke|shook|attended|exchanged|put|initialled|then|faced|came|after|before|during|while|when|as|with)$/;

/** Before the country, in front of the name: "For Norway, X", "Speaking for Norway, X". */
const LED_IN = /^(?:for|representing|speaking for|on behalf of|acting for|signing for|from)(?: the)?$/;
/** Between the country and the name: who is sent, or sits there. */
const SENDS =
  /^(?:(?:has |had |will |would |is |was |were |are |to |be |also |in turn )*(?:sent|sends?|sending|dispatch\w*|represented|nam(?:ed|es|ing)|nominated|delegated|fielded|fielding|led)(?: (?:there|at|in|to|on) .{1,40}?)?(?: by)?)(?: (?:the|its|his|her|an?))?$/;
const SIDE_BY =
  /^(?:-?speaking )?(?:delegation|side|team|one|delegates|half|contingent|party|negotiators|officials)(?: .{1,60})?(?: (?:was|were|is|under|led by|headed by|by|sat|stood))(?: (?:the|its|his|her))?$/;
const REACH = 18;

const keysOf = ({ tokens }: Scan, first: number, last: number): string =>
  tokens
    .slice(first, last)
    .map(({ key }) => key)
    .join(' ');

/** "X for Norway and Y for Chile", "X from the Norwegian foreign ministry", "X on the Norwegian side": the country behind a name, else null. */
function behind({ scan, vocabulary }: Setting, person: Candidate): string | null {
  const { tokens } = scan;
  const start = beginningOf(person);
  for (const end of endsOf(scan, person)) {
    for (let at = end + 1; at < end + 12; at += 1) {
      const token = tokens[at];
      if (!token || scan.initial[at] === 1) break;
      const found = token.capital ? stateAt(scan, vocabulary, at) : null;
      if (!found) continue;
      const words = keysOf(scan, end, at);
      const next = tokens[found.end];
      const adjective = countryAt(scan, vocabulary, at) !== null && isAdjective(scan, vocabulary, at);
      if (adjective && ON_SIDE.test(words)) {
        // "X on the Norwegian side and Y on the Chilean will see to it"
        const half =
          words === 'on the' && GOES_ON.test(next?.key ?? '') && keysOf(scan, Math.max(0, start - 3), start).includes('side and');
        if (half || next?.key === 'side' || (/^[.,;)]$/.test(next?.key ?? '') && words.includes('on the'))) return found.country;
        return words.includes('from the') && isOfState(scan, found.end) ? found.country : null;
      }
      const far = tokens.slice(Math.max(0, start - DONE_REACH), start).some(({ key }) => DONE_TO.test(key));
      if (far || adjective || found.town || !(next === undefined || GOES_ON.test(next.key))) return null;
      return FOR.test(words) || BEHALF.test(words) || FROM.test(words) ? found.country : null;
    }
  }
  return null;
}

const isAdjective = (scan: Scan, vocabulary: Vocabulary, at: number): boolean => {
  const match = scan.matches[at];
  return typeof match?.name.demonym === 'string' && countryAt(scan, vocabulary, at) !== null;
};

/** "the Norwegian foreign ministry", "the Norwegian government". */
const isOfState = ({ tokens }: Scan, from: number): boolean =>
  tokens.slice(from, from + 4).some(({ key }) => STATE_BODIES.has(key) && key !== 'foreign');

/** "Norway sent X", "For Chile, Y", "the Norwegian one by X": the last country before a name, where the words between say that he is its man. */
function before({ scan, vocabulary, candidates }: Setting, index: number): string | null {
  const { tokens } = scan;
  const person = candidates[index] as Candidate;
  const start = beginningOf(person);
  const from = openingOf(scan, start, REACH);
  const other = candidates[index - 1]?.type === 'person' ? (candidates[index - 1]?.last ?? 0) : 0;
  for (let at = start - 1; at >= Math.max(from, other); at -= 1) {
    const found = tokens[at]?.capital ? stateAt(scan, vocabulary, at) : null;
    if (!found || found.end > start) continue;
    const between = keysOf(scan, found.end, start);
    const adjective = isAdjective(scan, vocabulary, at);
    const front = keysOf(scan, Math.max(from, at - 3), at);
    if (adjective) return SIDE_BY.test(between) ? found.country : null;
    if (tokens[found.end]?.kind === 'possessive') return null;
    // "From Oslo, Soto will travel to Chile": where the journey goes on from.
    if (found.town && front.endsWith('from')) return null;
    if (
      /^,?(?: ?the)?(?: ?it (?:was|is|will be))?$/.test(between) &&
      LED_IN.test(front.replace(/^(?:.*(?:^| ))?(?:and|while|but|,|;) /, ''))
    )
      return found.country;
    if (/^(?:was|were|is|sat|came|stood)$/.test(between) && /(?:^| )(?:representing|for)$/.test(front)) return found.country;
    if (SENDS.test(between)) return found.country;
    // "Norway was represented by X and Chile by Y", "Norway sent X and Chile Y"
    const joint = /(?:^| )(?:and|while|,|;)(?: the)?$/.test(front) && /^(?:by)?$/.test(between);
    if (joint && other > from && at - other < 4)
      return /\b(?:sent|sending|represented by|represented)\b/.test(keysOf(scan, openingOf(scan, start, 40), at)) ? found.country : null;
    // "X for Norway and Y for Chile" is read behind the name.
    return null;
  }
  return null;
}

/**
 * The country for which somebody acts, signs or is sent: "X for Norway and Y for Chile signed", "Norway was represented by X", "X on the
 * Norwegian side". ISO 3166-1 alpha-2; null where nothing of the kind is told.
 */
export const behalfCountry = (setting: Setting, index: number): string | null =>
  behind(setting, setting.candidates[index] as Candidate) ?? before(setting, index);
