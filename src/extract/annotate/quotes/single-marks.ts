import { isLetter } from './marks.ts';

/** The longest quotation between single marks, in code units. */
const REACH = 1500;
const SINGLE = /['’‘]/g;

/** True where a single mark could close a quotation: something before it, no letter behind it. */
function couldClose(text: string, at: number): boolean {
  const previous = text[at - 1] ?? ' ';
  return text[at] !== '‘' && !/\s/.test(previous) && !isLetter(text[at + 1] ?? ' ');
}

/** What the last search ahead came to; searches of one block go forward, so that its text is read once. */
export interface Ahead {
  from: number;
  at: number;
}

/** Looks for a closing single mark between the offset and the end; stops where another quotation opens. */
export function closingSingleAhead(text: string, from: number, end: number, ahead: Ahead): boolean {
  if (from < ahead.from || from > ahead.at) {
    SINGLE.lastIndex = from;
    let match = SINGLE.exec(text);
    while (match && match.index < end && text[match.index] !== '‘' && !couldClose(text, match.index)) match = SINGLE.exec(text);
    ahead.from = from;
    ahead.at = match ? match.index : text.length;
  }
  return ahead.at < Math.min(end, from + REACH) && text[ahead.at] !== '‘';
}

/**
 * True where a single mark is an apostrophe rather than a closing mark: inside a word ("Norway’s"), or after the s of a plural that
 * owns what follows ("workers’ rights") while the quotation still closes further on.
 */
export function isApostrophe(text: string, at: number, end: number, ahead: Ahead): boolean {
  const next = text[at + 1] ?? '';
  const previous = text[at - 1] ?? ' ';
  if (isLetter(next)) return isLetter(previous);
  return /s/i.test(previous) && /^ \p{Ll}/u.test(text.slice(at + 1, at + 4)) && closingSingleAhead(text, at + 1, end, ahead);
}
