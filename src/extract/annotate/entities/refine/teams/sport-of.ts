import type { Token } from '../../../../text/tokens.ts';
import { WordList } from '../../../../text/word-list.ts';
import type { Scan } from '../../scan.ts';
import { SINGLE_WORDS, SPORT_WORDS } from '../../words/sport.ts';
import { words } from '../../words/words.ts';

/** So many words of sport make a report of a match, at least one in so many tokens. */
const FEWEST = 4;
const SPARSEST = 50;
/** A score or a number of points. */
export const SCORE = /^\d{1,3}$/;

/** So many different words, or results and lines of tables, are needed, so that the goals of a plan make no match. */
const KINDS = 3;
/** Leagues that teams play in, unlike those of states and parties. */
const LEAGUES = words('premier champions major american national football super europa football rugby little minor second third top');

const VERSUS = words('v vs');
const TELLING = new WordList([...SPORT_WORDS, ...SINGLE_WORDS, ...VERSUS]);

/** What kind of sport a document is about. */
export interface Sport {
  /** Two people play, so that an unknown name may be a player's. */
  single: boolean;
}

/** Do four numbers follow each other, as in a table of standings? */
const isTable = (tokens: readonly Token[], at: number): boolean => [1, 2, 3].every((step) => tokens[at + step]?.kind === 'number');

/** Does a second name with a number follow the first number: "2 Hamar 1", "2 Hamar United 1"? */
function isResult(tokens: readonly Token[], at: number): boolean {
  const from = tokens[at + 1]?.key === ',' ? at + 2 : at + 1;
  for (let k = from; k < from + 4; k += 1) {
    const token = tokens[k];
    if (k > from && token?.kind === 'number') return SCORE.test(token.key);
    if (token?.kind !== 'word' || !token.capital) return false;
  }
  return false;
}

/** Whether a document reports on sport: enough of its words, scores between names or tables say so. Null where it does not. */
export function sportOf({ tokens }: Scan): Sport | null {
  let hits = 0;
  let singles = 0;
  const kinds = new Set<string>();
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind !== 'number' && !TELLING.holds(token)) continue;
    const { key, kind, capital } = token;
    if (SPORT_WORDS.holds(token) && !(capital && key === 'league' && !LEAGUES.holds(tokens[at - 1]))) {
      hits += 1;
      kinds.add(key);
    }
    if (SINGLE_WORDS.holds(token)) singles += 1;
    // "Bergen v Hamar"
    const pair = VERSUS.holds(token) && tokens[at - 1]?.capital === true && tokens[at + 1]?.capital === true;
    // "Bergen 2 Hamar 1", "Bergen 12 8 2 2"
    const scored = kind === 'number' && SCORE.test(key) && tokens[at - 1]?.capital === true;
    if (!pair && !(scored && (isTable(tokens, at) || isResult(tokens, at)))) continue;
    hits += 2;
    kinds.add(`${String(at)} ${key}`);
  }
  return hits >= FEWEST && kinds.size >= KINDS && hits * SPARSEST >= tokens.length ? { single: singles > 1 } : null;
}
