import type { APIRoute, GetStaticPaths } from 'astro';
import { citationResponse, formOrder } from '../exports/citation-file.ts';
import { quoteCitation } from '../exports/cite-records.ts';
import { corpus } from '../site/corpus.ts';
import { isAttributed } from '../site/quote-counts.ts';
import type { CitationForm } from '../site/urls.ts';

export const getStaticPaths: GetStaticPaths = () => formOrder.map((form) => ({ params: { form } }));

/** Every quotation as a citation of the article that carries it; its key is its fragment on the page of quotations. */
export const GET: APIRoute<object, { form: CitationForm }> = async ({ params: { form } }) => {
  const site = await corpus();
  return citationResponse(
    site.quotes.filter(isAttributed).map((quote) => quoteCitation(site, quote)),
    form,
  );
};
