import type { Token } from './term.ts';

/** What a body holds, at which people of its members meet. */
const EVENTS = /^(?:forum|summit|conference|congress|gathering|event|seminar|symposium)$/;
const BETWEEN = 2;

/** Whether a body stands between an article and the event it lends its name to. */
function lendsName(tokens: readonly Token[], at: number): boolean {
  const { term } = tokens[at] ?? {};
  if (term?.code !== 'B' || term.people.length > 0 || !/^an?$/.test(tokens[at - 1]?.text ?? '')) return false;
  for (let next = at + 1; next <= at + BETWEEN + 1; next += 1) {
    const token = tokens[next];
    if (!token || token.term || !/^[a-z-]+$/.test(token.text)) return false;
    if (EVENTS.test(token.text)) return true;
  }
  return false;
}

/** "Travelled to Oslo for a NATO parliamentary forum and met Li": the body only names the event, and meets nobody. */
export function nameEvents(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((_, at) => lendsName(tokens, at))) return tokens;
  return tokens.map((token, at) =>
    token.term && lendsName(tokens, at) ? { ...token, term: { ...token.term, code: 'E', sides: 0, bodies: [] } } : token,
  );
}
