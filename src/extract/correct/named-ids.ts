import type { PlacedCorrection } from '../../schema/correction.ts';

/** Fields of a correction that name entities, one or several. */
const FIELDS = ['entity', 'entities', 'into', 'speaker', 'via', 'participants', 'place'];

/** The ids of all entities that corrections name, so that one which no article names can be pointed to. */
export function namedIds(corrections: readonly PlacedCorrection[]): string[] {
  const values = (given: object): unknown[] =>
    Object.entries(given).flatMap(([field, value]: [string, unknown]) => (FIELDS.includes(field) ? [value].flat() : []));
  return corrections
    .flatMap((input) => [...values(input), ...('change' in input ? values(input.change) : [])])
    .filter((value) => typeof value === 'string');
}
