import type { Document } from '../../../../src/extract/document.ts';
import { parseArticle } from '../../../../src/extract/parse/parse-article.ts';

/** Parses a text as a file without a sidecar. */
export function readText(text: string, furniture: readonly string[] = [], file = 'sample.txt'): Document {
  return parseArticle({ id: 'sample', file, text, hash: '', sidecar: null }, furniture);
}

/** The document as lines "kind: text", which a person can compare with the page. */
export function outline({ article, text }: Document): string[] {
  return article.blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}
