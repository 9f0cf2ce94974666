import type { Report } from '../../../schema/contact.ts';
import type { DossierInput } from '../../../schema/dossier.ts';
import type { Entity } from '../../../schema/entity.ts';

/** Looks up which of the dossier's parties an entity stands for: 0, 1, or -1 for neither. */
export type SideOf = (id: string) => number;

/** Side of an entity by its country; the parties' countries stand for themselves even when no text names them. */
export function sideLookup(entities: ReadonlyMap<string, Entity>, dossier: DossierInput): SideOf {
  const [first, second] = dossier.parties;
  return (id) => {
    const country = entities.get(id)?.country ?? null;
    if (id === first.entity || country === first.country) return 0;
    return id === second.entity || country === second.country ? 1 : -1;
  };
}

/** The persons among a report's participants, by side. */
export function peopleOf(
  report: Pick<Report, 'participants'>,
  entities: ReadonlyMap<string, Entity>,
  sideOf: SideOf,
): [string[], string[]] {
  const people: [string[], string[]] = [[], []];
  for (const id of report.participants) {
    const side = sideOf(id);
    if (entities.get(id)?.type === 'person' && (side === 0 || side === 1)) people[side].push(id);
  }
  return people;
}
