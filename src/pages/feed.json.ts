import type { APIRoute } from 'astro';
import { jsonFeed } from '../exports/contact-feed.ts';
import { corpus } from '../site/corpus.ts';

/** The contacts as a JSON Feed. */
export const GET: APIRoute = async () =>
  new Response(jsonFeed(await corpus()), { headers: { 'content-type': 'application/feed+json; charset=utf-8' } });
