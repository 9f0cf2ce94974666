import type { Facets, FacetValue, NameKind } from './answer.ts';
import type { NameIndex } from './name-index.ts';

/** The most persons that are offered beside those of the answer. */
const MOST_PERSONS = 20;

const byLabel = (a: FacetValue, b: FacetValue): number => (a.label < b.label ? -1 : 1);

/** Values that are there already, and others that nobody has counted. */
function withOthers(values: readonly FacetValue[], names: NameIndex, kind: NameKind, most: number): FacetValue[] {
  const known = new Set(values.map(({ value }) => value));
  const others = names
    .ofKind(kind)
    .slice(0, most)
    .filter(({ id }) => !known.has(id));
  const added = others.slice(0, Math.max(0, most - values.length));
  return [...values, ...added.map(({ id, name }) => ({ value: id, label: name, count: 0, chosen: false }))].sort(byLabel);
}

/**
 * The filters of an answer for which not all articles were searched: with every outlet, the persons who are named most, and every year of
 * the record, since the articles that were not searched may have any of them.
 * @param years first and last of the record
 */
export function offerAll(facets: Facets, names: NameIndex, [from, to]: readonly [number, number]): Facets {
  const counted = new Map(facets.years.map((one) => [one.value, one]));
  const known = facets.years.map(({ value }) => Number(value));
  const [first, last] = [Math.min(from, ...known), Math.max(to, ...known)];
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => String(first + at));
  return {
    ...facets,
    outlet: withOthers(facets.outlet, names, 'outlet', Infinity),
    person: withOthers(facets.person, names, 'person', MOST_PERSONS),
    years: years.map((value) => counted.get(value) ?? { value, label: value, count: 0, chosen: false }),
  };
}
