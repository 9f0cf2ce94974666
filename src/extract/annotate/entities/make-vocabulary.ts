import type { DossierInput } from '../../../schema/dossier.ts';
import type { EntityType, RegistryEntity } from '../../../schema/entity.ts';
import type { GazetteerCountry, Knowledge } from '../../knowledge.ts';
import { foldName } from '../../text/fold-name.ts';
import { kebab } from '../../text/kebab.ts';
import { keyOf } from '../../text/key-of.ts';
import { shortCompass } from '../../text/short-compass.ts';
import { tokenise } from '../../text/tokens.ts';
import type { KnownEntity, KnownName, Vocabulary } from './vocabulary.ts';
import { COMMON_WORDS } from './words/common-words.ts';
import { SINGULAR_TEAMS } from './words/sport.ts';

const CAPITALS = /^[\p{Lu}\p{N}.]{2,}$/u;
/** Below it a city needs a sign beside it, unless it is a capital. */
const KNOWN_WELL = 300_000;

type Party = DossierInput['parties'][number];

interface Maker {
  vocabulary: Vocabulary;
  registryIds: Map<string, RegistryEntity>;
  /** What the dossier calls its parties, by country code. */
  parties: ReadonlyMap<string, Party>;
}

function addName(
  vocabulary: Vocabulary,
  spelling: string,
  entity: KnownEntity | null,
  demonym: string | null,
  strength: KnownName['strength'],
): void {
  const tokens = tokenise(spelling);
  const first = tokens[0];
  if (!first) return;
  const keys = tokens.map((token) => token.key);
  const list = vocabulary.names.get(first.key) ?? [];
  const same = list.find(
    (name) =>
      name.keys.length === keys.length &&
      name.keys.every((key, at) => key === keys[at]) &&
      name.cases[0] === (CAPITALS.test(first.text) ? 'all' : first.capital ? 'first' : 'any'),
  );
  if (same) return;
  list.push({
    keys,
    cases: tokens.map((token) => (CAPITALS.test(token.text) ? 'all' : token.capital ? 'first' : 'any')),
    entity,
    demonym,
    strength,
  });
  vocabulary.names.set(first.key, list);
}

/** The registry entity that owns one of the spellings, if any: then the gazetteer only adds to it. */
function ownerOf(maker: Maker, type: EntityType, spellings: string[]): RegistryEntity | undefined {
  for (const spelling of spellings) {
    const owner = maker.registryIds.get(`${type} ${spelling.toLowerCase()}`);
    if (owner) return owner;
  }
  return undefined;
}

interface Listed {
  name: string;
  aliases: readonly string[];
  country: string | null;
  coordinates: [number, number] | null;
}

/** Indexes a name of the gazetteer; `given`: the id it must bear. Its id, which is the registry's where that knows the name. */
function addKnown(
  maker: Maker,
  type: EntityType,
  listed: Listed,
  strength: (spelling: string) => KnownName['strength'],
  given?: string,
): string {
  const { vocabulary } = maker;
  const spellings = [listed.name, ...listed.aliases];
  const registry = ownerOf(maker, type, spellings);
  const id = given ?? registry?.id ?? kebab(listed.name);
  let entity = vocabulary.entities.get(id);
  if (entity && !registry && given === undefined && (entity.type !== type || entity.country !== listed.country)) {
    // The larger city of a name came first and keeps it.
    if (type === 'place') return id;
    entity = undefined;
  }
  entity ??= {
    id,
    type,
    name: registry?.name ?? listed.name,
    country: listed.country,
    coordinates: listed.coordinates,
    registry: registry ?? null,
  };
  entity.country ??= listed.country;
  entity.coordinates ??= listed.coordinates;
  vocabulary.entities.set(id, entity);
  for (const spelling of spellings) addName(vocabulary, nameProper(spelling), entity, null, strength(spelling));
  const short = type === 'place' && strength(listed.name) === 'strong' ? shortCompass(listed.name) : null;
  if (short !== null) addName(vocabulary, short, entity, null, 'strong');
  return id;
}

function addRegistry(maker: Maker, registry: readonly RegistryEntity[]): void {
  const { vocabulary, registryIds } = maker;
  for (const item of registry) {
    const entity: KnownEntity = {
      id: item.id,
      type: item.type,
      name: item.name,
      country: item.country ?? null,
      coordinates: item.coordinates ?? null,
      registry: item,
    };
    vocabulary.entities.set(item.id, entity);
    for (const spelling of [item.name, ...item.aliases]) {
      registryIds.set(`${item.type} ${spelling.toLowerCase()}`, item);
      vocabulary.folded.set(`${item.type} ${foldName(spelling)}`, item);
    }
  }
  for (const item of registry) {
    const entity = vocabulary.entities.get(item.id) ?? null;
    for (const spelling of [item.name, ...item.aliases]) {
      // "Air Force of the Armed Forces" names two bodies, where the second has an entry of its own.
      const [part = '', whole] = spelling.split(' of the ');
      const two = item.type === 'organization' && whole !== undefined && registryIds.has(`organization ${whole.toLowerCase()}`);
      addName(vocabulary, nameProper(two ? part : spelling), entity, null, 'registry');
    }
  }
}

/** A country as a place; a party's bears the id and the name that the dossier gives it, whatever the texts call it. */
function addCountry(maker: Maker, { code, name, aliases, coordinates }: Omit<GazetteerCountry, 'demonyms' | 'capital'>): string {
  const party = maker.parties.get(code);
  const listed = party ? { name: party.name, aliases: [name, ...aliases] } : { name, aliases };
  return addKnown(maker, 'place', { ...listed, country: code, coordinates }, () => 'strong', party?.entity);
}

