import type { Token } from '../../text/tokens.ts';
import { knownWord } from './known-word.ts';
import type { Passage, Scan } from './scan.ts';
import { isCapitals } from './scan.ts';
import type { KnownName, Vocabulary } from './vocabulary.ts';

/** Whether the capitals of one word of a name that begins at a token are those wanted. */
function fits(scan: Scan, passage: Passage, first: number, token: Token, wanted: KnownName['cases'][number]): boolean {
  if (wanted === 'any') return true;
  if (wanted === 'first') return token.capital || token.kind === 'number';
  return token.kind === 'number' || isCapitals(token) || (token.text.length === 1 && token.capital) || shoutedAt(scan, passage, first);
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
  for (let rank = 0; ; rank += 1) {
    const name = list[rank];
    if (!name) return null;
    const { keys, cases } = name;
    const end = at + keys.length;
    if (end > passage.last) continue;
    // The last word first: many names begin alike.
    let word = keys.length - 1;
    for (; word >= 0; word -= 1) {
      const token = scan.tokens[at + word];
      if (!token || token.key !== keys[word] || !fits(scan, passage, at, token, cases[word] ?? 'any')) break;
    }
    if (word < 0) return { name, end };
  }
}

/** The longest known spelling that stands at a token of a passage. Null where none does. */
export function matchName(scan: Scan, passage: Passage, vocabulary: Vocabulary, at: number): Match | null {
  if (at < 0 || at >= passage.last) return null;
  const known = scan.matches[at];
  if (known !== undefined) return known;
  const first = scan.tokens[at];
  const list = first && knownWord(vocabulary, first).names;
  return (scan.matches[at] = list ? longestAt(scan, passage, list, at) : null);
}
