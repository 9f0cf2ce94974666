import type { Document } from './document.ts';

/** Characters of text that are read at a time: what each step makes of many articles must find room in memory until the next takes it up. */
const MOST = 100_000;

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
