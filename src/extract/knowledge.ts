import type { ClaimInput } from '../schema/claim.ts';
import type { PlacedCorrection } from '../schema/correction.ts';
import type { DossierInput } from '../schema/dossier.ts';
import type { RegistryEntity } from '../schema/entity.ts';
import type { Lexicon } from '../schema/lexicon.ts';
import type { Sidecar } from '../schema/article.ts';

/** A country of the gazetteer. */
export interface GazetteerCountry {
  code: string;
  name: string;
  aliases: string[];
  /** Adjectives and names of its people: "Norwegian", "Norwegians". */
  demonyms: string[];
  capital: string | null;
  /** Longitude, latitude. */
  coordinates: [number, number] | null;
}

/** A city of the gazetteer. */
export interface GazetteerCity {
  name: string;
  aliases: string[];
  country: string;
  /** 0 where it is not known. */
  population: number;
  coordinates: [number, number] | null;
  /** In the news far beyond its size. */
  wellKnown?: boolean;
}

/** A region, or a body of the world, with the country it lies in or belongs to. */
export interface GazetteerName {
  name: string;
  aliases: string[];
  country?: string;
  /** True for an agency, a newspaper or a broadcaster, through which words are cited. */
  media?: boolean;
}

/** What is known without a registry: countries, cities, regions such as "Middle East", world bodies and agencies, given names. */
export interface Gazetteer {
  countries: GazetteerCountry[];
  cities: GazetteerCity[];
  regions: GazetteerName[];
  organizations?: GazetteerName[];
  givenNames?: string[];
}

/** One article as it comes from a folder. */
export interface Source {
  /** Readable, stays. */
  id: string;
  /** File name as given. */
  file: string;
  /** The decoded file, without byte order mark. */
  text: string;
  /** SHA-256 of the file, hexadecimal. */
  hash: string;
  sidecar: Sidecar | null;
}

/** All that the extraction knows beside the texts. */
export interface Knowledge {
  dossier: DossierInput;
  registry: RegistryEntity[];
  lexicon: Lexicon;
  gazetteer: Gazetteer;
  claims: ClaimInput[];
  /** In the order typed. */
  corrections: PlacedCorrection[];
}
