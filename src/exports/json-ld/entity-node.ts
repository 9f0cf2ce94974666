import type { Entity, EntityType } from '../../schema/entity.ts';
import { addressOf, urlOf } from '../../site/urls.ts';

const TYPES: Record<EntityType, string> = {
  person: 'Person',
  organization: 'Organization',
  place: 'Place',
  agreement: 'CreativeWork',
  event: 'Event',
};

const WIKIDATA = 'http://www.wikidata.org/entity/';

/** An entity where another node names it: type, name, page here, and the same thing at Wikidata where the registry knows it. */
export function entityNode(entity: Pick<Entity, 'id' | 'type' | 'name' | 'wikidata'>): object {
  const { type, name, wikidata } = entity;
  return {
    '@type': TYPES[type],
    name,
    url: addressOf(urlOf.entity(entity)),
    ...(wikidata ? { sameAs: WIKIDATA + wikidata } : {}),
  };
}

/** An entity on its own page: its other spellings and, of a place, where it lies. */
export function wholeEntityNode(entity: Entity): object {
  const { aliases, coordinates, scripts } = entity;
  const others = [...new Set([...aliases, ...Object.values(scripts)])];
  return {
    ...entityNode(entity),
    ...(others.length > 0 ? { alternateName: others } : {}),
    ...(coordinates ? { geo: { '@type': 'GeoCoordinates', latitude: coordinates[1], longitude: coordinates[0] } } : {}),
  };
}
