import type { Article } from '../schema/article.ts';

/** Turns an offset into the canonical text into one into the source file; offsets between blocks go to the end of the block before. */
export function toSource(article: Article, offset: number): number {
  const block = article.blocks.findLast(({ start }) => start <= offset);
  return block ? block.sourceStart + Math.min(offset, block.end) - block.start : offset;
}
