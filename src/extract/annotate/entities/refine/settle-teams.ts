import { type Token } from '../../../text/tokens.ts';
import { candidate, type Candidate, type Cursor, type Leftover } from '../reading.ts';
import { placeSign } from '../rules/known-name.ts';
import type { Passage, Scan } from '../scan.ts';
import { adjacent, isCapitals } from '../scan.ts';
import { CALENDAR } from '../words/calendar.ts';
import { COMMON_WORDS } from '../words/common-words.ts';
import {
  MATCH_ROLES,
  SINGLE_WORDS,
  SINGULAR_TEAMS,
  SPORT_ROLES,
  SPORT_WORDS,
  TEAM_BEFORE,
  TEAM_PLURALS,
  TEAM_VERBS,
} from '../words/sport.ts';
import { words } from '../words/words.ts';

type Reader = Omit<Cursor, 'passage'>;

/** So many words of sport make a report of a match, at least one in so many tokens. */
const FEWEST = 4;
const SPARSEST = 50;
const SCORE = /^\d{1,3}$/;
/** What is counted after a number that is no score. */
const LEFT_FOR = words('left leave leaving leaves bound flew departed heading headed');
const LOST_TO = words('lost loss losses defeat defeats fell losing lose traded loaned loan');
const SIGNED_FROM = words('signed transfer transferred acquired loan move signing arrived');

interface Sport {
  /** Two people play, so that an unknown name may be a player's. */
  single: boolean;
}

const keyAt = (tokens: readonly Token[], at: number): string => tokens[at]?.key ?? '';

/** Whether a document reports on sport: enough of its words, or scores between names, say so. */
function sportOf({ tokens }: Scan): Sport | null {
  let hits = 0;
  let singles = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const { key, kind, capital } = tokens[at] as Token;
    if (SPORT_WORDS.has(key)) hits += 1;
    if (SINGLE_WORDS.has(key)) singles += 1;
    // "Bergen 2 Hamar 1"
    if (
      kind === 'number' &&
      SCORE.test(key) &&
      tokens[at - 1]?.capital &&
      tokens[at + 1]?.capital &&
      !capital &&
      tokens[at + 2]?.kind === 'number'
    )
      hits += 2;
  }
  return hits >= FEWEST && hits * SPARSEST >= tokens.length ? { single: singles > 1 } : null;
}

/** Does a score stand right behind or before a name: "Bergen 98, Hamar 92", "Bergen 2-1"? */
function hasScore(scan: Scan, first: number, last: number): boolean {
  const { tokens } = scan;
  const [name, score, next] = [tokens[last - 1], tokens[last], tokens[last + 1]];
  if (name && score?.kind === 'number' && SCORE.test(score.key) && adjacent(scan, name, score))
    return next?.kind !== 'word' || next.capital || next.key === 'at' || !adjacent(scan, score, next);
  const [opening, before] = [tokens[first], tokens[first - 1]];
  if (!opening || before?.kind !== 'number' || !SCORE.test(before.key) || !adjacent(scan, before, opening)) return false;
  return /^(?:-|–|\d{1,3})$/.test(keyAt(tokens, first - 2));
}

/** Do the words before a name make it a team's: "against", "lost to", "for"? */
function playsBefore({ tokens }: Scan, first: number): boolean {
  const before = keyAt(tokens, first - 1);
  const back = keyAt(tokens, first - 2);
  if (tokens[first - 1]?.capital) return false;
  if (before === 'to' || before === 'by') return LOST_TO.has(back) || LOST_TO.has(keyAt(tokens, first - 3));
  if (before === 'for') return !LEFT_FOR.has(back);
  if (before === 'from') return SIGNED_FROM.has(back);
  return TEAM_BEFORE.has(before);
}

/** Is a name, of a town or unknown, that of a team where it stands? */
function isTeam(scan: Scan, first: number, last: number, known: boolean): boolean {
  const { tokens } = scan;
  if (hasScore(scan, first, last)) return true;
  const next = tokens[last];
  const small = next?.kind === 'word' && !next.capital;
  const role = small && (SPORT_ROLES.has(next.key) || MATCH_ROLES.has(next.key));
  // "the Telemarkian fans"
  if (role && !/(?:ian|ish|ese)$/.test(keyAt(tokens, last - 1))) return true;
  if (small && TEAM_PLURALS.has(next.key)) return true;
  if (known && small && TEAM_VERBS.has(next.key)) return true;
  // "Bergen's Anna Lund"
  if (known && next?.kind === 'possessive' && tokens[last + 1]?.capital) return true;
  return playsBefore(scan, first);
}

