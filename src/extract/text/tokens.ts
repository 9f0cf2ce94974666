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
}

const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʻʼ‘`][\p{L}\p{M}]+)*|\p{N}+(?:[.,:]\p{N}+)*[\p{L}\p{M}]*|[^\s\p{L}\p{N}]/gu;
const INITIALS = /(?:\p{Lu}\.)+(?:\p{Lu}(?!\p{L}))?/uy;
const POSSESSIVE = /['’ʼ`][sS]$/;
const ASCII_WORD = /^[a-z0-9]*$/;

/** Small letters without diacritics and with straight apostrophes: "Côte d’Ivoire" gives "cote d'ivoire". */
export function keyOf(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII_WORD.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʻʼ‘`]/g, "'")
    .replace(/[ıøłđð]/g, (letter) => SPECIAL[letter] ?? letter);
}

const SPECIAL: Record<string, string> = { ı: 'i', ø: 'o', ł: 'l', đ: 'd', ð: 'd' };

const isCapital = (text: string): boolean => {
  const code = text.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0);
  return first !== first.toLowerCase();
};

/**
 * Splits a text into words, numbers and marks, in order, one pass. "U.S." and the "J." of "J. Berg" are one word, a possessive
 * stands apart ("Berg" + "'s"), an apostrophe within a name does not split it ("O'Neill", "Sana'a"), a hyphen is a mark.
 */
export function tokenise(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  WORD.lastIndex = from;
  let last = -1;
  const push = (start: number, end: number, kind: Token['kind']): void => {
    const word = text.slice(start, end);
    tokens.push({ start, end, text: word, key: kind === 'mark' ? word : keyOf(word), kind, capital: kind === 'word' && isCapital(word), glued: start === last });
    last = end;
  };
  for (let match = WORD.exec(text); match !== null && match.index < to; match = WORD.exec(text)) {
    const start = match.index;
    let word = match[0];
    const code = word.charCodeAt(0);
    const first = word.charAt(0);
    if (word.length === 1 && text.charCodeAt(start + 1) === 46 && first !== first.toLowerCase()) {
      INITIALS.lastIndex = start;
      word = INITIALS.exec(text)?.[0] ?? word;
      WORD.lastIndex = start + word.length;
    }
    if (POSSESSIVE.test(word) && word.length > 2) {
      push(start, start + word.length - 2, 'word');
      push(start + word.length - 2, start + word.length, 'possessive');
    } else if (code >= 48 && code <= 57) push(start, start + word.length, 'number');
    else push(start, start + word.length, first.toLowerCase() !== first.toUpperCase() || /\p{L}/u.test(first) ? 'word' : 'mark');
  }
  return tokens;
}

/** Hyphens that join two words of a name: the hyphen-minus, the hyphen and the one that does not break. */
export const isHyphen = (token: Token | undefined): boolean => token !== undefined && (token.key === '-' || token.key === '‐' || token.key === '‑');
