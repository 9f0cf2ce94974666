import type { Facets, FacetValue, Filters, NameKind } from './answer.ts';
import type { Limit, LimitField } from './limits.ts';
import type { NameIndex } from './name-index.ts';
import type { Passage } from './passage.ts';

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
