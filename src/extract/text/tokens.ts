import { formOf, type Form } from './forms.ts';

/** A word, a number or a single mark of a text. Offsets are UTF-16 code units. */
export interface Token {
  start: number;
  end: number;
  text: string;
  /** Small letters, no diacritics, straight apostrophes: for lookup. */
  key: string;
  /** possessive: the "'s" of "Berg's". */
  kind: 'word' | 'number' | 'possessive' | 'mark';
  /** The first letter is a capital. */
  capital: boolean;
  /** No space stands before it. */
  glued: boolean;
  /** The spelling, with what is known of it in whatever text. */
  form: Form;
}

const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʻʼ‘`][\p{L}\p{M}]+)*|\p{N}+(?:[.,:]\p{N}+)*[\p{L}\p{M}]*|[^\s\p{L}\p{N}]/gu;
const INITIALS = /(?:\p{Lu}\.)+(?:\p{Lu}(?!\p{L}))?/uy;
const POSSESSIVE = /['’‘ʼ`][sS]$/;
const LETTER = /^\p{L}/u;

const isAsciiLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
/** Ends a word for certain: a space or a mark of ASCII other than the apostrophe and the grave accent. */
const endsWord = (code: number): boolean => code < 128 && !isAsciiLetter(code) && code !== 39 && code !== 96 && !(code >= 48 && code <= 57);

/** End of a plain word of ASCII letters at an offset, or the offset where the full rules must look. */
function plainWord(text: string, start: number): number {
  let at = start;
  while (isAsciiLetter(text.charCodeAt(at))) at += 1;
  const next = text.charCodeAt(at);
  if (at === start || !(Number.isNaN(next) || endsWord(next))) return start;
  return at === start + 1 && next === 46 ? start : at;
}

const CO = /-(?:operation|operative|ordination|ordinat(?:ed|ing|or))(?!\p{L})/uy;

/** "Co-operation" is one word, though no other hyphen joins two. */
function prefixed(text: string, start: number, end: number): number {
  if (end !== start + 2 || text.charCodeAt(end) !== 45 || text.slice(start, end).toLowerCase() !== 'co') return end;
  CO.lastIndex = end;
  return CO.test(text) ? CO.lastIndex : end;
}

const kindOf = (word: string): Token['kind'] => {
  const code = word.charCodeAt(0);
  if (code >= 48 && code <= 57) return 'number';
  if (code < 128) return isAsciiLetter(code) ? 'word' : 'mark';
  return LETTER.test(word) ? 'word' : 'mark';
};

const OPENING = /(?:^|[\s(])['‘]/;
const REACH = 60;

/** "the Emirates’ minister", "the Philippines' envoy": an apostrophe that no quotation before it explains. */
function ownsInPlural(text: string, at: number): boolean {
  const mark = text.charCodeAt(at);
  if ((mark !== 0x27 && mark !== 0x2019) || text.charCodeAt(at - 1) !== 0x73 || text.charCodeAt(at + 1) !== 0x20) return false;
  const word = text.slice(text.lastIndexOf(' ', at - 1) + 1, at);
  return /^\p{Lu}/u.test(word) && /^\p{Ll}/u.test(text.slice(at + 2, at + 4)) && !OPENING.test(text.slice(Math.max(0, at - REACH), at));
}

/**
 * Splits a text into words, numbers and marks, in order, one pass. "U.S." and the "J." of "J. Berg" are one word, a possessive
 * stands apart ("Berg" + "'s"), an apostrophe within a name does not split it ("O'Neill", "Sana'a"), a hyphen is a mark.
 * They are put behind the given ones.
 */
export function tokenise(text: string, from = 0, to = text.length, tokens: Token[] = []): Token[] {
  let last = -1;
  const push = (start: number, end: number, kind: Token['kind']): void => {
    const form = formOf(text.slice(start, end), kind);
    tokens.push({ start, end, text: form.text, key: form.key, kind, capital: form.capital, glued: start === last, form });
    last = end;
  };
  for (let at = from; at < to;) {
    if (text.charCodeAt(at) === 32) {
      at += 1;
      continue;
    }
    const plain = prefixed(text, at, plainWord(text, at));
    if (plain > at && plain <= to) {
      push(at, plain, 'word');
      at = plain;
      continue;
    }
    if (last === at && ownsInPlural(text, at)) {
      push(at, at + 1, 'possessive');
      at += 1;
      continue;
    }
    WORD.lastIndex = at;
    const match = WORD.exec(text);
    if (!match || match.index >= to) break;
    const start = match.index;
    let word = match[0];
    const first = word.charAt(0);
    if (word.length === 1 && text.charCodeAt(start + 1) === 46 && first !== first.toLowerCase()) {
      INITIALS.lastIndex = start;
      word = INITIALS.exec(text)?.[0] ?? word;
    }
    const end = Math.min(to, start + word.length);
    if (end - start > 2 && POSSESSIVE.test(word)) {
      push(start, end - 2, 'word');
      push(end - 2, end, 'possessive');
    } else push(start, end, kindOf(word));
    at = end;
  }
  return tokens;
}

/** Hyphens that join two words of a name: the hyphen-minus, the hyphen and the one that does not break. */
export const isHyphen = (token: Token | undefined): boolean =>
  token?.kind === 'mark' && (token.key === '-' || token.key === '‐' || token.key === '‑');
