import { BOTH, type Token } from './term.ts';

const JOINT = /(?:commission|committee|council|forum|dialogue|consultations|working group|board|partnership)$/;

/** "The Norway and China Joint Commission": a body of both, and not one country beside a body of the other. */
export function joinBodies(tokens: readonly Token[]): readonly Token[] {
  const joins = (at: number): boolean => {
    const country = tokens[at]?.term;
    if (country?.code !== 'C') return false;
    const and = tokens[at + 1];
    const body = tokens[at + 2]?.term;
    return (
      (and?.text === 'and' || and?.text === '-' || and?.text === '–') &&
      body?.code === 'B' &&
      (country.sides | body.sides) === BOTH &&
      country.sides !== body.sides &&
      JOINT.test(tokens[at + 2]?.text ?? '')
    );
  };
  if (!tokens.some((_, at) => joins(at))) return tokens;
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const body = tokens[at + 2];
    if (!token) continue;
    if (!body?.term || !joins(at)) joined.push(token);
    else {
      joined.push({ ...body, start: token.start, term: { ...body.term, start: token.start, sides: BOTH } });
      at += 2;
    }
  }
  return joined;
}
