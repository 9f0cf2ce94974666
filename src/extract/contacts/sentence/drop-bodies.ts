import { TITLE_STOPS, TITLE_WORDS } from './office-words.ts';
import type { Token } from './term.ts';
import { SHARED_BODY, anyIs, is } from './word-kinds.ts';

const LONGEST_TOPIC = 5;

const isCountry = ({ term }: Token | { term: null } = { term: null }): boolean => term?.code === 'C';

/** "ministries of foreign affairs of Norway and China": index of the first country, or 0. */
function ownersAt(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.term || !is(tokens[at], SHARED_BODY)) return 0;
  for (let of = at + 1; of < at + LONGEST_TOPIC + 1; of += 1) {
    const { text = '', term } = tokens[of] ?? {};
    if (term || (of > at + 1 && /^(?:in|to|with|by|on|at|will|would|is|are|was|were|had|have|held|signed)$/.test(text))) return 0;
    const first = tokens[of + 1]?.text === 'the' ? of + 2 : of + 1;
    const second = tokens[first + 2]?.text === 'the' ? first + 3 : first + 2;
    if (/^(?:of|from)$/.test(text) && isCountry(tokens[first]) && tokens[first + 1]?.text === 'and' && isCountry(tokens[second]))
      return first;
    if (of === at + 1 && !/^(?:of|for)$/.test(text)) return 0;
  }
  return 0;
}

/** "Signed between the ministries of foreign affairs of Norway and China": the two countries stand for their bodies. */
export function dropBodies(tokens: readonly Token[]): readonly Token[] {
  if (!anyIs(tokens, SHARED_BODY)) return tokens;
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    const owners = ownersAt(tokens, at);
    if (owners === 0) {
      kept.push(token);
      continue;
    }
    while (kept.length > 0 && !kept.at(-1)?.term && TITLE_WORDS.has(kept.at(-1)?.text ?? '') && !TITLE_STOPS.has(kept.at(-1)?.text ?? ''))
      kept.pop();
    at = owners - 1;
  }
  return kept;
}
