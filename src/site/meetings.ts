import type { Contact } from '../schema/contact.ts';
import { figure } from './number-words.ts';

/** How many of some contacts were held and how many were only planned when reported. */
function meetingCounts(contacts: readonly Pick<Contact, 'status'>[]): { held: number; planned: number } {
  const held = contacts.filter(({ status }) => status === 'held').length;
  return { held, planned: contacts.length - held };
}

/** "3 contacts", "2 held, 1 planned" or "1 planned contact": what was only planned is never counted as held. */
export function meetingWords(contacts: readonly Pick<Contact, 'status'>[]): string {
  const { held, planned } = meetingCounts(contacts);
  if (held === 0) return figure(planned, 'planned contact');
  return planned === 0 ? figure(held, 'contact') : `${held.toLocaleString('en')} held, ${planned.toLocaleString('en')} planned`;
}
