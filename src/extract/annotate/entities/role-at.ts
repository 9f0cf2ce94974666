import type { Entity, Role } from '../../../schema/entity.ts';
import { boundsOf } from '../../../schema/edtf.ts';
import { rolesOf } from './role-index.ts';

const within = ({ from, to }: Role, day: string): boolean => {
  const earliest = from === null ? null : boundsOf(from).earliest;
  const latest = to === null ? null : boundsOf(to).latest;
  return (earliest === null || earliest <= day) && (latest === null || day <= latest);
};

const PAST = /\b(?:former|previous|late|ex|then|erstwhile|outgoing|one-time)\b[^,.;:]{0,24}$/iu;

/** "former defence minister", "a former heart surgeon": no office of the day. */
const isPast = ({ title, evidence }: Role): boolean => PAST.test((evidence?.prefix ?? '') + (title.split(' ')[0] ?? ''));

/** Whether a role is of a day (YYYY-MM-DD), and not one that its holder has left. */
export const isOf = (role: Role, day: string): boolean => !isPast(role) && within(role, day);

/**
 * The office a person held, for a reader: that which the article itself gives, else the registry's on the day (YYYY-MM-DD), the
 * one begun last first. Null where neither knows, or the day is not known.
 */
export function roleAt(entity: Entity, article: string, day: string | null): string | null {
  const { byArticle, distinct } = rolesOf(entity);
  const here = byArticle.get(article)?.find((role) => !isPast(role));
  if (here) return here.title;
  if (day === null) return null;
  const held = distinct.filter((role) => role.evidence === null && (role.from !== null || role.to !== null) && within(role, day));
  held.sort((one, other) => ((one.from ?? '') < (other.from ?? '') ? 1 : -1));
  return held[0]?.title ?? null;
}
