import type { Entity } from '../../../schema/entity.ts';
import type { ContactType } from '../../../schema/contact.ts';
import type { SideOf } from './side-people.ts';

/** Countries in which the surname comes first. */
const SURNAME_FIRST = new Set(['CN', 'TW', 'HK', 'MO', 'KR', 'KP', 'VN', 'KH']);

/** The date as it stands in front of an id: the first day of an interval, "before-" where only the end is known. */
function dateWord(edtf: string | null): string {
  if (edtf === null) return 'undated';
  const [from = '', to = ''] = edtf.replace(/[~?%]/g, '').split('/');
  const word = from === '..' || from === '' ? `before-${to}` : from;
  return word
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/**
 * A readable id made of date, place and surnames: `2021-05-03-oslo-berg-wei`. It depends on the contact alone, not on the order of
 * articles; calls, summits, signings and others add their type.
 */
export function contactId(
  contact: { date: string | null; type: ContactType; participants: readonly string[]; place: string | null },
  entities: ReadonlyMap<string, Entity>,
  sideOf: SideOf,
): string {
  const people = contact.participants.filter((id) => entities.get(id)?.type === 'person');
  const named = people.length > 0 ? people : [...contact.participants];
  const order = named.sort((a, b) => sideOf(a) - sideOf(b) || (a < b ? -1 : 1));
  const surname = (id: string): string => id.split('-').at(SURNAME_FIRST.has(entities.get(id)?.country ?? '') ? 0 : -1) ?? id;
  const names = order.map((id) => (people.length > 0 ? surname(id) : id));
  const type = contact.type === 'visit' || contact.type === 'meeting' ? [] : [contact.type];
  return [dateWord(contact.date), ...(contact.place === null ? [] : [contact.place]), ...names.slice(0, 4), ...type].join('-');
}

/**
 * Makes ids unique. The first contact of a name keeps it; the next is told apart by its kind, or as planned, where it differs from the first in
 * that, so that no third one changes its address; a number comes last. In: contacts of one name in the order of their oldest reports.
 */
export function uniqueIds<T extends { id: string; type: ContactType; status: string }>(contacts: readonly T[]): T[] {
  const first = new Map<string, T>();
  const taken = new Set(contacts.map(({ id }) => id));
  const counts = new Map<string, number>();
  return contacts.map((contact) => {
    const holder = first.get(contact.id);
    if (!holder) {
      first.set(contact.id, contact);
      return contact;
    }
    const told = [contact.type, contact.status].filter((word) => word !== holder.type && word !== holder.status);
    let id = told.map((word) => `${contact.id}-${word}`).find((free) => !taken.has(free));
    for (let number = counts.get(contact.id) ?? 2; id === undefined; number++) {
      if (!taken.has(`${contact.id}-${number}`)) id = `${contact.id}-${number}`;
      counts.set(contact.id, number + 1);
    }
    taken.add(id);
    return { ...contact, id };
  });
}
