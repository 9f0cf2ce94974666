import type { Correction } from '../schema/correction.ts';

/** A field that a correction changed, with its values in words. */
export interface ChangedField {
  field: string;
  before: string;
  after: string;
}

const NOTHING = 'nothing';

function valueWords(value: unknown): string {
  if (value === null || value === undefined) return NOTHING;
  if (Array.isArray(value)) return value.map(valueWords).join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const fieldsOf = (values: unknown): Record<string, unknown> =>
  typeof values === 'object' && values !== null ? (values as Record<string, unknown>) : {};

/** What a correction changed, field by field; empty where it only confirmed what stood there. */
export function changedFields({ before, after }: Pick<Correction, 'before' | 'after'>): ChangedField[] {
  const [old, fresh] = [fieldsOf(before), fieldsOf(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(fresh)])]
    .map((field) => ({ field, before: valueWords(old[field]), after: valueWords(fresh[field]) }))
    .filter((change) => change.before !== change.after);
}
