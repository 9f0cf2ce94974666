import type { Contact } from '../schema/contact.ts';
import { boundsOf } from '../schema/edtf.ts';

const ORDER: Contact['differs'] = ['date', 'type', 'status', 'participants', 'place'];

/** The first and last day a report allows, or null where one side is open: that is no date to set beside another. */
export function daysOf(edtf: string | null): string | null {
  if (edtf === null) return null;
  const { earliest, latest } = boundsOf(edtf);
  return earliest === null || latest === null ? null : `${earliest}/${latest}`;
}

/**
 * The fields in which the reports of a contact, set side by side, are not alike: those on which they disagree, and the date also where
 * one bounds it more closely than another.
 */
export function differing(contact: Pick<Contact, 'differs' | 'reports'>): Contact['differs'] {
  const days = new Set(contact.reports.map(({ date }) => daysOf(date)).filter((one) => one !== null));
  return ORDER.filter((field) => contact.differs.includes(field) || (field === 'date' && days.size > 1));
}
