import { renamed, type Token } from './term.ts';
import { COURTEOUS, COURTESY, NAME_SUFFIX, QUOTE, is } from './word-kinds.ts';

const isPlace = (token: Token | undefined): boolean => token?.term?.code === 'C' || token?.term?.code === 'L';

/** "Ambassador Extraordinary and Plenipotentiary of Norway": index behind the rank that begins here, or the given one. */
function endOfRank(tokens: readonly Token[], at: number): number {
  const first = tokens[at]?.text;
  if (first !== 'plenipotentiary' && first !== 'extraordinary') return at;
  if (!/(?:ambassador|envoy)$/.test(tokens[at - 1]?.text ?? '')) return at;
  if (first === 'plenipotentiary') return at + 1;
  return /^(?:and|&)$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.text === 'plenipotentiary' ? at + 3 : at + 1;
}

/** How many letters apart, "h e" or "h r h", stand before a name or a title; 0 for others. */
function letters(tokens: readonly Token[], at: number): number {
  const second = tokens[at + 1]?.text === 'r' ? at + 2 : at + 1;
  const next = tokens[second + 1];
  return /^[ehm]$/.test(tokens[second]?.text ?? '') && (next?.term?.code === 'P' || /^\p{L}{2,}$/u.test(next?.text ?? ''))
    ? second + 1 - at
    : 0;
}

const isNickname = (token: Token | undefined): boolean =>
  token !== undefined && (token.term ? token.term.code === 'P' : /^\p{L}{3,}$/u.test(token.text));

/** "President Anna Berg Jr. met", "the Hon Anna Berg MP, to": the name without its suffix, and without the comma that leads to it; times of the day without the city whose they are. */
export function dropSuffixes(tokens: readonly Token[]): Token[] {
  const left: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    if (!is(token, COURTESY | QUOTE) && token.text !== ',' && tokens[at + 1]?.text !== 'time') {
      left.push(token);
      continue;
    }
    // "The foreign minister of the sisterly Republic of Norway"
    if (COURTEOUS.has(token.text) && !token.term && isPlace(tokens[at + 1])) continue;
    // "At 9 a.m. Oslo time": a clock, and no place.
    if (tokens[at + 1]?.text === 'time' && isPlace(token)) {
      left.push({ ...renamed(token, 'local'), term: null });
      continue;
    }
    // "Minister H E Anna Berg": a form of address in letters apart.
    const form = token.term || token.text !== 'h' ? 0 : letters(tokens, at);
    if (form > 0) {
      at += form - 1;
      continue;
    }
    const rank = endOfRank(tokens, at);
    if (rank > at) {
      at = rank - 1;
      continue;
    }
    const last = left[left.length - 1]?.term;
    const named = last?.code === 'P' && last.people.length === 1;
    // "Met Pedro Soto ‘Pepino’ in Oslo": what he is called as well.
    if (named && !token.term && is(token, QUOTE) && isNickname(tokens[at + 1]) && is(tokens[at + 2], QUOTE)) {
      at += 2;
      continue;
    }
    const comma = named && token.text === ',' && !token.term ? 1 : 0;
    const suffix = tokens[at + comma];
    if (named && suffix && !suffix.term && NAME_SUFFIX.test(suffix.text)) {
      at += comma;
      // The point of "Jr." is no end of the sentence where the sentence goes on.
      if (tokens[at + 1]?.text === '.' && tokens[at + 2]) at += 1;
    } else left.push(token);
  }
  return left;
}
