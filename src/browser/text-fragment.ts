import type { Mark } from '../search/answer.ts';

/** Words on either side that tell one place in the article from another. */
const AROUND = 3;

const encoded = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');

const lastWords = (text: string): string => text.trimEnd().split(/\s+/u).slice(-AROUND).join(' ').trim();
const firstWords = (text: string): string => text.trimStart().split(/\s+/u).slice(0, AROUND).join(' ').trim();

/**
 * The address of a passage with a text fragment (https://wicg.github.io/scroll-to-text-fragment/) for the longest run of what matched, so
 * that the browser marks those words in the sentence. Where the page writes the words otherwise, the browser falls back to the sentence.
 */
export function atWords(url: string, text: string, marks: readonly Mark[]): string {
  const longest = [...marks].sort((a, b) => b[1] - b[0] - (a[1] - a[0]))[0];
  if (!longest || !url.includes('#')) return url;
  const [start, end] = longest;
  const words = text.slice(start, end).trim();
  const whole = /[\p{L}\p{N}]/u;
  const cutsWord = whole.test(text[start - 1] ?? '') || whole.test(text[end] ?? '');
  if (words === '' || cutsWord) return url;
  const before = lastWords(text.slice(0, start));
  const after = firstWords(text.slice(end));
  const parts = [before && `${encoded(before)}-`, encoded(words), after && /^\s/u.test(text.slice(end)) && `-${encoded(after)}`];
  return `${url}:~:text=${parts.filter(Boolean).join(',')}`;
}
