import { sentenceIds } from '../extract/parse/sentence-id.ts';
import type { Quote } from '../schema/quote.ts';
import type { Corpus } from './index-corpus.ts';

const opened = new WeakMap<Corpus['quotes'], ReadonlyMap<Quote, string>>();

/** A quotation is known by its article and its words; white space apart, they are what a re-import keeps. */
function idsOf(quotes: readonly Quote[]): ReadonlyMap<Quote, string> {
  const ids = sentenceIds(quotes.map(({ article, exact }) => `${article} ${exact}`));
  return new Map(quotes.map((quote, index) => [quote, `q${ids[index]?.slice(1) ?? ''}`]));
}

/** The name of a quotation in addresses, the fragment of its place on the page of quotations: made of its article and its words alone. */
export function quoteIdOf({ quotes }: Pick<Corpus, 'quotes'>, quote: Quote): string {
  const known = opened.get(quotes) ?? idsOf(quotes);
  opened.set(quotes, known);
  const id = known.get(quote);
  if (id === undefined) throw new Error(`The quotation “${quote.exact}” of ${quote.article} is not in the corpus.`);
  return id;
}
