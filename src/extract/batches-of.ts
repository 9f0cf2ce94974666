import type { Document } from './document.ts';

/** Characters of text that are read at a time, as much as leaves room in memory for what is made of each of them. */
const MOST = 30_000;

/** Consecutive articles, as many together as have so much text, one at least. */
export function batchesOf<T extends { document: Document }>(articles: readonly T[], most = MOST): T[][] {
  const batches: T[][] = [];
  let size = Infinity;
  for (const article of articles) {
    const { length } = article.document.text;
    const last = batches[batches.length - 1];
    if (last && size + length <= most) last.push(article);
    else {
      batches.push([article]);
      size = 0;
    }
    size += length;
  }
  return batches;
}
