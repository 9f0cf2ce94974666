import type { Token } from '../../../text/tokens.ts';
import { isGiven } from '../known-word.ts';
import type { Candidate, Cursor, Leftover } from '../reading.ts';
import { placeSign } from '../rules/known-name.ts';
import { adjacent, isCapitals, type Passage } from '../scan.ts';
import { CALENDAR } from '../words/calendar.ts';
import { COMMON_WORDS } from '../words/common-words.ts';
import { COUNTRY_LETTERS, MATCH_LETTERS, OUTCOMES, SINGULAR_TEAMS, TEAM_BEFORE } from '../words/sport.ts';
import { hasScore, inBrackets, isTeam, isTown, keyAt } from './teams/is-team.ts';
import { readLeftovers, readLineUp } from './teams/read-leftovers.ts';
import { sportOf } from './teams/sport-of.ts';

type Reader = Omit<Cursor, 'passage'>;

/** Is a candidate the name of a town or a region, but no country? */
function ofTown({ vocabulary }: Reader, { type, known, rule, country }: Candidate): boolean {
  if (type !== 'place' || rule === 'dateline') return false;
  if (!known) return rule === 'one-name' || rule === 'named-place' || rule === 'listed';
  if (known.registry || (country !== null && vocabulary.countryIds.get(country) === known.id)) return false;
  return known.coordinates !== null || country !== null;
}

/** "Fortuna Bergen": an unknown word before a town is the club's. One token before the town's, or its own. */
function opening(reader: Reader, found: Candidate, free: ReadonlySet<number>): number {
  const { scan, lower } = reader;
  const at = found.first - 1;
  const token = scan.tokens[at];
  const name = scan.tokens[found.first];
  if (!token?.capital || !name || !free.has(at) || !adjacent(scan, token, name) || name.glued || token.text.length < 4) return found.first;
  return COMMON_WORDS.holds(token) || lower.has(token.key) || CALENDAR.holds(token) ? found.first : at;
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
  const named = candidates.filter(
    ({ first, last, type }) => last - first > 1 || type !== 'organization' || !MATCH_LETTERS.holds(scan.tokens[first]),
  );
  // "Anna Lund (SWE)"
  for (const [at, found] of named.entries()) {
    const { first, last, type } = found;
    if (type !== 'organization' || last - first > 1 || keyAt(scan.tokens, first - 1) !== '(' || !COUNTRY_LETTERS.holds(scan.tokens[first]))
      continue;
    if (named[at - 1]?.type === 'person' && named[at - 1]?.last === first - 1) named[at] = { ...found, type: 'place', rule: 'place' };
  }
  const sides = new Map<number, Candidate[]>();
  const settled = named.map((found) => {
    while (passage + 1 < scan.passages.length && (scan.passages[passage]?.last ?? 0) <= found.first) passage += 1;
    const here = scan.passages[passage] as Passage;
    // "a defeat by Bergen and Hamar": a list goes on.
    const joint =
      before?.type === 'organization' && before.last === found.first - 1 && /^(?:and|or)$/.test(keyAt(scan.tokens, found.first - 1));
    before = settleOne(found, here, joint);
    return before;
  });
  // "Wigan" after "Wigan Warriors", which was read as somebody's name.
  const parts = new Set(
    settled.flatMap(({ rule, first, last }, at) =>
      rule === 'club' && named[at]?.type === 'person' ? [keyAt(scan.tokens, first), keyAt(scan.tokens, last - 1)] : [],
    ),
  );
  settled.forEach((found, at) => {
    if (found.type === 'person' && found.last - found.first === 1 && parts.has(keyAt(scan.tokens, found.first)))
      settled[at] = { ...found, type: 'organization', rule: 'club' };
  });
  const lineUps = [...sides.values()].flat();
  const inLineUp = new Set(lineUps.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, step) => first + step)));
  const kept = [...settled.filter(({ first, last }) => !inLineUp.has(first) && !inLineUp.has(last - 1)), ...lineUps];
  const teams = readLeftovers(reader, leftovers, kept, sport);
  return [...kept, ...teams].sort((one, other) => one.first - other.first);

  /** Does the list of a side's players stand behind a token? It is kept. */
  function lineUp(colon: number, { last }: Passage): boolean {
    const players = readLineUp(scan, colon, last);
    if (players.length > 0) sides.set(colon, players);
    return players.length > 0;
  }

  function settleOne(found: Candidate, here: Passage, joint: boolean): Candidate {
    const club: Candidate = { ...found, type: 'organization', known: null, country: null, rule: 'club' };
    if (found.type === 'organization') lineUp(found.last, here);
    if (found.type === 'person') return isClubLikePerson(found) ? club : found;
    if (here.kind === 'dateline' || !ofTown(reader, found)) return found;
    const first = opening(reader, found, free);
    const { start } = scan.tokens[first] as Token;
    if (first < found.first) return { ...club, first, start };
    // "Minnesota Wild", "Bergen Herons"
    const nick = scan.tokens[found.last];
    if (nick?.capital && free.has(found.last) && (SINGULAR_TEAMS.holds(nick) || reader.vocabulary.clubNames.has(nick.key)))
      return { ...club, last: found.last + 1, end: nick.end };
    // "a goal in Bergen's win over Hamar"
    const wins = nick?.kind === 'possessive' && OUTCOMES.holds(scan.tokens[found.last + 1]);
    if (wins) return club;
    const visits = TEAM_BEFORE.holds(scan.tokens[found.first - 1]);
    if (!visits && placeSign({ ...reader, passage: here }, found.first, found.last)) return found;
    if (!sport?.single && (inBrackets(scan, found.first, found.last) || lineUp(found.last, here))) return club;
    if (!joint && !isTeam(scan, found.first, found.last, found.known !== null)) return found;
    return club;
  }

  /** "Fortuna Bergen lost", "MK Herons": two words that may be somebody's name, but end with a town or open with letters. */
  function isClubLikePerson({ first, last, rule, offices }: Candidate): boolean {
    const opening = scan.tokens[first] as Token;
    if (sport?.single || rule !== 'full-name' || offices.length > 0 || last - first !== 2 || isGiven(reader, opening)) return false;
    if (isCapitals(opening) && opening.text.length < 4) return keyAt(scan.tokens, last - 1).endsWith('s');
    if (hasScore(scan, first, last)) return true;
    return (isTown(reader, last - 1) || reader.vocabulary.clubNames.has(keyAt(scan.tokens, last - 1))) && isTeam(scan, first, last, true);
  }
}
