import type { Contact } from '../schema/contact.ts';
import { timelineSections } from './timeline.ts';

/** From here on the sentences stand on a page for each year, and the whole list shows their number. */
const CROWDED = 150;

/** Whether there are too many contacts for one page to hold them with their sentences. */
export function isCrowded(contacts: readonly Contact[]): boolean {
  return contacts.length > CROWDED;
}

/** The contacts in the order of the list, which is by section and then by time. */
export function entriesOf(contacts: readonly Contact[], window: string): Contact[] {
  return timelineSections(contacts, window).flatMap((section) => section.contacts);
}

/** The years that have contacts, in order. */
export function yearsWithContacts(contacts: readonly Contact[], window: string): number[] {
  return [...new Set(timelineSections(contacts, window).flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
}
