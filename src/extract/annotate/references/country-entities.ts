import type { Entity } from '../../../schema/entity.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { Actor } from './actors.ts';
import { countryWords } from './country-words.ts';

/** The countries of one article. */
export interface CountryEntities {
  /** Country code of an entity, or null. */
  codeOf: (entity: string) => string | null;
  /** Entity id of the country with this code, if anything knows one. */
  entityOf: (code: string) => string | null;
  /** True where the entity is a country itself, not a town or a person of it. */
  isCountry: (entity: string) => boolean;
  /** Codes of the two countries the article is about: the dossier's parties where both occur, else the two named most. */
  pair: readonly string[];
}

const slug = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

interface Countries {
  /** By code. */
  names: ReadonlyMap<string, { name: string; capital: string | null }>;
  /** Entity of a party by its country's code, and the other way round. */
  parties: ReadonlyMap<string, string>;
  partyOf: ReadonlyMap<string, string>;
}

const known = new WeakMap<Knowledge, Countries>();

/** What the gazetteer and the dossier say of countries; worked out once for each. */
function countriesOf(knowledge: Knowledge): Countries {
  const seen = known.get(knowledge);
  if (seen) return seen;
  const { parties } = knowledge.dossier;
  const countries = {
    names: new Map(knowledge.gazetteer.countries.map((country) => [country.code, country])),
    parties: new Map(parties.map((party) => [party.country, party.entity])),
    partyOf: new Map(parties.map((party) => [party.entity, party.country])),
  };
  known.set(knowledge, countries);
  return countries;
}

/** Finds the countries that an article's namings stand for. */
export function countryEntities(actors: readonly Actor[], entities: ReadonlyMap<string, Entity>, knowledge: Knowledge): CountryEntities {
  const words = countryWords(knowledge);
  const { names, parties, partyOf } = countriesOf(knowledge);
  const codes = new Map<string, string | null>();
  const byCode = new Map<string, string>();
  const counts = new Map<string, number>();

  const codeOf = (id: string): string | null => {
    const entity = entities.get(id);
    return partyOf.get(id) ?? entity?.country ?? (entity?.type === 'place' ? (words.get(entity.name.toLowerCase()) ?? null) : null);
  };
  const isCountry = (id: string): boolean => {
    if (partyOf.has(id)) return true;
    const entity = entities.get(id);
    if (entity?.type !== 'place') return false;
    const code = words.get(entity.name.toLowerCase());
    return code !== undefined && names.get(code)?.capital !== entity.name;
  };
  for (const actor of actors) {
    if (!codes.has(actor.entity)) {
      const code = codeOf(actor.entity);
      codes.set(actor.entity, code);
      if (code && !byCode.has(code) && isCountry(actor.entity)) byCode.set(code, actor.entity);
    }
    const code = codes.get(actor.entity);
    if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const entityOf = (code: string): string | null => {
    const met = byCode.get(code) ?? parties.get(code);
    if (met) return met;
    const guess = slug(names.get(code)?.name ?? '');
    return entities.get(guess)?.type === 'place' ? guess : null;
  };
  const partyCodes = [...parties.keys()];
  const pair = partyCodes.every((code) => counts.has(code))
    ? partyCodes
    : [...counts]
        .sort((a, b) => b[1] - a[1])
        .slice(0, 2)
        .map(([code]) => code);
  return { codeOf: (id) => (codes.has(id) ? (codes.get(id) ?? null) : codeOf(id)), entityOf, isCountry, pair };
}
