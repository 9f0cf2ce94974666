import type { Sides } from './sides.ts';
import type { Token } from './term.ts';

/** Words of the longest adjective of nationality: "Papua New Guinean". */
const MOST = 3;

/** Makes one word of an adjective of nationality that is written in several: "South African", "Sri Lankan". */
export function joinDemonyms(tokens: readonly Token[], sides: Sides): readonly Token[] {
  if (!tokens.some(({ term, text }) => !term && sides.beginsDemonym(text))) return tokens;
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    joined.push(token);
    if (token.term || !sides.beginsDemonym(token.text)) continue;
    for (let count = MOST; count > 1; count -= 1) {
      const words = tokens.slice(at, at + count);
      const text = words.map((word) => word.text).join(' ');
      if (words.some((word) => word.term) || sides.ofDemonym(text) === 0) continue;
      joined[joined.length - 1] = { ...token, text, end: words.at(-1)?.end ?? token.end };
      at += words.length - 1;
      break;
    }
  }
  return joined;
}
