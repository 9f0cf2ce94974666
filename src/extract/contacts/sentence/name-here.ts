import type { Venue } from '../refine/item.ts';
import { emptyTerm, type Token } from './term.ts';

/** Words after which "here" is no place: "from here", "here and there". */
const NO_PLACE = /^(?:from|over|right|out|near|up|neither|and|we|i|are|am)$/;

/** Whether a token stands between quotation marks, where "here" is where the words were spoken. */
function isQuoted(tokens: readonly Token[], at: number): boolean {
  let open = 0;
  for (const { text } of tokens.slice(0, at)) {
    if (text === '“') open += 1;
    else if (text === '”') open -= 1;
    else if (text === '"') open = 1 - open;
  }
  return open > 0;
}

/** Puts the dateline's city in the place of "here": "arrived here on Monday" reads as "arrived in Oslo on Monday". */
export function nameHere(tokens: readonly Token[], dateline: Venue | null): readonly Token[] {
  if (!dateline || !tokens.some(({ text }) => text === 'here')) return tokens;
  return tokens.flatMap((token, at) => {
    if (
      token.text !== 'here' ||
      at === 0 ||
      isQuoted(tokens, at) ||
      NO_PLACE.test(tokens[at - 1]?.text ?? '') ||
      /^(?:and|'s)$/.test(tokens[at + 1]?.text ?? '')
    )
      return [token];
    const term = { ...emptyTerm(token.start, token.end, 'L'), place: dateline.id, sides: dateline.sides };
    const named = { ...token, term };
    return tokens[at - 1]?.text === 'in' ? [named] : [{ ...token, text: 'in', end: token.start }, named];
  });
}
