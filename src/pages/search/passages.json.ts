import type { APIRoute } from 'astro';
import { makePassagesPart } from '../../search/make-passages-part.ts';
import { corpus } from '../../site/corpus.ts';

/** The contacts, quotations, sentences and articles that search looks through. */
export const GET: APIRoute = async () => Response.json(makePassagesPart(await corpus()));