/** Is a candidate the name of a town, or of a region that a listed club bears? */
function ofTown({ vocabulary }: Reader, { type, known, rule, country }: Candidate): boolean {
  if (type !== 'place' || rule === 'dateline') return false;
  if (!known) return rule === 'one-name' || rule === 'named-place' || rule === 'listed';
  if (known.registry || (country !== null && vocabulary.countryIds.get(country) === known.id)) return false;
  return known.coordinates !== null || vocabulary.clubPlaces.has(known.id);
}

/** First and last words of the names of clubs, by which a report names them again: "Bayern", "Lakers". */
function shortNames({ tokens }: Scan, candidates: readonly Candidate[]): ReadonlySet<string> {
  const short = new Set<string>();
  for (const { type, first, last, rule } of candidates) {
    if (type !== 'organization' || last - first < 2 || last - first > 3 || (rule !== 'club' && rule !== 'known-name')) continue;
    for (const at of [first, last - 1]) {
      const token = tokens[at];
      if (token?.capital && token.text.length > 3 && !CALENDAR.has(token.key)) short.add(token.key);
    }
  }
  return short;
}

/** "the Reds", "Bulls 121", "the Heat": the nickname of a team. */
function isNickname(scan: Scan, at: number): boolean {
  const { tokens, initial } = scan;
  const token = tokens[at] as Token;
  const plural = token.key.length > 3 && token.key.endsWith('s') && !token.key.endsWith('ss');
  if (!plural && !SINGULAR_TEAMS.has(token.key)) return false;
  const the = keyAt(tokens, at - 1) === 'the';
  const next = tokens[at + 1];
  const role = next?.kind === 'word' && !next.capital && SPORT_ROLES.has(next.key) && initial[at] !== 1;
  return (the && !next?.capital) || hasScore(scan, at, at + 1) || role;
}

const LONGEST = 3;

/** The words with capitals that nothing has read, without days, months and a plain word that opens a sentence, as stretches of up to three. */
function runsOf(scan: Scan, leftovers: readonly Leftover[], taken: ReadonlySet<number>): [number, number][] {
  const { tokens, initial } = scan;
  const runs: [number, number][] = [];
  for (const { first, last } of leftovers) {
    let from = first;
    for (let at = first; at <= last; at += 1) {
      const token = tokens[at];
      const opens = token?.key === 'the' || (initial[at] === 1 && COMMON_WORDS.has(token?.key ?? '') && tokens[at + 1]?.capital === true);
      const stops = at === last || opens || token?.kind !== 'word' || !token.capital || CALENDAR.has(token.key) || taken.has(at);
      if (!stops) continue;
      if (at > from && at - from <= LONGEST) runs.push([from, at]);
      from = at + 1;
    }
  }
  return runs;
}

/** Is a word the name of a town that may be a surname as well, and therefore was not read? */
const isTown = ({ scan, vocabulary }: Reader, at: number): boolean =>
  vocabulary.names
    .get(keyAt(scan.tokens, at))
    ?.some(({ keys, entity }) => keys.length === 1 && entity?.type === 'place' && entity.coordinates !== null) === true;

