import type { APIRoute, GetStaticPaths } from 'astro';
import { contactCalendar, hasDay } from '../../exports/contact-calendar.ts';
import { corpus } from '../../site/corpus.ts';

export const getStaticPaths: GetStaticPaths = async () => (await corpus()).contacts.filter(hasDay).map(({ id }) => ({ params: { id } }));

/** One contact as an event of a calendar. */
export const GET: APIRoute<object, { id: string }> = async ({ params: { id } }) => {
  const site = await corpus();
  return new Response(contactCalendar(site, [site.contact(id)]), { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};
