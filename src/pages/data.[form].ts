import type { APIRoute, GetStaticPaths } from 'astro';
import { citationResponse, formOrder } from '../exports/citation-file.ts';
import { dataCitation } from '../exports/cite-records.ts';
import { corpus } from '../site/corpus.ts';
import type { CitationForm } from '../site/urls.ts';

export const getStaticPaths: GetStaticPaths = () => formOrder.map((form) => ({ params: { form } }));

/** The citation of the data as a file. */
export const GET: APIRoute<object, { form: CitationForm }> = async ({ params: { form } }) =>
  citationResponse([dataCitation(await corpus())], form);