/** Gives names of teams among the words with capitals that nothing else has read. */
function readLeftovers(reader: Reader, leftovers: readonly Leftover[], found: readonly Candidate[], sport: Sport): Candidate[] {
  const { scan, lower } = reader;
  const { tokens } = scan;
  const taken = new Set<number>();
  for (const { first, last } of found) for (let at = first; at < last; at += 1) taken.add(at);
  const short = shortNames(scan, found);
  const teams: Candidate[] = [];
  const named = new Set<string>();
  const free: [number, number][] = [];
  for (const [from, last] of runsOf(scan, leftovers, taken)) {
    free.push([from, last]);
    const run = tokens.slice(from, last);
    const [token] = run as [Token];
    const plain = COMMON_WORDS.has(token.key) || lower.has(token.key);
    const town = isTown(reader, last - 1);
    const team =
      run.length === 1
        ? (short.has(token.key) && (!plain || scan.initial[from] !== 1)) ||
          isNickname(scan, from) ||
          (!plain && (town || !sport.single) && isTeam(scan, from, last, town))
        : !plain && (town || hasScore(scan, from, last));
    if (!team) continue;
    named.add(run.map(({ key }) => key).join(' '));
    teams.push(candidate({ scan }, from, last, 'organization', 'club', { weight: 1 }));
    for (let at = from; at < last; at += 1) taken.add(at);
  }
  // The same name elsewhere in the report.
  for (const [from, last] of free) {
    const key = tokens
      .slice(from, last)
      .map((token) => token.key)
      .join(' ');
    if (!taken.has(from) && named.has(key) && (scan.initial[from] !== 1 || !lower.has(key)))
      teams.push(candidate({ scan }, from, last, 'organization', 'club', { weight: 1 }));
  }
  return teams;
}

/** "Fortuna Bergen": an unknown word before a town is the club's. One token before the town's, or its own. */
function opening(reader: Reader, found: Candidate, free: ReadonlySet<number>): number {
  const { scan, lower } = reader;
  const at = found.first - 1;
  const [token, name] = [scan.tokens[at], scan.tokens[found.first]];
  if (!token?.capital || !name || !free.has(at) || !adjacent(scan, token, name) || name.glued || token.text.length < 4) return found.first;
  return COMMON_WORDS.has(token.key) || lower.has(token.key) || CALENDAR.has(token.key) ? found.first : at;
}

/** In a report on sport, the names of towns are those of teams where they play, and short names and nicknames of teams are names too. */
export function settleTeams(reader: Reader, leftovers: readonly Leftover[], candidates: readonly Candidate[]): Candidate[] {
  const { scan } = reader;
  const sport = sportOf(scan);
  if (!sport) return [...candidates];
  const free = new Set<number>();
  for (const { first, last } of leftovers) for (let at = first; at < last; at += 1) free.add(at);
  let passage = 0;
  let before: Candidate | null = null;
  const settled = candidates.map((found) => {
    while (passage + 1 < scan.passages.length && (scan.passages[passage]?.last ?? 0) <= found.first) passage += 1;
    const here = scan.passages[passage] as Passage;
    // "a defeat by Bergen and Hamar": a list goes on.
    const joint =
      before?.type === 'organization' && before.last === found.first - 1 && /^(?:and|or)$/.test(keyAt(scan.tokens, found.first - 1));
    before = settleOne(found, here, joint);
    return before;
  });
  const teams = readLeftovers(reader, leftovers, settled, sport);
  return teams.length === 0 ? settled : [...settled, ...teams].sort((one, other) => one.first - other.first);

  function settleOne(found: Candidate, here: Passage, joint: boolean): Candidate {
    const club: Candidate = { ...found, type: 'organization', known: null, country: null, rule: 'club' };
    if (found.type === 'person') return isClubLikePerson(found) ? club : found;
    if (!ofTown(reader, found)) return found;
    const first = opening(reader, found, free);
    const { start } = scan.tokens[first] as Token;
    if (first < found.first) return { ...club, first, start };
    if (placeSign({ ...reader, passage: here }, found.first, found.last)) return found;
    if (!joint && !isTeam(scan, found.first, found.last, found.known !== null)) return found;
    return club;
  }

  /** "Fortuna Bergen lost", "MK Herons": two words that may be somebody's name, but end with a town or open with letters. */
  function isClubLikePerson({ first, last, rule, offices }: Candidate): boolean {
    const opening = scan.tokens[first] as Token;
    if (sport?.single || rule !== 'full-name' || offices.length > 0 || last - first !== 2 || reader.vocabulary.givenNames.has(opening.key))
      return false;
    if (isCapitals(opening) && opening.text.length < 4) return keyAt(scan.tokens, last - 1).endsWith('s');
    return isTown(reader, last - 1) && isTeam(scan, first, last, true);
  }
}
