import type { APIRoute } from 'astro';
import { makePassageRecords } from '../../search/make-passage-records.ts';
import { corpus } from '../../site/corpus.ts';

/** The contacts, quotations, sentences and articles that search looks through. */
export const GET: APIRoute = async () => Response.json(makePassageRecords(await corpus()));
