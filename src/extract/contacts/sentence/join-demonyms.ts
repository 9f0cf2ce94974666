import type { Sides } from './sides.ts';
import { renamed, type Token } from './term.ts';

/** Words of the longest adjective of nationality: "Papua New Guinean". */
const MOST = 3;

/** "Latin American leaders": of the continent, and not of the United States. */
const PART = /^(?:latin|south|north|central|pan|native|african|meso)$/;
const ofContinent = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'american' && !tokens[at].term && PART.test(tokens[at - 1]?.text ?? '') && !tokens[at - 1]?.term;

/** Makes one word of an adjective that is written in several: "South African", "Sri Lankan", "Latin American". */
export function joinDemonyms(tokens: readonly Token[], sides: Sides): readonly Token[] {
  if (!tokens.some(({ term, text }) => !term && (sides.beginsDemonym(text) || text === 'american'))) return tokens;
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    if (ofContinent(tokens, at)) {
      const part = joined.pop() as Token;
      joined.push({ ...renamed(part, `${part.text}-american`), end: token.end });
      continue;
    }
    joined.push(token);
    if (token.term || !sides.beginsDemonym(token.text)) continue;
    for (let count = MOST; count > 1; count -= 1) {
      const words = tokens.slice(at, at + count);
      const text = words.map((word) => word.text).join(' ');
      if (words.some((word) => word.term) || sides.ofDemonym(text) === 0) continue;
      joined[joined.length - 1] = { ...renamed(token, text), end: words.at(-1)?.end ?? token.end };
      at += words.length - 1;
      break;
    }
  }
  return joined;
}
