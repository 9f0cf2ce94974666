import type { APIRoute, GetStaticPaths } from 'astro';
import { citationResponse, formOrder } from '../../exports/citation-file.ts';
import { contactCitation } from '../../exports/cite-records.ts';
import { corpus } from '../../site/corpus.ts';
import type { CitationForm } from '../../site/urls.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await corpus()).contacts.flatMap(({ id }) => formOrder.map((form) => ({ params: { id, form } })));

/** The citation of a contact as a file. */
export const GET: APIRoute<object, { id: string; form: CitationForm }> = async ({ params: { id, form } }) => {
  const site = await corpus();
  return citationResponse([contactCitation(site, site.contact(id))], form);
};
