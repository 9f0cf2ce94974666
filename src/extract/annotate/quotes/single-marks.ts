import { isLetter } from './marks.ts';

/** How far ahead a closing single mark is looked for, in code units; it keeps the search linear. */
const REACH = 1500;
const SINGLE = /['’‘]/g;

/** True where a single mark could close a quotation: something before it, no letter behind it. */
function couldClose(text: string, at: number): boolean {
  const previous = text[at - 1] ?? ' ';
  return text[at] !== '‘' && !/\s/.test(previous) && !isLetter(text[at + 1] ?? ' ');
}

/** Looks for a closing single mark between the offset and the end; stops where another quotation opens. */
export function closingSingleAhead(text: string, from: number, end: number): boolean {
  SINGLE.lastIndex = from;
  const limit = Math.min(end, from + REACH);
  for (let match = SINGLE.exec(text); match && match.index < limit; match = SINGLE.exec(text)) {
    if (couldClose(text, match.index)) return true;
    if (text[match.index] === '‘') return false;
  }
  return false;
}

/**
 * True where a single mark is an apostrophe rather than a closing mark: inside a word ("Norway’s"), or after the s of a plural that
 * owns what follows ("workers’ rights") while the quotation still closes further on.
 */
export function isApostrophe(text: string, at: number, end: number): boolean {
  const next = text[at + 1] ?? '';
  const previous = text[at - 1] ?? ' ';
  if (isLetter(next)) return isLetter(previous);
  return /s/i.test(previous) && /^ \p{Ll}/u.test(text.slice(at + 1, at + 4)) && closingSingleAhead(text, at + 1, end);
}
