import { BODY_NOUN } from '../../text/body-noun.ts';
import { closesOpening as closesPhrase } from '../../text/closes-opening.ts';
import { WordList } from '../../text/word-list.ts';
import { matchName } from './match-name.ts';
import type { Cursor, OfficeReading } from './reading.ts';
import { openingOf } from './scan.ts';
import { COMMON_WORDS } from './words/common-words.ts';
import { OPENERS } from './words/openers.ts';
import { PARTICLES } from './words/particles.ts';
import { HONORIFICS, OFFICES, OFFICE_MODIFIERS, TOPICS } from './words/titles.ts';

/** Words that may stand between an office and its holder: "prime minister of Norway, Anna Berg". */
const BRIDGES = new WordList([',', 'of', 'the', 'for', 'to', 'in', 'at', 'from', 'and', '“', '"']);

/** Ranks and forms of address that may follow an office without ending it: "Chief of Staff General Berg", "Minister Ambassador Berg". */
const RANKS = new WordList([
  'general',
  'colonel',
  'major',
  'captain',
  'lieutenant',
  'brigadier',
  'admiral',
  'commodore',
  'marshal',
  'rear',
  'vice',
  'field',
  'ambassador',
  'doctor',
  'professor',
  'engineer',
]);

const STYLES = /^(?:excellency|majesty|highness|royal|eminence|holiness|honou?r)$/;

/** Words that may go on with an office behind "and". */
const TITLE_WORDS = new WordList([...OFFICES, ...OFFICE_MODIFIERS, ...TOPICS]);

/** Common nouns by which an adjective of nationality owns an office. */
const OWNED = new WordList(['government', 'delegation', 'side', 'team', 'cabinet', 'leadership']);

/** "Prince Harald's Office": what follows a name is the office of its bearer, where others serve. */
export const opensOffice = (tokens: Cursor['scan']['tokens'], at: number): boolean =>
  tokens[at]?.kind === 'possessive' && /^(?:office|bureau|cabinet|court|secretariat)$/.test(tokens[at + 1]?.key ?? '');

/** Who is sent for a country's sake, and not by it: "Special Envoy for Norway". */
const SENT_FOR = new WordList(['envoy', 'emissary', 'representative', 'coordinator', 'adviser', 'advisor', 'negotiator', 'rapporteur']);

/** "president of Norway": the country after "of" owns the office. */
export function isOwned({ office, scan: { tokens } }: Cursor, at: number): boolean {
  const before = tokens[at - 1]?.key;
  if (office && before === 'for' && office.last === at - 1 && SENT_FOR.holds(tokens[at - 2])) return false;
  return (
    before === 'of' ||
    before === 'for' ||
    before === 'from' ||
    tokens[at - 1]?.kind === 'possessive' ||
    (before === 'the' && tokens[at - 2]?.key === 'of')
  );
}

/** "Supreme Leader, Ayatollah X": a form of address after an office leaves the office standing. */
export function joinOffices({ office: before, scan: { tokens } }: Cursor, after: OfficeReading): OfficeReading {
  const inner = before && /^(?:of|for|to)$/.test(tokens[after.first - 1]?.key ?? '');
  if (inner) return { ...after, outer: { ...before, outer: null } };
  let form = true;
  for (let at = after.first; form && at < after.last; at += 1) {
    const token = tokens[at];
    form =
      token?.kind === 'mark' ||
      (token?.capital === true && (HONORIFICS.holds(token) || RANKS.holds(token) || /^(?:his|her|majesty|highness)$/.test(token.key)));
  }
  // "HH the Emir": what stands before is no office itself.
  const address =
    before !== null &&
    before.last === before.first + 1 &&
    /^(?:h[mh]|hrh|majesty|highness|excellency)$/.test(tokens[before.first]?.key ?? '');
  return before && form && !address ? { ...before } : after;
}

/** A word in small letters that is no bridge: an adjective before a name. */
const plain = ({ scan: { tokens } }: Cursor, at: number): boolean =>
  tokens[at]?.kind === 'word' && !tokens[at].capital && tokens[at + 1]?.capital === true;

/** "Of Norway and Chile": whether a country or its people is named at a token. */
const isCountry = ({ scan, passage, vocabulary }: Cursor, at: number): boolean => {
  const name = matchName(scan, passage, vocabulary, at)?.name;
  return name !== undefined && (name.demonym !== null || name.entity?.type === 'place');
};

const LONGEST_OPENING = 30;
const VERB =
  /^(?:is|was|has|had|will|would|says?|said|told|met|held|spoke|flew|left|went|gave|took|made|paid|sat|began|thanked|\w{3,}(?:ed|es))$/;

/** "After receiving the Norwegian minister, Soto left": whether a comma closes the phrase that the sentence opens with, and a name that acts follows. */
function closesOpening({ scan }: Cursor, at: number): boolean {
  const opening = openingOf(scan, at, LONGEST_OPENING);
  if (closesPhrase(scan.document.text, scan.tokens[opening]?.start ?? 0, scan.tokens[at]?.start ?? 0)) return true;
  // "In May, Norway's envoy, Soto, had": the phrase is over already.
  if (!OPENERS.holds(scan.tokens[opening]) || scan.tokens.slice(opening, at).some(({ key }) => key === ',')) return false;
  let end = at + 1;
  while (end < at + 6 && (scan.tokens[end]?.capital || PARTICLES.holds(scan.tokens[end]))) end += 1;
  return end > at + 1 && VERB.test(scan.tokens[end]?.key ?? '');
}

