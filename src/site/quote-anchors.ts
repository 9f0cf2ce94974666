import { createHash } from 'node:crypto';
import type { Quote } from '../schema/quote.ts';
import type { Corpus } from './index-corpus.ts';
import { comparedWords } from './word-differences.ts';

const made = new WeakMap<Corpus, Map<Quote, string>>();

function makeAnchors(corpus: Corpus): Map<Quote, string> {
  const times = new Map<string, number>();
  return new Map(
    corpus.quotes.map((quote) => {
      const key = `${quote.article} ${comparedWords(quote.exact).join(' ')}`;
      const time = times.get(key) ?? 0;
      times.set(key, time + 1);
      const hash = createHash('sha256')
        .update(`${key} ${String(time)}`)
        .digest('hex');
      return [quote, `q-${hash.slice(0, 10)}`];
    }),
  );
}

/**
 * The fragment id of a quotation on the page of quotations: made of the article and the words, and of how often they stood in it before, so
 * that it stays whatever is added elsewhere and whoever is found to have spoken.
 */
export function quoteAnchor(corpus: Corpus, quote: Quote): string {
  let anchors = made.get(corpus);
  if (!anchors) made.set(corpus, (anchors = makeAnchors(corpus)));
  return anchors.get(quote) ?? '';
}
