import type { EntityType, RegistryEntity } from '../../../schema/entity.ts';

/** A thing known before the texts are read: a registry entity, or a country, city, region or body of the gazetteer. */
export interface KnownEntity {
  id: string;
  type: EntityType;
  name: string;
  country: string | null;
  coordinates: [number, number] | null;
  registry: RegistryEntity | null;
}

/** One spelling of a known thing, or the adjective of a country, cut into words. */
export interface KnownName {
  keys: string[];
  /** What each word's capitals must be: all, the first, or any. */
  cases: ('all' | 'first' | 'any')[];
  entity: KnownEntity | null;
  /** Country code, for an adjective of nationality. */
  demonym: string | null;
  /** registry: final; strong: a mention wherever it stands; weak: needs a sign beside it, since people and things bear the same name. */
  strength: 'registry' | 'strong' | 'weak';
}

/** The knowledge of a run, ready for lookup. */
export interface Vocabulary {
  /** Spellings by their first word, longest first. */
  names: Map<string, KnownName[]>;
  givenNames: ReadonlySet<string>;
  /** Registry entities by type and folded name, for spellings nobody listed. */
  folded: Map<string, RegistryEntity>;
  entities: Map<string, KnownEntity>;
  /** Entity id of a country, by its code. */
  countryIds: Map<string, string>;
  /** Entity ids of the towns and regions after which a listed club is named: those of "Utah" for "Utah Jazz". */
  clubPlaces: ReadonlySet<string>;
  /** Last words of the names of listed clubs that are named after a town: "jazz". */
  clubNames: ReadonlySet<string>;
}
