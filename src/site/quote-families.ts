import type { Saying } from './said.ts';
import { comparedWords, isNearEqual, isPartOf, wordDifferences, type WordPart } from './word-differences.ts';

/** Another wording of a saying: a part of it, or one that differs in a few words. */
export interface Wording {
  saying: Saying;
  /** Word by word against the first wording; null for a part of it. */
  parts: WordPart[] | null;
}

/** What one speaker said, in its fullest wording, with the others that texts give it. */
export interface QuoteFamily {
  saying: Saying;
  wordings: Wording[];
}

const speakerOf = ({ carriers }: Saying): string | null => carriers[0]?.quote.speaker ?? null;

/**
 * Brings near-equal sayings of one speaker together: those that share three quarters of their words in order, and those that stand whole in a
 * longer one. The wording with the most carriers leads, then the longest; families keep the order of the sayings.
 */
export function familiesOf(sayings: readonly Saying[]): QuoteFamily[] {
  const known = sayings.map((saying, index) => ({ saying, index, words: comparedWords(saying.exact) }));
  const ranked = known.toSorted((a, b) => b.saying.carriers.length - a.saying.carriers.length || b.words.length - a.words.length);
  const heads: { family: QuoteFamily; words: string[]; first: number }[] = [];
  for (const { saying, index, words } of ranked) {
    const speaker = speakerOf(saying);
    const near = speaker === null ? undefined : heads.find((head) => speakerOf(head.family.saying) === speaker && meets(words, head.words));
    if (!near) {
      heads.push({ family: { saying, wordings: [] }, words, first: index });
      continue;
    }
    const parts = isPartOf(words, near.words) ? null : wordDifferences(near.family.saying.exact, saying.exact);
    near.family.wordings.push({ saying, parts });
    near.first = Math.min(near.first, index);
  }
  return heads.sort((a, b) => a.first - b.first).map(({ family }) => family);
}

const meets = (words: readonly string[], head: readonly string[]): boolean => isNearEqual(words, head) || isPartOf(words, head);
