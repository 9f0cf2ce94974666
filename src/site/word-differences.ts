import { diffWords } from 'diff';

/** A stretch of a wording set against another: in both, only in the first (`without`) or only in this one (`with`). */
export interface WordPart {
  text: string;
  mark: 'same' | 'without' | 'with';
}

/** The words of a quotation as they are compared: in small letters, without punctuation. */
export function comparedWords(exact: string): string[] {
  return exact
    .normalize('NFKC')
    .toLowerCase()
    .split(/[\s\p{P}]+/u)
    .filter(Boolean);
}

/** Fewer words than this are too few to know a wording by. */
const FEWEST = 4;
const SHARE = 0.75;

const sorted = new WeakMap<readonly string[], string[]>();

/** The words in the order of the alphabet, made once for each wording. */
function inAlphabet(words: readonly string[]): string[] {
  let known = sorted.get(words);
  if (!known) sorted.set(words, (known = [...words].sort()));
  return known;
}

/** How many words two wordings share, in any order: never fewer than in the same order, and quicker to know. */
function shared(a: readonly string[], b: readonly string[]): number {
  const left = inAlphabet(a);
  const right = inAlphabet(b);
  let count = 0;
  for (let i = 0, j = 0; i < left.length && j < right.length;) {
    const [one = '', other = ''] = [left[i], right[j]];
    if (one === other) count += 1;
    if (one <= other) i += 1;
    if (other <= one) j += 1;
  }
  return count;
}

/** How many words two wordings share in the same order: the longest common subsequence, row by row. */
function sharedInOrder(a: readonly string[], b: readonly string[]): number {
  let row = new Uint16Array(b.length + 1);
  for (const word of a) {
    const next = new Uint16Array(b.length + 1);
    for (let j = 0; j < b.length; j++) next[j + 1] = word === b[j] ? (row[j] ?? 0) + 1 : Math.max(next[j] ?? 0, row[j + 1] ?? 0);
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Whether a wording of at least four words stands word for word in another. */
export function isPartOf(part: readonly string[], whole: readonly string[]): boolean {
  if (part.length < FEWEST || part.length >= whole.length) return false;
  const [first = ''] = part;
  for (let at = whole.indexOf(first); at >= 0 && at + part.length <= whole.length; at = whole.indexOf(first, at + 1))
    if (part.every((word, index) => whole[at + index] === word)) return true;
  return false;
}

/** Whether two wordings of at least four words share three quarters of their words in the same order. */
export function isNearEqual(a: readonly string[], b: readonly string[]): boolean {
  const fewer = Math.min(a.length, b.length);
  const needed = (SHARE * (a.length + b.length)) / 2;
  return fewer >= FEWEST && fewer >= needed && shared(a, b) >= needed && sharedInOrder(a, b) >= needed;
}

/** A wording set word by word against a first one; case, spaces and punctuation make no difference. */
export function wordDifferences(first: string, other: string): WordPart[] {
  const parts: WordPart[] = [];
  for (const { value, added, removed } of diffWords(first, other, { ignoreCase: true })) {
    const isWord = /[\p{L}\p{N}]/u.test(value);
    if (removed && !isWord) continue;
    const mark = isWord && added ? 'with' : removed ? 'without' : 'same';
    const last = parts.at(-1);
    if (last?.mark === mark) last.text += value;
    else parts.push({ text: value, mark });
  }
  return parts;
}
