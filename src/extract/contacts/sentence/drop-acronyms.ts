import type { Token } from './term.ts';
import { OPENING, anyIs } from './word-kinds.ts';

/** Letters of which a name is made short: "NATO", "IAEA", "EaEU". */
const ACRONYM = /^\p{Lu}[\p{L}\p{N}&.-]{0,7}\p{Lu}\.?$/u;

/** Whether something may be given its short name: a body, an agreement, a post; a day and a place before a bracket belong to a dateline. */
const isNamed = ({ term, text }: Token): boolean => (term ? 'BTEP'.includes(term.code) : /^\p{L}/u.test(text));

/** "Head of the Norwegian Security Council (NSC), met": the tokens without the short name in brackets, which would part a name from its verb. */
export function dropAcronyms(tokens: readonly Token[], text: string): readonly Token[] {
  if (!anyIs(tokens, OPENING)) return tokens;
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const [token, short, end] = [tokens[at], tokens[at + 1], tokens[at + 2]];
    const before = kept.at(-1);
    if (!token) continue;
    const drops = token.text === '(' && end?.text === ')' && short && before && isNamed(before);
    if (drops && (!short.term || short.term.code === 'B') && ACRONYM.test(text.slice(short.start, short.end))) at += 2;
    else kept.push(token);
  }
  return kept;
}
