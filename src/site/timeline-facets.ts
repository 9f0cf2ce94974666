import type { Contact, ContactType } from '../schema/contact.ts';
import { outletOf } from './evidence.ts';
import type { Corpus } from './index-corpus.ts';
import { LANES } from './timeline-marks.ts';
import { listedDay } from './timeline.ts';

/** What one property of contacts can be, with the entries of the list that have it. */
export interface FacetOption {
  /** As it stands in the address: "anna-berg". */
  value: string;
  words: string;
  /** Numbers of the entries, counted from nought in the order of the list. */
  entries: number[];
}

/** A property by which the list can be narrowed. */
export interface Facet {
  name: 'person' | 'place' | 'kind' | 'status' | 'outlet' | 'from';
  label: string;
  /** What stands there when nothing is chosen. */
  any: string;
  options: FacetOption[];
  /** The label of a second control over the same options: another person who took part, the last year. */
  second?: { name: 'person' | 'to'; label: string; any: string };
}

/** The years that a contact may have fallen into; none where it has no date. */
function yearsOf(contact: Contact): number[] {
  const day = listedDay(contact);
  if (day === null) return [];
  const first = Number(day.slice(0, 4));
  const last = Number((contact.earliest !== null && contact.latest !== null ? contact.latest : day).slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Gathers the options out of the entries; `of` gives the value and the words of all that one contact has. */
function optionsOf(contacts: readonly Contact[], of: (contact: Contact) => [value: string, words: string][]): FacetOption[] {
  const options = new Map<string, FacetOption>();
  contacts.forEach((contact, entry) => {
    for (const [value, words] of new Map(of(contact))) {
      const option = options.get(value) ?? { value, words, entries: [] };
      option.entries.push(entry);
      options.set(value, option);
    }
  });
  return [...options.values()].sort((a, b) => a.words.localeCompare(b.words, 'en'));
}

/** Numbers in ascending order with their runs drawn together: "0-3 5", as `readRuns` reads them. */
export function runsOf(entries: readonly number[]): string {
  const starts = entries.filter((entry, index) => entries[index - 1] !== entry - 1);
  const ends = entries.filter((entry, index) => entries[index + 1] !== entry + 1);
  return starts.map((start, index) => (ends[index] === start ? `${start}` : `${start}-${ends[index] ?? start}`)).join(' ');
}

/** The properties by which the list can be narrowed, for contacts in its order. One that all of them share is left out. */
export function timelineFacets(corpus: Corpus, contacts: readonly Contact[]): Facet[] {
  const kinds = Object.keys(LANES) as ContactType[];
  const named = (ids: readonly string[]): [string, string][] => ids.map((id) => [id, corpus.entity(id).name]);
  const people = ({ participants }: Contact): string[] => participants.filter((id) => corpus.entity(id).type === 'person');
  const outlets = (contact: Contact): string[] => contact.reports.map((report) => outletOf(corpus.article(report.article)));
  const byKind = optionsOf(contacts, ({ type }) => [[type, LANES[type]]]);
  const facets: Facet[] = [
    {
      name: 'person',
      label: 'Person',
      any: 'anyone',
      options: optionsOf(contacts, (contact) => named(people(contact))),
      second: { name: 'person', label: 'and', any: 'anyone' },
    },
    { name: 'place', label: 'Place', any: 'anywhere', options: optionsOf(contacts, ({ place }) => named(place ? [place] : [])) },
    {
      name: 'kind',
      label: 'Kind',
      any: 'any kind',
      options: kinds.flatMap((kind) => byKind.find(({ value }) => value === kind) ?? []),
    },
    { name: 'status', label: 'Status', any: 'held or planned', options: optionsOf(contacts, ({ status }) => [[status, status]]) },
    { name: 'outlet', label: 'Outlet', any: 'any outlet', options: optionsOf(contacts, (one) => outlets(one).map((name) => [name, name])) },
    {
      name: 'from',
      label: 'From',
      any: 'any year',
      options: optionsOf(contacts, (contact) => yearsOf(contact).map((year) => [String(year), String(year)])),
      second: { name: 'to', label: 'to', any: 'any year' },
    },
  ];
  return facets.filter(({ options }) => options.length > 1);
}
