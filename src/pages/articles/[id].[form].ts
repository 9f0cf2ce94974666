import type { APIRoute, GetStaticPaths } from 'astro';
import { citationResponse, formOrder } from '../../exports/citation-file.ts';
import { articleCitation } from '../../exports/cite-records.ts';
import { corpus } from '../../site/corpus.ts';
import type { CitationForm } from '../../site/urls.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await corpus()).articles
    .filter(({ rights }) => rights.mode !== 'withheld')
    .flatMap(({ id }) => formOrder.map((form) => ({ params: { id, form } })));

/** The citation of an article, as its outlet published it, as a file. */
export const GET: APIRoute<object, { id: string; form: CitationForm }> = async ({ params: { id, form } }) =>
  citationResponse([articleCitation((await corpus()).article(id))], form);
