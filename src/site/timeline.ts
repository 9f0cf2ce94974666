import type { Contact } from '../schema/contact.ts';
import { boundsOf, type Bounds } from '../schema/edtf.ts';
import { groupBy } from './group-by.ts';

/** Where a contact stands to the years under study. */
export type Placement = 'before' | 'within' | 'after' | 'undated';

/** A part of the list: one year, or the contacts without a date. */
export interface TimelineSection {
  /** null: no date is stated. */
  year: number | null;
  placement: Placement;
  contacts: Contact[];
}

/** The day a contact is listed under: its first, or the day it ended before where only that is known. */
export function listedDay(contact: Pick<Contact, 'earliest' | 'latest'>): string | null {
  return contact.earliest ?? contact.latest;
}

/** Where a contact stands to the window, by the day it is listed under. */
export function placementOf(contact: Pick<Contact, 'earliest' | 'latest'>, window: Bounds): Placement {
  const day = listedDay(contact);
  if (day === null) return 'undated';
  if (window.latest !== null && day > window.latest) return 'after';
  const last = contact.latest ?? day;
  return window.earliest !== null && last < window.earliest ? 'before' : 'within';
}

/** Splits contacts, which come in order of time, into the sections of the list; what has no date stands last and is not guessed. */
export function timelineSections(contacts: readonly Contact[], window: string): TimelineSection[] {
  const bounds = boundsOf(window);
  const sections: TimelineSection[] = [];
  for (const contact of contacts) {
    const placement = placementOf(contact, bounds);
    const day = listedDay(contact);
    const year = day === null ? null : Number(day.slice(0, 4));
    const open = sections.find((section) => section.year === year && section.placement === placement);
    if (open) open.contacts.push(contact);
    else sections.push({ year, placement, contacts: [contact] });
  }
  return sections;
}

/** The fragment id of a section on the page of the timeline. */
export function sectionAnchor({ year, placement }: TimelineSection): string {
  if (year === null) return 'no-date';
  return placement === 'within' ? `year-${year}` : `${placement}-${year}`;
}

/** A month of a year's list. */
export interface TimelineMonth {
  /** "2024-09", or nothing where the year is short enough to stand undivided. */
  month: string | null;
  contacts: Contact[];
}

/** From here on a year's list is divided into months. */
const MANY = 40;

/** Divides the list of a busy year into its months, by the day each contact is listed under. */
export function monthsOf({ contacts, year }: TimelineSection): TimelineMonth[] {
  if (year === null || contacts.length < MANY) return [{ month: null, contacts }];
  return [...groupBy(contacts, (contact) => [listedDay(contact)?.slice(0, 7) ?? ''])].map(([month, group]) => ({ month, contacts: group }));
}

/** The longest stretch between two dated contacts within the window, as days; null where it is shorter than half a year. */
export function longestGap(contacts: readonly Contact[], window: string): { from: string; to: string } | null {
  const bounds = boundsOf(window);
  const dated = contacts.filter((one) => one.earliest !== null && one.latest !== null && placementOf(one, bounds) === 'within');
  let longest: { from: string; to: string; days: number } | null = null;
  let reach = '';
  for (const { earliest, latest } of dated) {
    if (earliest === null || latest === null) continue;
    const days = reach === '' ? 0 : (Date.parse(earliest) - Date.parse(reach)) / 86_400_000;
    if (days > (longest?.days ?? 182)) longest = { from: reach, to: earliest, days };
    if (latest > reach) reach = latest;
  }
  return longest;
}
