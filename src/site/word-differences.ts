import { diffArrays, diffWords } from 'diff';

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

const shared = (a: readonly string[], b: readonly string[]): number => {
  const counts = new Map<string, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  return b.filter((word) => {
    const left = counts.get(word) ?? 0;
    counts.set(word, left - 1);
    return left > 0;
  }).length;
};

const inOrder = (a: readonly string[], b: readonly string[]): number =>
  diffArrays([...a], [...b]).reduce((sum, { added, removed, value }) => sum + (added || removed ? 0 : value.length), 0);

/** Whether a wording of at least four words stands word for word in another. */
export function isPartOf(part: readonly string[], whole: readonly string[]): boolean {
  return part.length >= FEWEST && part.length < whole.length && ` ${whole.join(' ')} `.includes(` ${part.join(' ')} `);
}

/** Whether two wordings of at least four words share three quarters of their words in the same order. */
export function isNearEqual(a: readonly string[], b: readonly string[]): boolean {
  if (Math.min(a.length, b.length) < FEWEST) return false;
  const needed = (SHARE * (a.length + b.length)) / 2;
  return shared(a, b) >= needed && inOrder(a, b) >= needed;
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
