import type { Article, Sentence, Block } from '../schema/article.ts';
import type { Range, Selector } from '../schema/span.ts';

/** An article that has been parsed: its record and its canonical text. */
export interface Document {
  article: Article;
  text: string;
}

const CONTEXT = 32;

/** The selector of W3C Web Annotation for a stretch of the document's text. Offsets are UTF-16 code units. */
export function select(document: Document, start: number, end: number): Selector {
  const { text } = document;
  return {
    article: document.article.id,
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

/** Index of the last item that starts at or before the offset, or -1; the items stand in order. */
function indexAt(items: { start: number }[], offset: number): number {
  let low = 0;
  let high = items.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle - 1;
  }
  return high;
}

/** The sentence that holds the offset, or undefined between sentences. */
export function sentenceAt(document: Document, offset: number): Sentence | undefined {
  const found = document.article.sentences[indexAt(document.article.sentences, offset)];
  return found && offset < found.end ? found : undefined;
}

/** The block that holds the offset, or undefined between blocks. */
export function blockAt(document: Document, offset: number): Block | undefined {
  const found = document.article.blocks[indexAt(document.article.blocks, offset)];
  return found && offset < found.end ? found : undefined;
}

/** Those of the items, which stand in order, that lie wholly within the range. */
export function within<T extends Pick<Range, 'start' | 'end'>>(items: readonly T[], range: { start: number; end: number }): T[] {
  return items.filter((item) => item.start >= range.start && item.end <= range.end);
}
