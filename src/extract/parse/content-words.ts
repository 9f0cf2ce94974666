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

/** The share of a text’s content words that occur among the others, 0 to 1; 0 for a text without content words. */
export function overlap(text: string, others: ReadonlySet<string>): number {
  const words = contentWords(text);
  if (words.size === 0) return 0;
  let shared = 0;
  for (const word of words) if (others.has(word)) shared += 1;
  return shared / words.size;
}
