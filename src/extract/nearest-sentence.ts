import type { Document } from './document.ts';
import { contentWords, overlap } from './parse/content-words.ts';

/** The sentence of a document that shares most words with a text, to be shown to an editor who misquoted it; null where none shares any. */
export function nearestSentence(document: Document, text: string): string | null {
  const words = contentWords(text);
  let best: string | null = null;
  let most = 0;
  for (const { start, end } of document.article.sentences) {
    const sentence = document.text.slice(start, end);
    const shared = overlap(sentence, words);
    if (shared > most) [best, most] = [sentence, shared];
  }
  return best;
}
