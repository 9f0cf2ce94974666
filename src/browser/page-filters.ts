import type { Facets, FacetValue, Filters } from '../search/answer.ts';
import { element } from './element.ts';
import { filterCount } from './search-address.ts';

type Field = keyof Filters;

/** The fields in their order, with the facet whose values each may take. */
const FIELDS: readonly { field: Field; title: string; facet: keyof Facets }[] = [
  { field: 'outlet', title: 'Outlet', facet: 'outlet' },
  { field: 'person', title: 'Person', facet: 'person' },
  { field: 'kind', title: 'Kind', facet: 'kind' },
  { field: 'from', title: 'From', facet: 'years' },
  { field: 'to', title: 'To', facet: 'years' },
];

const isYear = (field: Field): field is 'from' | 'to' => field === 'from' || field === 'to';

/** The filters with one field set to a value, or to nothing. */
export function withValue(filters: Filters, field: Field, value: string): Filters {
  const others: Filters = Object.fromEntries(Object.entries(filters).filter(([name]) => name !== field));
  if (value === '') return others;
  return isYear(field) ? { ...others, [field]: Number(value) } : { ...others, [field]: [value] };
}

const chosenIn = (filters: Filters, field: Field): string[] =>
  isYear(field) ? [filters[field] ?? ''].map(String) : (filters[field] ?? []);

function control(
  title: string,
  field: Field,
  values: readonly FacetValue[],
  filters: Filters,
  counted: boolean,
  change: (filters: Filters) => void,
): HTMLElement {
  const chosen = chosenIn(filters, field).filter(Boolean);
  const options = values.map(({ value, label, count }) =>
    element(
      'option',
      { value, selected: chosen.length === 1 && chosen[0] === value },
      counted ? `${label} (${count.toLocaleString('en')})` : label,
    ),
  );
  const known = chosen.map((value) => values.find((other) => other.value === value)?.label ?? value);
  // An address may hold several values, or one that the present words leave nothing of.
  const other = chosen.length > 1 || (chosen.length === 1 && !values.some(({ value }) => value === chosen[0]));
  if (other) options.unshift(element('option', { value: chosen.join(' '), selected: true, disabled: true }, known.join(', ')));
  const select = element('select', { id: `filter-${field}` }, element('option', { value: '' }, 'any'), ...options);
  select.addEventListener('change', () => change(withValue(filters, field, select.value)));
  return element('label', {}, title, ' ', select);
}

/**
 * The filters for the present answer: each value with what it leaves, and the way out of all of them. Null where nothing can be narrowed.
 * @param counted whether what a value leaves is known: not where only some of the articles were searched
 */
export function filterSection(facets: Facets, filters: Filters, counted: boolean, change: (filters: Filters) => void): HTMLElement | null {
  const chosen = filterCount(filters);
  const fields = FIELDS.filter(({ field, facet }) => facets[facet].length > 1 || chosenIn(filters, field).some(Boolean));
  if (fields.length === 0) return null;
  const controls = fields.map(({ field, title, facet }) => control(title, field, facets[facet], filters, counted, change));
  const body = element('div', { class: 'filters' }, ...controls);
  if (chosen > 0) {
    const clear = element('button', { type: 'button', id: 'filter-clear', class: 'button' }, 'Clear');
    clear.addEventListener('click', () => change({}));
    body.append(clear);
  }
  return element('section', { class: 'railed narrow', 'aria-labelledby': 'narrow' }, element('h2', { id: 'narrow' }, 'Narrow'), body);
}