/** Common nouns that people put after a name and that are no part of it: "the TASS news agency", "the Caucasus region". */
const TRAILING = /\s(?:(?:news )?agency|group|newspaper|region|party|state|website|bloc)$/;

/** The part of a spelling that is the name: no article before it, no common noun after it. */
function nameProper(spelling: string): string {
  return spelling.replace(/^the\s/i, '').replace(TRAILING, '');
}

/** Below so many people a place is a town: only the parties' own are known, and as its name is as often a surname, only by a sign beside it. */
const TOWN = 100_000;

const made = new WeakMap<Knowledge, Vocabulary>();

/** Registry and gazetteer in one index by first word; compiled once for each knowledge. */
export function vocabularyOf(knowledge: Knowledge): Vocabulary {
  const known = made.get(knowledge);
  if (known) return known;
  const vocabulary = makeVocabulary(knowledge);
  made.set(knowledge, vocabulary);
  return vocabulary;
}

/** Capitals that the list of cities leaves out or spells in another way; the dossier's word for those of its parties counts too. */
function addCapitals(maker: Maker, gazetteer: Knowledge['gazetteer'], dossier: Knowledge['dossier']): void {
  const listed = new Set(gazetteer.cities.map(({ name, country }) => `${name} ${country}`));
  const own = dossier.parties.map(({ country, capital }) => ({ code: country, capital: capital ?? null }));
  for (const { code, capital } of [...gazetteer.countries, ...own]) {
    if (capital === null || capital === '' || listed.has(`${capital} ${code}`)) continue;
    addKnown(maker, 'place', { name: capital, aliases: [], country: code, coordinates: null }, (spelling) =>
      COMMON_WORDS.has(keyOf(spelling)) ? 'weak' : 'strong',
    );
  }
}

/** Places whose name, with a plural or a team's word behind it, is one that the gazetteer lists, and those words: "Indiana Pacers". */
function listedClubs(
  vocabulary: Vocabulary,
  bodies: readonly { name: string; aliases: readonly string[] }[],
): Pick<Vocabulary, 'clubPlaces' | 'clubNames'> {
  const clubPlaces = new Set<string>();
  const clubNames = new Set<string>();
  for (const { name, aliases } of bodies)
    for (const spelling of [name, ...aliases]) {
      const keys = tokenise(spelling).map(({ key }) => key);
      const last = keys.pop() ?? '';
      if (keys.length === 0 || !(last.endsWith('s') || SINGULAR_TEAMS.has(last))) continue;
      const known = vocabulary.names
        .get(keys[0] ?? '')
        ?.find((one) => one.keys.length === keys.length && one.keys.every((key, at) => key === keys[at]));
      if (known?.entity?.type !== 'place') continue;
      clubPlaces.add(known.entity.id);
      clubNames.add(last);
    }
  return { clubPlaces, clubNames };
}

/** Compiles registry and gazetteer into one index by first word. The registry goes first: its word is final. */
function makeVocabulary({ registry, gazetteer, dossier }: Knowledge): Vocabulary {
  const givenNames = new Set((gazetteer.givenNames ?? []).map((name) => tokenise(name)[0]?.key ?? '').filter((key) => key.length > 1));
  const vocabulary: Vocabulary = {
    names: new Map(),
    givenNames,
    folded: new Map(),
    entities: new Map(),
    countryIds: new Map(),
    clubPlaces: new Set(),
    clubNames: new Set(),
  };
  const parties = new Map(dossier.parties.map((party) => [party.country, party]));
  const maker: Maker = { vocabulary, registryIds: new Map(), parties };
  addRegistry(maker, registry);
  for (const country of gazetteer.countries) {
    vocabulary.countryIds.set(country.code, addCountry(maker, country));
    for (const demonym of country.demonyms)
      for (const spelling of [demonym, shortCompass(demonym)])
        if (spelling !== null) addName(vocabulary, spelling, null, country.code, 'strong');
  }
  for (const party of dossier.parties) {
    // One that no gazetteer lists is a country all the same.
    if (!vocabulary.countryIds.has(party.country))
      vocabulary.countryIds.set(
        party.country,
        addCountry(maker, { code: party.country, name: party.name, aliases: [], coordinates: null }),
      );
    addName(vocabulary, party.adjective, null, party.country, 'strong');
  }
  for (const body of gazetteer.organizations ?? []) {
    addKnown(maker, 'organization', { ...body, country: body.country ?? null, coordinates: null }, (spelling) =>
      COMMON_WORDS.has(keyOf(nameProper(spelling))) && spelling !== spelling.toUpperCase() ? 'weak' : 'strong',
    );
  }
  for (const region of gazetteer.regions)
    addKnown(maker, 'place', { ...region, country: region.country ?? null, coordinates: null }, () => 'strong');
  const capitals = new Set(gazetteer.countries.map(({ capital, code }) => `${capital ?? ''} ${code}`));
  for (const city of gazetteer.cities) {
    const wellKnown = city.population >= KNOWN_WELL || city.wellKnown === true || capitals.has(`${city.name} ${city.country}`);
    if (city.population < TOWN && !wellKnown && !parties.has(city.country)) continue;
    addKnown(maker, 'place', city, (spelling) => {
      const keys = tokenise(spelling).map((token) => token.key);
      const single = keys.length === 1 ? (keys[0] ?? '') : '';
      return COMMON_WORDS.has(single) ||
        (!wellKnown && city.population < TOWN) ||
        (!wellKnown && (keys.length === 1 || givenNames.has(keys[0] ?? '')))
        ? 'weak'
        : 'strong';
    });
  }
  addCapitals(maker, gazetteer, dossier);
  for (const list of vocabulary.names.values()) list.sort((one, other) => other.keys.length - one.keys.length);
  return { ...vocabulary, ...listedClubs(vocabulary, gazetteer.organizations ?? []) };
}
