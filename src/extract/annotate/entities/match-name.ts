import type { Token } from '../../text/tokens.ts';
import type { Passage, Scan } from './scan.ts';
import { isCapitals } from './scan.ts';
import type { KnownName, Vocabulary } from './vocabulary.ts';

function fits(token: Token, wanted: 'all' | 'first' | 'any', shouted: boolean): boolean {
  if (wanted === 'any') return true;
  if (wanted === 'first') return token.capital || token.kind === 'number';
  return shouted || token.kind === 'number' || isCapitals(token) || (token.text.length === 1 && token.capital);
}

/** True where the words around a capitalised word are capitals throughout as well, as in a photo credit. */
const shoutedAt = (scan: Scan, passage: Passage, at: number): boolean => {
  if (passage.style === 'capitals') return true;
  const token = scan.tokens[at];
  const next = scan.tokens[at + 1];
  return token !== undefined && next !== undefined && isCapitals(token) && isCapitals(next);
};

/** A known spelling in a text: `end` is one past its last token. */
export interface Match {
  name: KnownName;
  end: number;
}

function longestAt(scan: Scan, passage: Passage, list: readonly KnownName[], at: number): Match | null {
  const shouted = shoutedAt(scan, passage, at);
  for (const name of list) {
    const end = at + name.keys.length;
    if (end > passage.last) continue;
    let same = true;
    for (let word = 0; same && word < name.keys.length; word += 1) {
      const token = scan.tokens[at + word];
      same = token !== undefined && token.key === name.keys[word] && fits(token, name.cases[word] ?? 'any', shouted);
    }
    if (same) return { name, end };
  }
  return null;
}

/** The longest known spelling that stands at a token of a passage. Null where none does. */
export function matchName(scan: Scan, passage: Passage, vocabulary: Vocabulary, at: number): Match | null {
  if (at >= passage.last) return null;
  const known = scan.matches[at];
  if (known !== undefined) return known;
  const first = scan.tokens[at];
  const list = first && vocabulary.names.get(first.key);
  return (scan.matches[at] = list ? longestAt(scan, passage, list, at) : null);
}
