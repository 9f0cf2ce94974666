import type { Facets, FacetValue, Filters, NameKind, PassageKind } from './answer.ts';
import { editDistance } from './edit-distance.ts';
import type { NameIndex } from './name-index.ts';
import type { Passage } from './passage.ts';

const NAME_KINDS: readonly NameKind[] = ['person', 'organization', 'place', 'agreement', 'event', 'outlet'];
const PASSAGE_KINDS: readonly PassageKind[] = ['contact', 'quote', 'sentence', 'article'];
const CONTACT_KINDS = ['visit', 'meeting', 'call', 'summit', 'signing', 'other'];
const STATUS = ['held', 'planned'];
const SAME: Record<string, string> = {
  people: 'person',
  quotation: 'quote',
  organisation: 'organization',
  treaty: 'agreement',
  deal: 'agreement',
  talk: 'meeting',
};
const KINDS = [...PASSAGE_KINDS, ...CONTACT_KINDS, ...STATUS, ...NAME_KINDS];

/** The kind that a reader means by a word: "visits", "Quotation", "meetting"; null where none is like it. */
export function readKind(typed: string): string | null {
  const word = typed
    .toLowerCase()
    .trim()
    .replace(/ies$/, 'y')
    .replace(/(?<!s)s$/, '');
  const name = SAME[word] ?? word;
  if (KINDS.includes(name)) return name;
  const begun = KINDS.filter((kind) => word.length > 2 && kind.startsWith(word));
  return begun[0] ?? KINDS.find((kind) => word.length > 3 && editDistance(kind, name) <= 1) ?? null;
}

/** Whether the chosen kinds leave room for names. */
export function namesAreWanted(kinds: readonly string[] | undefined): boolean {
  return !kinds?.length || kinds.some((kind) => NAME_KINDS.includes(kind as NameKind));
}

export type LimitField = 'outlet' | 'person' | 'kind' | 'years';
type Limit = (passage: Passage) => boolean;

const year = (day: string): number => Number(day.slice(0, 4));

/** One check for each field that is limited. Ids that no name has leave nothing. */
export function limitsOf(filters: Filters, names: NameIndex): Partial<Record<LimitField, Limit>> {
  const limits: Partial<Record<LimitField, Limit>> = {};
  const { outlet, person, kind, from, to } = filters;
  if (outlet?.length) {
    const wanted = new Set(outlet.map((id) => names.numberOf('outlet', id)));
    limits.outlet = ({ outlets }) => outlets.some((one) => wanted.has(one));
  }
  if (person?.length) {
    const wanted = person.map((id) => names.numberOf('person', id));
    limits.person = (passage) => wanted.some((one) => (passage.kind === 'quote' ? passage.speaker === one : passage.names.has(one)));
  }
  if (kind?.length) {
    const groups = kind.filter((one) => !CONTACT_KINDS.includes(one) && !STATUS.includes(one));
    const types = kind.filter((one) => CONTACT_KINDS.includes(one));
    const states = kind.filter((one) => STATUS.includes(one));
    limits.kind = (passage) =>
      groups.includes(passage.kind) ||
      (passage.kind === 'contact' &&
        types.length + states.length > 0 &&
        (types.length === 0 || types.includes(passage.type)) &&
        (states.length === 0 || states.includes(passage.status)));
  }
  if (from !== undefined || to !== undefined) {
    limits.years = ({ dated: [first, last] }) => {
      if (first === '' && last === '') return false;
      return year(first || last) <= (to ?? 9999) && year(last || first) >= (from ?? 0);
    };
  }
  return limits;
}

/** The most persons that are offered as a filter. */
const MOST_PERSONS = 20;

/** Counts, for every field, what each value would leave of the passages that pass the other fields. */
export function facetsOf(
  passages: readonly Passage[],
  limits: Partial<Record<LimitField, Limit>>,
  filters: Filters,
  names: NameIndex,
): Facets {
  const passing = (field: LimitField): Passage[] => {
    const others = Object.entries(limits).flatMap(([name, limit]) => (name === field ? [] : [limit]));
    return others.length === 0 ? [...passages] : passages.filter((passage) => others.every((limit) => limit(passage)));
  };
  const count = (field: LimitField, read: (passage: Passage) => Iterable<string>): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const passage of passing(field)) for (const value of read(passage)) counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
  };
  const values = (
    counts: ReadonlyMap<string, number>,
    chosen: readonly string[] | undefined,
    label: (value: string) => string,
  ): FacetValue[] =>
    [...counts]
      .map(([value, number]) => ({ value, label: label(value), count: number, chosen: chosen?.includes(value) ?? false }))
      .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
  const idOf = (name: number): string => names.entry(name).id;
  const labelOf = (kind: NameKind) => (id: string) => {
    const number = names.numberOf(kind, id);
    return number < 0 ? id : names.entry(number).name;
  };
  const persons = count('person', (passage) =>
    passage.kind === 'quote'
      ? passage.speaker < 0
        ? []
        : [passage.speaker].filter((one) => names.entry(one).kind === 'person').map(idOf)
      : [...passage.names].filter((one) => names.entry(one).kind === 'person').map(idOf),
  );
  const kinds = count('kind', ({ kind, type }) => (kind === 'contact' ? ['contact', type] : [kind]));
  const years = count('years', ({ dated: [first, last] }) => (first || last ? [(first || last).slice(0, 4)] : []));
  const known = [...years.keys()].sort();
  const [earliest = '1', latest = '0'] = [known[0], known.at(-1)];
  for (let at = Number(earliest); at < Number(latest); at++) if (!years.has(String(at))) years.set(String(at), 0);
  const inYears = (value: string): boolean =>
    (filters.from !== undefined || filters.to !== undefined) &&
    Number(value) >= (filters.from ?? 0) &&
    Number(value) <= (filters.to ?? 9999);
  return {
    outlet: values(
      count('outlet', ({ outlets }) => outlets.map(idOf)),
      filters.outlet,
      labelOf('outlet'),
    ),
    person: values(persons, filters.person, labelOf('person')).filter(({ chosen }, at) => chosen || at < MOST_PERSONS),
    kind: values(kinds, filters.kind, (value) => value),
    years: values(years, [], (value) => value)
      .map((one) => ({ ...one, chosen: inYears(one.value) }))
      .sort((a, b) => Number(a.value) - Number(b.value)),
  };
}
