import type { Extraction, Withdrawn } from '../extract.ts';

/** The ids of the records that were there and are not, after those of an earlier time: that there was something is all that is kept of them. */
export function withdrawnFrom(before: Extraction, after: Pick<Extraction, 'contacts' | 'entities'>): Withdrawn {
  const contacts = new Set(after.contacts.map(({ id }) => id));
  const entities = new Set(after.entities.map(({ id }) => id));
  return {
    contacts: [...(before.withdrawn?.contacts ?? []), ...before.contacts.map(({ id }) => id).filter((id) => !contacts.has(id))],
    entities: [
      ...(before.withdrawn?.entities ?? []),
      ...before.entities.filter(({ id }) => !entities.has(id)).map(({ id, type }) => ({ id, type })),
    ],
  };
}
