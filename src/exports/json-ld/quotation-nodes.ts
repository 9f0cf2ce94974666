import type { Corpus } from '../../site/index-corpus.ts';
import { isAttributed } from '../../site/quote-counts.ts';
import { quoteAnchor } from '../../site/quote-anchors.ts';
import { shownWords } from '../../site/said.ts';
import { addressOf, urlOf } from '../../site/urls.ts';

/** The quotations of the corpus with a named speaker, each with its place on the page of quotations and the article that carries it. */
export function quotationNodes(corpus: Corpus): object[] {
  return corpus.quotes
    .filter((quote) => isAttributed(quote) && quote.speaker !== null)
    .map((quote) => ({
      '@type': 'Quotation',
      url: addressOf(`${urlOf.quotes()}#${quoteAnchor(corpus, quote)}`),
      text: shownWords(quote.exact),
      creator: { name: corpus.entity(quote.speaker ?? '').name },
      citation: corpus.article(quote.article).url ?? addressOf(urlOf.article(quote.article)),
    }));
}
