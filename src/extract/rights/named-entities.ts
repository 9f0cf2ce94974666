import type { Entity } from '../../schema/entity.ts';
import type { Extraction } from '../extract.ts';

type Records = Pick<Extraction, 'mentions' | 'quotes' | 'contacts' | 'claims'>;

/** Those entities to which any record leads, and all of the registry; the others were known from a text that may not be shown. */
export function namedEntities(entities: readonly Entity[], { mentions, quotes, contacts, claims }: Records): Entity[] {
  const named = new Set<string | null>([
    ...mentions.map(({ entity }) => entity),
    ...quotes.flatMap(({ speaker, via }) => [speaker, via]),
    ...contacts.flatMap(({ participants, place, reports }) => [
      ...participants,
      place,
      ...reports.flatMap((report) => [...report.participants, report.place]),
    ]),
    ...claims.flatMap(({ positions }) => positions.map(({ by }) => by)),
  ]);
  return entities.filter(({ id, basis }) => basis === 'registry' || named.has(id));
}
