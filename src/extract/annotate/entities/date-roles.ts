import type { DateAnnotation } from '../../../schema/date.ts';
import type { Entity, Role } from '../../../schema/entity.ts';
import { blockAt, type Document } from '../../document.ts';

/** The day that a sentence tells of: a caption of its picture's, where it names one; all else of the day of publication. */
function dayOf({ start }: { start: number }, document: Document, dates: readonly DateAnnotation[]): string | null {
  const block = blockAt(document, start);
  const pictured =
    block?.kind === 'caption'
      ? dates.find((date) => date.kind === 'date' && date.edtf !== null && date.start >= block.start && date.end <= block.end)
      : undefined;
  return pictured?.edtf ?? document.article.published?.edtf ?? null;
}

/** The entity with the day for which each of its offices is given, where a text gives it; those of the registry have their own times. */
export function dateRoles(
  entity: Entity,
  documents: ReadonlyMap<string, Document>,
  datesOf: ReadonlyMap<string, readonly DateAnnotation[]>,
): Entity {
  const dated = (role: Role): Role => {
    const document = role.evidence === null ? undefined : documents.get(role.evidence.article);
    if (!role.evidence || !document) return role;
    const { title, of, from, to, evidence } = role;
    return { title, of, from, to, asOf: dayOf(evidence, document, datesOf.get(evidence.article) ?? []), evidence };
  };
  return entity.roles.some(({ evidence }) => evidence !== null) ? { ...entity, roles: entity.roles.map(dated) } : entity;
}
