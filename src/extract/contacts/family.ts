import type { ContactType } from '../../schema/contact.ts';

/** Types that may be one contact told in two ways share a family. */
export const FAMILY: Record<ContactType, string> = {
  visit: 'encounter',
  meeting: 'encounter',
  summit: 'encounter',
  call: 'call',
  signing: 'signing',
  other: 'other',
};
