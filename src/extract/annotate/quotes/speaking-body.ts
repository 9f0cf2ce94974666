import type { Entity } from '../../../schema/entity.ts';
import type { Knowledge } from '../../knowledge.ts';
import { kebab } from '../../text/kebab.ts';
import { countryAtEnd, countryWords } from '../references/country-words.ts';

const BODY =
  /^(?:(?:state|official|local|national|semi-official|state-run|state-owned|government|domestic|foreign|pro-government|independent|public)[- ]){0,2}(?:media|television|tv|radio|news agenc(?:y|ies)|news outlets?|broadcasters?|press|newspapers?|authorities|officials|intelligence|prosecutors|police|military|army|navy|air force|government|parliament|cabinet|delegation|embassy|presidency|foreign ministry|defen[cs]e ministry|interior ministry|ministry of (?:[a-z]+ ){0,3}[a-z]+|(?:[a-z]+ ){0,3}ministry|customs|opposition)(?: reports?| outlets)?(?: in \p{Lu}[\p{L} ]{2,30})?$/iu;
/** Groups of unnamed people are no bodies. */
const PEOPLE = /^(?:officials|prosecutors)$/i;

/** The adjective of a country as the knowledge gives it: "Norwegian" for NO. */
function adjectiveOf(code: string, knowledge: Knowledge): string | null {
  const party = knowledge.dossier.parties.find(({ country }) => country === code);
  const country = knowledge.gazetteer.countries.find((one) => one.code === code);
  return party?.adjective ?? country?.demonyms[0] ?? null;
}

function make(id: string, name: string, country: string | null): Entity {
  return { id, type: 'organization', name, aliases: [], country, roles: [], wikidata: null, coordinates: null, basis: 'text', scripts: {} };
}

/**
 * A body that speaks but has no name of its own: "Norwegian state media", "Norway’s state media", "the Norwegian authorities". The entity is
 * named by the country’s adjective and the words, its id made of both. Null where the words are none or speak of no country.
 */
export function speakingBody(words: string, knowledge: Knowledge): Entity | null {
  const tokens = words.replace(/^the\s+/i, '').split(/\s+/);
  for (let length = Math.min(4, tokens.length - 1); length > 0; length -= 1) {
    const country = countryAtEnd(tokens.slice(0, length), countryWords(knowledge));
    if (country?.length !== length) continue;
    const rest = tokens.slice(length).join(' ');
    const adjective = adjectiveOf(country.code, knowledge);
    if (!adjective || !BODY.test(rest) || PEOPLE.test(rest)) return null;
    const name = `${adjective} ${rest
      .replace(/ reports?$/i, '')
      .replace(/^.*?(?= in \p{Lu}|$)/u, (kind) => kind.toLowerCase())
      .replace(/\btv\b/, 'TV')}`;
    return make(kebab(name), name, country.code);
  }
  return null;
}

const WEBSITE =
  /^(?:the )?(?:official )?(.{3,60}?)(?:['’]s?)? (?:official )?(?:web ?site|web page|press service|press office|telegram channel|twitter account|x account)$/i;

/** The site or channel of a body or an office: "the Prime Minister of Norway’s website". Null where the words are none. */
export function siteOf(words: string): Entity | null {
  const match = WEBSITE.exec(words);
  const owner = match?.[1]?.replace(/['’]s?$/, '');
  if (!match || !owner || !/\p{Lu}/u.test(owner)) return null;
  const kind = words
    .slice(words.toLowerCase().lastIndexOf(owner.toLowerCase()) + owner.length)
    .replace(/^['’]s?/, '')
    .replace(/\bofficial /i, '')
    .trim()
    .toLowerCase();
  return make(kebab(`${owner} ${kind}`), `${kind} of ${/^(?:President|Prime|Minister|Ministry)/.test(owner) ? 'the ' : ''}${owner}`, null);
}

/** Two countries that speak as one: "they" after "both sides". */
export function jointSpeaker(ids: readonly string[], entities: ReadonlyMap<string, Entity>): Entity | null {
  const names = ids.map((id) => entities.get(id)?.name);
  if (ids.length !== 2 || names.includes(undefined)) return null;
  return make(ids.join('-and-'), `${names.join(' and ')} (joint speaker)`, null);
}
