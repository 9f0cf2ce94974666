import { isHyphen, type Token } from '../../../../text/tokens.ts';
import { knownWord } from '../../known-word.ts';
import type { Cursor } from '../../reading.ts';
import { adjacent, isCapitals, type Scan } from '../../scan.ts';
import { PLACE_HEADS } from '../../words/place-heads.ts';
import { MATCH_ROLES, SINGULAR_TEAMS, SPORT_ROLES, TEAM_BEFORE, TEAM_PLURALS, TEAM_SUBJECTS, TEAM_VERBS } from '../../words/sport.ts';
import { words } from '../../words/words.ts';
import { SCORE } from './sport-of.ts';

/** "left for Bergen": to a town. */
const LEFT_FOR = words('left leave leaving leaves bound flew departed heading headed');
const LOST_TO = words('lost loss losses defeat defeats fell losing lose traded loaned loan');
const SIGNED_FROM = words('signed transfer transferred acquired loan move signing arrived');

export const keyAt = (tokens: readonly Token[], at: number): string => tokens[at]?.key ?? '';

/** Does a score stand right behind or before a name: "Bergen 98, Hamar 92", "Bergen 2-1"? */
export function hasScore(scan: Scan, first: number, last: number): boolean {
  const { tokens } = scan;
  const [name, score, next] = [tokens[last - 1], tokens[last], tokens[last + 1]];
  if (name && score?.kind === 'number' && SCORE.test(score.key) && adjacent(scan, name, score))
    // "Lund 75*", "Lund 75 not out": a batsman's.
    return (
      !(next?.key === '*' || next?.key === 'not') &&
      (next?.kind !== 'word' || next.capital || next.key === 'at' || !adjacent(scan, score, next))
    );
  const [opening, before] = [tokens[first], tokens[first - 1]];
  if (!opening || before?.kind !== 'number' || !SCORE.test(before.key) || !adjacent(scan, before, opening)) return false;
  return /^(?:-|–|\d{1,3})$/.test(keyAt(tokens, first - 2));
}

/** Do the words before a name make it a team's: "against", "lost to", "for"? */
function playsBefore({ tokens }: Scan, first: number): boolean {
  const before = keyAt(tokens, first - 1);
  const back = keyAt(tokens, first - 2);
  if (tokens[first - 1]?.capital) return false;
  if (before === 'to' || before === 'by') return LOST_TO.has(back) || LOST_TO.holds(tokens[first - 3]);
  if (before === 'for') return !LEFT_FOR.has(back);
  if (before === 'from') return SIGNED_FROM.has(back);
  return TEAM_BEFORE.has(before);
}

/** Is a name, of a town or unknown, that of a team where it stands? */
export function isTeam(scan: Scan, first: number, last: number, known: boolean): boolean {
  const { tokens } = scan;
  if (hasScore(scan, first, last)) return true;
  const next = tokens[last];
  const small = next?.kind === 'word' && !next.capital;
  // "Bergen v Hamar", "BERGEN AT HAMAR"
  if (next && /^(?:v|vs|versus)$/.test(next.key) && tokens[last + 1]?.capital) return true;
  if (next?.key === 'at' && isCapitals(next) && tokens[last + 1]?.capital) return true;
  // "Bergen (2-3)"
  if (next?.key === '(' && tokens[last + 1]?.kind === 'number' && isHyphen(tokens[last + 2]) && tokens[last + 3]?.kind === 'number')
    return true;
  const role = small && (SPORT_ROLES.holds(next) || MATCH_ROLES.holds(next));
  // "the Telemarkian fans"
  if (role && !/(?:ian|ish|ese)$/.test(keyAt(tokens, last - 1))) return true;
  if (small && TEAM_PLURALS.holds(next)) return true;
  if (known && small && (TEAM_VERBS.holds(next) || TEAM_SUBJECTS.holds(next) || /[^e]ed$/.test(next.key))) return true;
  // "Bergen's Anna Lund", "Bergen's sixth goal", but "Bergen's Olympic Stadium"
  if (known && next?.kind === 'possessive')
    return ![1, 2, 3].some((step) => PLACE_HEADS.holds(tokens[last + step]) && tokens[last + step]?.capital);
  return playsBefore(scan, first);
}

/** "the Reds", "Bulls 121", "the Heat": the nickname of a team. */
export function isNickname(scan: Scan, at: number): boolean {
  const { tokens, initial } = scan;
  const token = tokens[at] as Token;
  const plural = token.key.length > 2 && token.key.endsWith('s') && !token.key.endsWith('ss');
  if (!plural && !SINGULAR_TEAMS.holds(token)) return false;
  const the = /^(?:the|host|hosts|visiting)$/.test(keyAt(tokens, at - 1));
  const next = tokens[at + 1];
  const role = next?.kind === 'word' && !next.capital && SPORT_ROLES.holds(next) && initial[at] !== 1;
  return (the && !next?.capital) || hasScore(scan, at, at + 1) || role;
}

/** Is a word the name of a town that may be a surname as well, and therefore was not read? */
export const isTown = ({ scan, vocabulary }: Pick<Cursor, 'scan' | 'vocabulary'>, at: number): boolean => {
  const names = scan.tokens[at] ? knownWord(vocabulary, scan.tokens[at]).names : null;
  return names?.some(({ keys, entity }) => keys.length === 1 && entity?.type === 'place' && entity.coordinates !== null) === true;
};

/** "Lund (Bergen)" */
export const inBrackets = ({ tokens }: Scan, first: number, last: number): boolean =>
  keyAt(tokens, first - 1) === '(' && keyAt(tokens, last) === ')' && tokens[first - 2]?.capital === true;
