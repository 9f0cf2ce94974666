import type { APIRoute } from 'astro';
import { makeNameRecords } from '../../search/make-name-records.ts';
import { corpus } from '../../site/corpus.ts';

/** The names that search looks up, in all their spellings. */
export const GET: APIRoute = async () => Response.json(makeNameRecords(await corpus()));
