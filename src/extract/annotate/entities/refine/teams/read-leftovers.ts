import type { Token } from '../../../../text/tokens.ts';
import { candidate, type Candidate, type Cursor, type Leftover } from '../../reading.ts';
import type { Scan } from '../../scan.ts';
import { CALENDAR } from '../../words/calendar.ts';
import { COMMON_WORDS } from '../../words/common-words.ts';
import { SPORT_WORDS, TEAM_BEFORE } from '../../words/sport.ts';
import { words } from '../../words/words.ts';
import { hasScore, inBrackets, isNickname, isTeam, isTown, keyAt } from './is-team.ts';
import type { Sport } from './sport-of.ts';

type Reader = Omit<Cursor, 'passage'>;

/** First and last words of the names of clubs, by which a report names them again: "Bayern", "Lakers". */
function shortNames({ tokens }: Scan, candidates: readonly Candidate[]): ReadonlySet<string> {
  const short = new Set<string>();
  for (const { type, first, last, rule } of candidates) {
    if (type !== 'organization' || last - first < 2 || last - first > 3 || (rule !== 'club' && rule !== 'known-name')) continue;
    for (const at of [first, last - 1]) {
      const token = tokens[at];
      if (token?.capital && token.text.length > 3 && !CALENDAR.holds(token) && !SPORT_WORDS.holds(token)) short.add(token.key);
    }
  }
  return short;
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
      const opens = token?.key === 'the' || (initial[at] === 1 && COMMON_WORDS.holds(token) && tokens[at + 1]?.capital === true);
      const stops = at === last || opens || token?.kind !== 'word' || !token.capital || CALENDAR.holds(token) || taken.has(at);
      if (!stops) continue;
      if (at > from && at - from <= LONGEST) runs.push([from, at]);
      from = at + 1;
    }
  }
  return runs;
}

const LINE_UP = 5;
/** How many words and marks the names of a side may take. */
const LINE_UP_TOKENS = 120;

/** "Bergen: Moe, Lund (43 Soto), Berg": the surnames of a side behind the colon at a token; none where a list of them is not what follows. */
export function readLineUp(scan: Scan, colon: number, passageEnd: number): Candidate[] {
  const { tokens } = scan;
  if (keyAt(tokens, colon) !== ':') return [];
  const names: Candidate[] = [];
  const limit = Math.min(passageEnd, colon + LINE_UP_TOKENS);
  for (let at = colon + 1; at < limit;) {
    const token = tokens[at] as Token;
    if (/^[.:]$/.test(token.key) || (token.kind === 'word' && !token.capital)) break;
    let end = at;
    while (end < limit && end < at + 3 && tokens[end]?.capital && !CALENDAR.holds(tokens[end])) end += 1;
    if (end > at) names.push(candidate({ scan }, at, end, 'person', 'player', { weight: 1 }));
    at = Math.max(end, at + 1);
  }
  return names.length >= LINE_UP ? names : [];
}

/** "the Indians", "Indians 7": a people's name that a listed club bears too. */
function readNicknames({ scan, vocabulary }: Reader, taken: Set<number>): Candidate[] {
  const teams: Candidate[] = [];
  scan.tokens.forEach((token, at) => {
    if (!token.capital || taken.has(at) || !vocabulary.clubNames.has(token.key) || !isNickname(scan, at)) return;
    teams.push(candidate({ scan }, at, at + 1, 'organization', 'club', { weight: 1 }));
    taken.add(at);
  });
  return teams;
}

