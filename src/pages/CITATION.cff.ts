import type { APIRoute } from 'astro';
import { citationCff } from '../exports/citation-cff.ts';
import { dataCitation } from '../exports/cite-records.ts';
import { corpus } from '../site/corpus.ts';

/** How to cite the data, in the Citation File Format. */
export const GET: APIRoute = async () => {
  const site = await corpus();
  return new Response(citationCff(dataCitation(site), site.dossier.description), {
    headers: { 'content-type': 'application/yaml; charset=utf-8' },
  });
};
