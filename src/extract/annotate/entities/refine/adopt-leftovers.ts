import type { EntityType } from '../../../../schema/entity.ts';
import { foldWord } from '../../../text/fold-name.ts';
import type { Found } from '../find-candidates.ts';
import { candidate, type Candidate, type Leftover } from '../reading.ts';
import type { Scan } from '../scan.ts';
import { COMMON_WORDS } from '../words/common-words.ts';
import { FAMILY_FIRST } from '../words/cues.ts';

const LONGEST = 5;

type Names = Map<string, EntityType>;

/** Folded words of a stretch of tokens, without hyphens and small words of names. */
function wordsOf(scan: Scan, first: number, last: number): string[] {
  const words: string[] = [];
  for (let at = first; at < last; at += 1) {
    const token = scan.tokens[at];
    if (token?.kind === 'word' && token.key.length > 1) words.push(foldWord(token.text));
  }
  return words;
}

/** The names of a document by which a bare word with a capital is known again: whole names, and surnames of people. */
export function namesOf(scan: Scan, candidates: readonly Candidate[]): Names {
  const names: Names = new Map();
  for (const { first, last, type, weight, rule } of candidates) {
    if (type === 'agreement' || type === 'event' || (weight < 1 && rule !== 'full-name' && rule !== 'one-name')) continue;
    const words = wordsOf(scan, first, last);
    const whole = words.join(' ');
    if (!names.has(whole)) names.set(whole, type);
    if (type !== 'person' || words.length < 2) continue;
    const surname = words.at(-1) ?? '';
    if (!names.has(surname) && !(COMMON_WORDS.has(scan.tokens[last - 1]?.key ?? '') && weight < 3)) names.set(surname, 'person');
    const opening = scan.tokens[first];
    if (opening && FAMILY_FIRST.has(opening.key) && !names.has(words[0] ?? '')) names.set(words[0] ?? '', 'person');
  }
  return names;
}

function adopt(scan: Scan, { passage, first, last }: Leftover, names: Names, elsewhere: Names): Candidate[] {
  const adopted: Candidate[] = [];
  for (let at = first; at < last; at += 1) {
    const token = scan.tokens[at];
    if (token?.kind !== 'word' || !token.capital) continue;
    for (let end = Math.min(last, at + LONGEST); end > at; end -= 1) {
      if (scan.tokens[end - 1]?.kind !== 'word') continue;
      const words = wordsOf(scan, at, end);
      const bare = words.length < 2 && COMMON_WORDS.has(token.key) && (passage.style !== 'prose' || scan.initial[at] === 1);
      const type = bare || words.length === 0 ? undefined : (names.get(words.join(' ')) ?? elsewhere.get(words.join(' ')));
      if (!type) continue;
      adopted.push(candidate({ scan }, at, end, type, 'named-elsewhere'));
      at = end - 1;
      break;
    }
  }
  return adopted;
}

/** Makes names of those words with capitals that the same document, or else all documents alike, name elsewhere with a sign beside them. */
export function adoptLeftovers(scan: Scan, found: Found, elsewhere: Names): Candidate[] {
  const names = namesOf(scan, found.candidates);
  const adopted = found.leftovers.flatMap((leftover) => adopt(scan, leftover, names, elsewhere));
  return [...found.candidates, ...adopted].sort((one, other) => one.first - other.first);
}
