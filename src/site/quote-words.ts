import { kebab } from '../extract/text/kebab.ts';
import type { Quote } from '../schema/quote.ts';
import type { QuoteFamily } from './quote-families.ts';

/** The kinds of quotations in a reader's words. */
const QUOTE_KINDS: Record<Quote['kind'], string> = {
  direct: 'direct quotation',
  partial: 'fragment',
  scare: 'term set off',
};

/** What kind a quotation is, in a word. */
export function kindOfQuote(kind: Quote['kind']): string {
  return QUOTE_KINDS[kind];
}

/** The outlets that carry a saying in any wording, each once, with the key by which lists are filtered. */
export function outletsOf({ saying, wordings }: QuoteFamily): { key: string; name: string }[] {
  const names = [saying, ...wordings.map((wording) => wording.saying)].flatMap(({ carriers }) =>
    carriers.map(({ evidence }) => evidence.outlet),
  );
  return [...new Set(names)].map((name) => ({ key: kebab(name), name }));
}
