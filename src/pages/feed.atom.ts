import type { APIRoute } from 'astro';
import { atomFeed } from '../exports/contact-feed.ts';
import { corpus } from '../site/corpus.ts';

/** The contacts as an Atom feed. */
export const GET: APIRoute = async () =>
  new Response(atomFeed(await corpus()), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
