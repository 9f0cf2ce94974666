import type { Entity } from '../../../schema/entity.ts';
import { mayHoldOffice, plainTitle } from '../../annotate/entities/guess/own-office.ts';
import type { Knowledge } from '../../knowledge.ts';
import { FIRST, OTHER, SECOND } from './term.ts';

/** Which side a country, an adjective of nationality or a capital stands for, in one dossier. */
export interface Sides {
  /** Entity ids of the two parties' countries. */
  countries: [string, string];
  ofCountry: (code: string | null) => number;
  /** False where the country of this side has no such office at all: a "Prime Minister" of the United States. */
  mayHold: (side: number, title: string) => boolean;
  /** Side bits of a nationality, in small letters ("norwegian"); 0 for any other word. */
  ofDemonym: (word: string) => number;
  /** True for the first word of a nationality that is written in several, in small letters: "sri". */
  beginsDemonym: (word: string) => boolean;
  /** Side bits of a body's name that couples two countries, "Norwegian-Chinese Joint Committee"; 0 for any other name. */
  ofPair: (name: string) => number;
  /** Side bits of a country's name, of its people's or of its capital, in small letters; 0 for any other word. */
  ofName: (name: string) => number;
  /** True where the name, in small letters, is that of a country. */
  isCountry: (name: string) => boolean;
  /** Name of the side's capital in small letters, or null. */
  capitalOf: (side: number) => string | null;
  /** Name of the capital, in small letters, of the country that the adjective belongs to, or null. */
  capitalByDemonym: (word: string) => string | null;
}

const known = new WeakMap<Knowledge, Sides>();

/** Reads the parties and the gazetteer once for a dossier. */
export function sidesOf(knowledge: Knowledge): Sides {
  const seen = known.get(knowledge);
  if (seen) return seen;
  const [first, second] = knowledge.dossier.parties;
  const ofCountry = (code: string | null): number =>
    code === null ? 0 : code === first.country ? FIRST : code === second.country ? SECOND : OTHER;
  const demonyms = new Map<string, number>();
  const names = new Map<string, number>();
  const capitals = new Map<number, string>();
  const seats = new Map<string, number>();
  const byDemonym = new Map<string, string>();
  for (const country of knowledge.gazetteer.countries) {
    const side = ofCountry(country.code);
    for (const demonym of country.demonyms) {
      demonyms.set(demonym.toLowerCase(), side);
      if (country.capital !== null) byDemonym.set(demonym.toLowerCase(), country.capital.toLowerCase());
    }
    if (country.capital !== null) seats.set(country.capital.toLowerCase(), side);
    for (const name of [country.name, ...country.aliases]) names.set(name.toLowerCase(), side);
    if (side !== OTHER && country.capital !== null) capitals.set(side, country.capital.toLowerCase());
  }
  for (const [side, party] of [
    [FIRST, first],
    [SECOND, second],
  ] as const) {
    demonyms.set(party.adjective.toLowerCase(), side);
    names.set(party.name.toLowerCase(), side);
    if (party.capital !== undefined) seats.set(party.capital.toLowerCase(), side);
    if (party.capital !== undefined) capitals.set(side, party.capital.toLowerCase());
  }
  const beginnings = new Set([...demonyms.keys()].filter((name) => name.includes(' ')).map((name) => name.split(' ', 1)[0]));
  const sides: Sides = {
    countries: [first.entity, second.entity],
    ofCountry,
    mayHold: (side, title) =>
      (side !== FIRST && side !== SECOND) || mayHoldOffice(plainTitle(title), (side === FIRST ? first : second).country),
    ofDemonym: (word) => demonyms.get(word) ?? 0,
    beginsDemonym: (word) => beginnings.has(word),
    ofPair: (name) => {
      const pair = /^(?:the )?(?:joint )?(\p{L}+)[-–](\p{L}+)(?= )/u.exec(name.toLowerCase());
      const [one, other] = [pair?.[1] ?? '', pair?.[2] ?? ''].map((half) => demonyms.get(half) ?? names.get(half) ?? 0);
      return one && other ? one | other : 0;
    },
    ofName: (name) => names.get(name) ?? demonyms.get(name) ?? seats.get(name) ?? 0,
    isCountry: (name) => names.has(name),
    capitalOf: (side) => capitals.get(side) ?? null,
    capitalByDemonym: (word) => byDemonym.get(word) ?? null,
  };
  known.set(knowledge, sides);
  return sides;
}

/** Whether an entity is a country, and not a city, a sea or a region. */
export function isCountry(entity: Entity, sides: Sides): boolean {
  return sides.countries.includes(entity.id) || (entity.type === 'place' && sides.isCountry(entity.name.toLowerCase()));
}
