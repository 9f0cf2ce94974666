import type { Entity, Role } from '../../../schema/entity.ts';

/** A person's roles, arranged so that one article's are found without going through those of all others. */
export interface RoleIndex {
  /** Roles that an article gives, by its id. */
  byArticle: ReadonlyMap<string, readonly Role[]>;
  /** Every different role once, whoever gives it, the registry's first. */
  distinct: readonly Role[];
}

const indexed = new WeakMap<readonly Role[], RoleIndex>();

/** The roles of an entity by article, and each different one once. Made once an entity, so that time stays linear over ten thousand articles. */
export function rolesOf({ roles }: Pick<Entity, 'roles'>): RoleIndex {
  const known = indexed.get(roles);
  if (known) return known;
  const byArticle = new Map<string, Role[]>();
  const distinct = new Map<string, Role>();
  for (const role of roles) {
    const { article } = role.evidence ?? {};
    if (article !== undefined) {
      const own = byArticle.get(article);
      if (own) own.push(role);
      else byArticle.set(article, [role]);
    }
    const key = `${role.title}|${role.of ?? ''}|${role.from ?? ''}|${role.to ?? ''}`;
    if (!distinct.has(key)) distinct.set(key, role);
  }
  const index = { byArticle, distinct: [...distinct.values()] };
  indexed.set(roles, index);
  return index;
}
