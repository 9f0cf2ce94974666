import type { Token } from './term.ts';

const LONGEST = 14;
/** What may stand between a membership and the office that is told beside it. */
const WITHIN =
  /^(?:of|the|political|bureau|politburo|central|standing|supreme|federal|national|state|committee|council|leadership|party|'s|communist|'|’s)$/;

/** Index of the named official behind "member of the council of the party and", or -1 where the words are none of this kind. */
function officialBehind(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.term || tokens[at]?.text !== 'member' || tokens[at + 1]?.text !== 'of') return -1;
  for (let index = at + 2; index < at + LONGEST; index += 1) {
    const token = tokens[index];
    if (!token) return -1;
    if (!token.term && (token.text === 'and' || token.text === ',')) {
      const named = tokens[index + 1]?.term;
      return index > at + 2 && named?.code === 'P' && named.people.length === 1 ? index + 1 : -1;
    }
    if (token.term ? !'BC'.includes(token.term.code) : !WITHIN.test(token.text)) return -1;
  }
  return -1;
}

/** "Met with member of the Politburo of the Party and Foreign Minister Li Wei": leaves out what else somebody is besides the office that the name follows. */
export function dropMemberships(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ text, term }) => text === 'member' && !term)) return tokens;
  const left: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const named = officialBehind(tokens, at);
    if (named > 0) at = named;
    if (tokens[at]) left.push(tokens[at] as Token);
  }
  return left;
}
