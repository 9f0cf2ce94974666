import type { Contact } from '../schema/contact.ts';
import type { Entity, RegistryEntity } from '../schema/entity.ts';
import type { Quote } from '../schema/quote.ts';
import { registryRoles } from './annotate/entities/make-entities.ts';

const entityOf = ({ id, type, name, aliases, country, roles, wikidata, coordinates, scripts }: RegistryEntity): Entity => ({
  id,
  type,
  name,
  aliases,
  country: country ?? null,
  roles: registryRoles({ roles }),
  wikidata: wikidata ?? null,
  coordinates: coordinates ?? null,
  basis: 'registry',
  scripts,
});

/** Adds the registry's entities of these ids, where they are not there yet. */
export function addKnown(entities: Map<string, Entity>, ids: Iterable<string | null>, registry: readonly RegistryEntity[]): void {
  const known = new Map(registry.map((entry) => [entry.id, entry]));
  for (const id of ids) {
    const entry = id === null || entities.has(id) ? undefined : known.get(id);
    if (entry) entities.set(entry.id, entityOf(entry));
  }
}

/**
 * Adds those whom the texts only point to ("the Norwegian foreign minister"), so that every id in a record has an entity: registry entities
 * that speak or take part and that no article names. In: the entities so far, which grow; what was said; the contacts; the registry.
 */
export function addReferred(
  entities: Map<string, Entity>,
  quotes: readonly Quote[],
  contacts: readonly Contact[],
  registry: readonly RegistryEntity[],
): void {
  const referred = [
    ...quotes.flatMap(({ speaker, via }) => [speaker, via]),
    ...contacts.flatMap(({ participants, place }) => [...participants, place]),
  ];
  addKnown(entities, referred, registry);
}
