import type { Sentence } from '../../../schema/article.ts';
import type { Annotated } from './read-terms.ts';

/** Deals the annotations out to the sentences; both stand in text order. */
export function dealOut(sentences: readonly Sentence[], annotated: Annotated): Annotated[] {
  const deal = <T extends { start: number; end: number }>(items: readonly T[]): T[][] => {
    let at = 0;
    return sentences.map((sentence) => {
      const own: T[] = [];
      for (let item = items[at]; item && item.start < sentence.end; item = items[++at])
        if (item.start >= sentence.start && item.end <= sentence.end) own.push(item);
      return own;
    });
  };
  const [mentions, references, dates] = [deal(annotated.mentions), deal(annotated.references), deal(annotated.dates)];
  return sentences.map((_, index) => ({ mentions: mentions[index] ?? [], references: references[index] ?? [], dates: dates[index] ?? [] }));
}
