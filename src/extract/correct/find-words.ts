import type { Document } from '../document.ts';
import { nearestSentence } from '../nearest-sentence.ts';

/** Words of an article as an editor addresses them. */
export interface Address {
  article: string;
  quote: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
}

/** Where the words stand, or a sentence that says why that is not known and what to write. */
export type Found = { document: Document; starts: number[] } | { message: string };

/** Every place of the words in their article, in order, told apart by what stands before and after them. */
export function findWords(documents: ReadonlyMap<string, Document>, { article, quote, prefix = '', suffix = '' }: Address): Found {
  const document = documents.get(article);
  if (!document) return { message: `there is no article "${article}"` };
  const starts: number[] = [];
  const wanted = prefix + quote + suffix;
  for (let at = document.text.indexOf(wanted); at >= 0; at = document.text.indexOf(wanted, at + 1)) starts.push(at + prefix.length);
  if (starts.length > 0) return { document, starts };
  const nearest = nearestSentence(document, wanted);
  return { message: `“${wanted}” is not in article "${article}"${nearest ? `; the nearest sentence there reads: ${nearest}` : ''}` };
}

/** What to say where the words stand more than once. */
export function tooMany(count: number, { quote, article }: Address): string {
  return `“${quote}” stands ${String(count)} times in article "${article}"; add prefix or suffix, the words right before or after it`;
}
