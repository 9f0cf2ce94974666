import type { Corpus } from './index-corpus.ts';
import type { QuoteFamily } from './quote-families.ts';
import { quotePage } from './quote-page.ts';

const spotOf = ({ article, start }: { article: { id: string }; start: number }): string => `${article.id} ${start}`;

/** Sayings that texts word differently or give to different speakers, each pair once. */
export function quoteDifferences(corpus: Corpus): QuoteFamily[] {
  const { speakers, unnamed } = quotePage(corpus);
  const seen = new Set<string>();
  return [...speakers.flatMap(({ families }) => families), ...unnamed].filter(({ saying, wordings }) => {
    const reworded = wordings.some(({ parts }) => parts !== null);
    const others = saying.others.filter(({ evidence }) => !seen.has(spotOf(evidence)));
    if (!reworded && others.length === 0) return false;
    for (const { evidence } of saying.carriers) seen.add(spotOf(evidence));
    return true;
  });
}
