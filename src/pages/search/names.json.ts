import type { APIRoute } from 'astro';
import { makeNamesPart } from '../../search/make-names-part.ts';
import { corpus } from '../../site/corpus.ts';

/** The names that search looks up, in all their spellings. */
export const GET: APIRoute = async () => Response.json(makeNamesPart(await corpus()));
