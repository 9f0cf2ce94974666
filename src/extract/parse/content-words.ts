const WORD = /\p{L}{4,}/gu;
const COMMON = new Set(
  'that this with from have been will were they their which more than about into after over when said says also only other some such most since what where while there these those your them being between under before'.split(
    ' ',
  ),
);
const STEM = 5;

/** The words of a text that carry its matter, cut to a stem of five letters so that "cooperate" meets "cooperation". */
export function contentWords(text: string): Set<string> {
  const words = new Set<string>();
  for (const word of text.toLowerCase().match(WORD) ?? []) if (!COMMON.has(word)) words.add(word.slice(0, STEM));
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
