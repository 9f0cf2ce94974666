const WORD = /\p{L}{4,}/uy;
const SHORTEST = 4;
const COMMON = new Set(
  'that this with from have been will were they their which more than about into after over when said says also only other some such most since what where while there these those your them being between under before'.split(
    ' ',
  ),
);
const STEM = 5;

const isPlain = (unit: number): boolean => unit >= 97 && unit <= 122;

/** End of the letters that begin at an offset, where they are of ASCII; else that of the word there, or the offset itself. */
function wordEnd(text: string, start: number): number {
  let at = start;
  while (isPlain(text.charCodeAt(at))) at += 1;
  const next = text.charCodeAt(at);
  // A text that ends here gives NaN.
  if (!(next >= 128)) return at;
  WORD.lastIndex = start;
  return WORD.test(text) ? WORD.lastIndex : at;
}

/** The words of a text that carry its matter, cut to a stem of five letters so that "cooperate" meets "cooperation". */
export function contentWords(text: string): Set<string> {
  const words = new Set<string>();
  const small = text.toLowerCase();
  for (let at = 0; at < small.length; at += 1) {
    const end = wordEnd(small, at);
    if (end - at >= SHORTEST) {
      const word = small.slice(at, end);
      if (!COMMON.has(word)) words.add(word.slice(0, STEM));
    }
    if (end > at) at = end - 1;
  }
  return words;
}

/** A question whether a stem is among content words. */
export type Stems = Pick<ReadonlySet<string>, 'has'>;

const LETTER = /\p{L}/u;
const isLetter = (unit: number): boolean => isPlain(unit) || (unit >= 128 && LETTER.test(String.fromCharCode(unit)));

/** The same words of a long text of which few are asked for: each is looked for when it is. */
export function contentOf(text: string): Stems {
  const small = text.toLowerCase();
  return {
    has(stem) {
      for (let at = small.indexOf(stem); at >= 0; at = small.indexOf(stem, at + 1)) {
        if (isLetter(small.charCodeAt(at - 1))) continue;
        const word = small.slice(at, wordEnd(small, at));
        if (word.length >= SHORTEST && word.slice(0, STEM) === stem && !COMMON.has(word)) return true;
      }
      return false;
    },
  };
}

/** The share of a text’s content words that occur among the others, 0 to 1; 0 for a text without content words. */
export function overlap(text: string, others: Stems): number {
  const words = contentWords(text);
  if (words.size === 0) return 0;
  let shared = 0;
  for (const word of words) if (others.has(word)) shared += 1;
  return shared / words.size;
}