const SURNAME = /^\p{Lu}[\p{Ll}\p{M}'’-]{2,}$/u;
/** Ends of words that no surname has at the beginning of a sentence. */
const NO_SURNAME = /(?:ing|ly|ed|[^s]s|ship|liga|isation|ization)$/;

const OPENING = words('but and while then when as if after before so yet also however later only though although once with');

/** "Lara advanced", "between Lara and Berg": in a report of a match a word that is nothing else is a player's surname. */
function isSurname({ scan, lower, vocabulary }: Reader, at: number): boolean {
  const { tokens, initial } = scan;
  const token = tokens[at] as Token;
  // "the Saints" again as "Saints"
  if (token.key.endsWith('s') && (COMMON_WORDS.has(token.key.slice(0, -1)) || lower.has(token.key.slice(0, -1)))) return false;
  if (!SURNAME.test(token.text) || COMMON_WORDS.holds(token) || SPORT_WORDS.holds(token) || lower.has(token.key)) return false;
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  // "Lara 75*"
  if (next?.kind === 'number' && tokens[at + 2]?.key === '*' && !before?.capital) return true;
  // "But Lara's dismissal"
  const joined = before?.capital === true && !(initial[at - 1] === 1 && OPENING.holds(before));
  if (before?.key === 'the' || next?.capital || joined || (next?.kind === 'number' && !next.glued)) return false;
  if (/^(?:at|in|near|outside)$/.test(keyAt(tokens, at - 1))) return false;
  const follows = next?.kind === 'word' || next?.kind === 'possessive' || /^[,.();]$/.test(next?.key ?? '');
  if (initial[at] !== 1) return follows;
  return (
    !vocabulary.names.has(token.key) &&
    !NO_SURNAME.test(token.key) &&
    (next?.kind === 'possessive' ||
      (next?.kind === 'word' && /(?:ed|ook|ade|ot|it|an|ell|ew|ad|as|ent|ve|ut|on|aw|ung|uck)$/.test(next.key)) ||
      next?.key === ',')
  );
}

/** Gives names of teams among the words with capitals that nothing else has read. */
export function readLeftovers(reader: Reader, leftovers: readonly Leftover[], found: readonly Candidate[], sport: Sport): Candidate[] {
  const { scan, lower } = reader;
  const { tokens } = scan;
  const taken = new Set<number>();
  for (const { first, last } of found) for (let at = first; at < last; at += 1) taken.add(at);
  const short = shortNames(scan, found);
  const teams: Candidate[] = [];
  const people: Candidate[] = [];
  const named = new Set<string>();
  const players = new Set<string>();
  const free: [number, number][] = [];
  for (const [from, last] of runsOf(scan, leftovers, taken)) {
    free.push([from, last]);
    const run = tokens.slice(from, last);
    const [token] = run as [Token];
    // "Hosts close to title"
    if (run.length === 1 && TEAM_BEFORE.holds(token)) continue;
    const plain = COMMON_WORDS.holds(token) || lower.has(token.key);
    const town = isTown(reader, last - 1);
    const team =
      run.length === 1
        ? (short.has(token.key) && (!plain || scan.initial[from] !== 1)) ||
          isNickname(scan, from) ||
          (!sport.single && reader.vocabulary.clubNames.has(token.key) && scan.initial[from] !== 1) ||
          (!plain && (town || !sport.single) && (isTeam(scan, from, last, town) || (town && !sport.single && inBrackets(scan, from, last))))
        : !plain && (town || hasScore(scan, from, last));
    if (!team && run.length === 1 && isSurname(reader, from)) {
      players.add(token.key);
      people.push(candidate({ scan }, from, last, 'person', 'player', { weight: 0.5 }));
    }
    if (!team) continue;
    named.add(run.map(({ key }) => key).join(' '));
    teams.push(candidate({ scan }, from, last, 'organization', 'club', { weight: 1 }));
    for (let at = from; at < last; at += 1) taken.add(at);
  }
  teams.push(...readNicknames(reader, taken));
  // The same name elsewhere in the report.
  for (const [from, last] of free) {
    const key = tokens
      .slice(from, last)
      .map((token) => token.key)
      .join(' ');
    if (!taken.has(from) && named.has(key) && (scan.initial[from] !== 1 || !lower.has(key)))
      teams.push(candidate({ scan }, from, last, 'organization', 'club', { weight: 1 }));
    else if (players.has(key) && !taken.has(from) && !tokens[last]?.capital && !people.some(({ first }) => first === from))
      people.push(candidate({ scan }, from, last, 'person', 'player', { weight: 0.5 }));
  }
  const clubs = new Set(teams.map(({ first }) => first));
  return [...teams, ...people.filter(({ first }) => !clubs.has(first))];
}