/** Longest description of a body in front of its name, in tokens. */
const LONGEST_DESCRIPTION = 7;

/** "the head of Norway's atomic energy agency Norvik, Anna Berg": whether a word describes the body, or is its name. */
function describesBody({ scan: { tokens } }: Cursor, reading: OfficeReading, at: number): boolean {
  if (tokens[at]?.kind !== 'word' || tokens[reading.last]?.key !== 'of') return false;
  if (tokens[at].capital) return BODY_NOUN.test(tokens[at - 1]?.key ?? '') && tokens[at + 1]?.key === ',';
  for (let k = at; k < at + LONGEST_DESCRIPTION; k += 1) {
    const token = tokens[k];
    if (token?.kind !== 'word' || token.capital) return false;
    if (BODY_NOUN.test(token.key)) return tokens[k + 1]?.kind === 'word' && tokens[k + 1]?.capital === true;
  }
  return false;
}

/** Does the office just read still wait for its holder after this token? */
export function waits(reading: OfficeReading, cursor: Cursor, at: number): boolean {
  const key = cursor.scan.tokens[at]?.key ?? '';
  if (at - reading.last > 12) return false;
  // "the Norwegian President's Special Envoy Anna Berg"
  if (cursor.scan.tokens[at]?.kind === 'possessive' && at === reading.last && TITLE_WORDS.holds(cursor.scan.tokens[at + 1])) return true;
  if (describesBody(cursor, reading, at)) return true;
  if (cursor.scan.tokens[at]?.kind === 'possessive' && at > reading.last) return true;
  if (key === ',' && at > reading.last && cursor.scan.tokens[at - 1]?.key === ',') return false;
  // "“I was received by the president,” Soto said": whoever speaks behind the mark is another.
  if (key === '”' || (key === '"' && /^[,.!?]$/.test(cursor.scan.tokens[at - 1]?.key ?? ''))) return false;
  // "Special Envoy on Norway Pedro Soto"
  if (key === 'on' && at === reading.last && SENT_FOR.holds(cursor.scan.tokens[at - 1]) && cursor.scan.tokens[at + 1]?.capital) return true;
  // "Anna Berg, minister of trade of Norway, in Oslo on Monday, Pedro Soto": where and when close the office.
  if (key === ',' && /^(?:in|at|on|during|for|to|from|with|who|said|told)$/.test(cursor.scan.tokens[at + 1]?.key ?? '')) return false;
  if (key === ',' && closesOpening(cursor, at)) return false;
  // "Anna Berg, the Norwegian minister, and Pedro Soto": who stands after it is another.
  if (key === 'and' && at > reading.last && cursor.scan.tokens[at - 1]?.key === ',') return false;
  // "the Norwegian minister and Soto agreed": nor is who is joined to it; another office of the holder may be, "minister and envoy Anna Berg".
  const next = cursor.scan.tokens[at + 1];
  if (key === 'and' && next && (next.capital ? !TITLE_WORDS.holds(next) && !isCountry(cursor, at + 1) : PARTICLES.holds(next)))
    return false;
  // "Norway's new president is Anna Berg"
  if (key === 'is' && at === reading.last && reading.owner) return next?.capital === true && cursor.scan.tokens[at + 2]?.capital === true;
  if (opensOffice(cursor.scan.tokens, at - 1)) return true;
  // "Adviser at the Royal Court Anna Berg": plain words with a capital that name where the office is.
  const before = cursor.scan.tokens[at - 1];
  if (
    cursor.scan.tokens[at]?.capital &&
    COMMON_WORDS.holds(cursor.scan.tokens[at]) &&
    at - reading.last < 6 &&
    (before?.key === 'the' || before?.capital)
  )
    return true;
  // "the President of the Storting, Anna Berg": a body that nobody knows.
  if (cursor.scan.tokens[at]?.capital && before?.key === 'the' && cursor.scan.tokens[at - 2]?.key === 'of' && at - reading.last < 3)
    return next?.key === ',' && cursor.scan.tokens[at + 2]?.capital === true;
  // "Norway's new president, His Excellency Anna Berg"
  if (/^(?:his|her)$/.test(key) && STYLES.test(cursor.scan.tokens[at + 1]?.key ?? '')) return true;
  if (STYLES.test(key) && /^(?:his|her|royal)$/.test(before?.key ?? '')) return true;
  // "head of the Norwegian government Office", "spokesman of the Chilean delegation"
  if (cursor.owner?.end === at && OWNED.holds(cursor.scan.tokens[at])) return true;
  // "the president of Norway, the conservative Anna Berg"
  if (plain(cursor, at) && before?.key === 'the' && cursor.scan.tokens[at - 2]?.key === ',') return true;
  return BRIDGES.holds(cursor.scan.tokens[at]);
}
