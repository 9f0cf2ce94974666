import type { APIRoute } from 'astro';
import { contactCalendar } from '../exports/contact-calendar.ts';
import { corpus } from '../site/corpus.ts';

/** The contacts with a certain day, as a calendar. */
export const GET: APIRoute = async () => {
  const site = await corpus();
  return new Response(contactCalendar(site, site.contacts), { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};
