import type { Venue } from '../refine/item.ts';
import { emptyTerm, type Token } from './term.ts';

/** Words after which "here" is no place: "from here", "here and there". */
const NO_PLACE = /^(?:from|over|right|out|near|up|neither|and|we|i|are|am)$/;

/** Puts the dateline's city in the place of "here": "arrived here on Monday" reads as "arrived in Oslo on Monday". */
export function nameHere(tokens: readonly Token[], dateline: Venue | null): readonly Token[] {
  if (!dateline || !tokens.some(({ text }) => text === 'here')) return tokens;
  return tokens.flatMap((token, at) => {
    if (token.text !== 'here' || at === 0 || NO_PLACE.test(tokens[at - 1]?.text ?? '') || /^(?:and|'s)$/.test(tokens[at + 1]?.text ?? ''))
      return [token];
    const term = { ...emptyTerm(token.start, token.end, 'L'), place: dateline.id, sides: dateline.sides };
    const named = { ...token, term };
    return tokens[at - 1]?.text === 'in' ? [named] : [{ ...token, text: 'in', end: token.start }, named];
  });
}
