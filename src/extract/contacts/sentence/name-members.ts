import { BOTH, type Token } from './term.ts';
import { MANY, is } from './word-kinds.ts';

/** What stands before them. */
const QUALITY =
  /^(?:the|a|an|other|top|senior|several|many|some|various|number|series|range|host|key|leading|prominent|high-ranking|high-level|ranking|cabinet|government|state|party|political|military|security|defen[cs]e|foreign|local|regional|of|its|his|her|their|country's)$/;
/** What stands between them and the names. */
const INTRODUCES =
  /^(?:including|(?:that|which|who|whom) include[sd]?|such as|namely|notably|especially|like|among (?:them|whom)(?: (?:was|were|is|are))?)$/;
const OPENS = /^(?:including|that|which|who|whom|such|namely|notably|especially|like|among)$/;
const LONGEST = 3;

/** Index of the first name behind "officials including" at an index, 0 where no name follows. */
function firstName(tokens: readonly Token[], crowd: number): number {
  const from = tokens[crowd + 1]?.text === ',' ? crowd + 2 : crowd + 1;
  if (!OPENS.test(tokens[from]?.text ?? '')) return 0;
  for (let size = LONGEST; size > 0; size -= 1) {
    const words = tokens.slice(from, from + size);
    if (words.some(({ term }) => term !== null) || !INTRODUCES.test(words.map(({ text }) => text).join(' '))) continue;
    const name = tokens[from + size];
    return name?.term?.code === 'P' && name.term.people.length > 0 ? from + size : 0;
  }
  return 0;
}

const isCrowd = (token: Token): boolean =>
  token.term ? token.term.office && token.term.people.length === 0 && token.term.sides !== BOTH : is(token, MANY);

/** Index of the first word that belongs to the crowd. */
function beginningOf(tokens: readonly Token[], crowd: number): number {
  let start = crowd;
  while (start > 0 && !tokens[start - 1]?.term && QUALITY.test(tokens[start - 1]?.text ?? '')) start -= 1;
  return start;
}

/** Index of the comma that closes the list of names begun at an index, -1 where the clause goes on without one. */
function closing(tokens: readonly Token[], name: number): number {
  let at = name;
  while (tokens[at]?.term?.code === 'P' || /^(?:,|and)$/.test(tokens[at]?.text ?? '')) at += 1;
  return tokens[at - 1]?.text === ',' ? at - 1 : -1;
}

/** Index of the comma behind which the clause ends with ", including Li Wei and Hu Shi", said of a crowd told before; -1 where it does not. */
function trailingNames(tokens: readonly Token[], crowd: number): number {
  let end = tokens.length;
  while (end > crowd && /^[.\s]*$/.test(tokens[end - 1]?.text ?? '')) end -= 1;
  let at = end - 1;
  while (tokens[at]?.term?.code === 'P' || /^(?:,|and)$/.test(tokens[at]?.text ?? '')) at -= 1;
  const opened = tokens[at - 1]?.text === ',' && at - 1 > crowd + 1 && INTRODUCES.test(tokens[at]?.text ?? '');
  const first = tokens[at + 1]?.term;
  if (!opened || at + 1 >= end || first?.code !== 'P' || first.people.length === 0) return -1;
  return tokens.slice(crowd + 1, at - 1).some((token) => token.term?.code === 'P' || isCrowd(token)) ? -1 : at - 1;
}

/** "Met senior officials, including Premier Li, in Beijing": those who are named, in the place of the many of whom they are some. */
export function nameMembers(tokens: readonly Token[]): readonly Token[] {
  let named: Token[] | null = null;
  let from = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || !isCrowd(token)) continue;
    const name = firstName(tokens, at);
    // "Norwegian officials have visited Oslo this year, including Anna Berg and Pia Dahl."
    const behind = name === 0 && named === null ? trailingNames(tokens, at) : -1;
    if (behind > 0) {
      const members = tokens.slice(behind + 2).filter(({ text }) => text !== '.');
      for (const { term } of members) if (term?.code === 'P' && term.sides === 0) term.sides = token.term?.sides ?? 0;
      return [...tokens.slice(0, beginningOf(tokens, at)), ...members, ...tokens.slice(at + 1, behind)];
    }
    if (name === 0) continue;
    named ??= [];
    named.push(...tokens.slice(from, Math.max(from, beginningOf(tokens, at))));
    const end = closing(tokens, name);
    const close = tokens[at + 1]?.text === ',' && end > 0 ? end : -1;
    const last = close > 0 ? close : name + 1;
    const side = token.term?.sides ?? 0;
    for (const one of tokens.slice(name, last)) {
      // "Chinese officials including Li Wei": whose they are tells whose he is.
      if (one.term?.code === 'P' && one.term.sides === 0 && one.term.people.length > 0) one.term.sides = side;
      named.push(one);
    }
    from = close > 0 ? close + 1 : last;
    at = from - 1;
  }
  return named === null ? tokens : [...named, ...tokens.slice(from)];
}
