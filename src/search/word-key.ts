import { keyOf } from '../extract/text/key-of.ts';

/** A word of a text with where it stands, in UTF-16 code units. */
export interface Word {
  key: string;
  start: number;
  end: number;
}

const WORD = /(?:\p{L}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʻʼ‘`]\p{L}[\p{L}\p{M}]*)*/gu;
const ENDS = /['’ʼ`]s$|[.\u200c]/gu;
const PLAIN = /^[a-z0-9]*$/;

/** Letters that keep a mark of their own when diacritics go, and the Persian and Arabic forms of one letter. */
const LETTERS: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ي: 'ی', ى: 'ی', ك: 'ک', ة: 'ه', أ: 'ا', إ: 'ا', آ: 'ا' };

/** The form in which a word is looked up: small letters, no diacritics, no possessive, no points: "U.S." gives "us". */
export function wordKey(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return keyOf(lower.replace(/[ßæœþيىكةأإآ]/gu, (letter) => LETTERS[letter] ?? letter).replace(ENDS, '')).replace(/'/g, '');
}

/** The words of a text in order. A hyphen parts words, an apostrophe does not; zero-width joints inside Persian words are no gap. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const key = wordKey(word);
    if (key !== '') words.push({ key, start: index, end: index + word.length });
  }
  return words;
}
