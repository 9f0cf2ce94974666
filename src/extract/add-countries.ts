import type { Entity } from '../schema/entity.ts';

/**
 * Gives people whose country no text tells the one that their contacts tell, where all articles agree. In: the entities, of which some are
 * replaced; for each article, ISO 3166-1 alpha-2 codes by entity id. What the registry knows stays as it is.
 */
export function addCountries(entities: Map<string, Entity>, articles: readonly ReadonlyMap<string, string>[]): void {
  const told = new Map<string, Set<string>>();
  for (const article of articles)
    for (const [id, country] of article) {
      const countries = told.get(id);
      if (countries) countries.add(country);
      else told.set(id, new Set([country]));
    }
  for (const [id, countries] of told) {
    const entity = entities.get(id);
    const [country] = countries;
    if (entity?.type !== 'person' || entity.basis !== 'text' || entity.country !== null || countries.size !== 1 || !country) continue;
    entities.set(id, { ...entity, country });
  }
}
