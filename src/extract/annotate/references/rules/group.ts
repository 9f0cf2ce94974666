import { actorFrom, refer, sentenceStart } from '../around.ts';
import { countryWords } from '../country-words.ts';
import type { Discourse } from '../discourse.ts';
import { nounPhraseBefore, type NounPhrase } from '../noun-phrase.ts';
import { answersTo, officeOf } from '../offices.ts';
import type { Reference } from '../reference.ts';
import type { ReferenceRule } from '../rule.ts';
import { lastPeople } from '../salience.ts';
import type { Spot } from '../salience.ts';

/** People who answer to the office, those of the last sentences first, then whoever the article names. */
function holdersOf(office: string, count: number, spot: Spot, discourse: Discourse, sure: boolean): string[] {
  const all = discourse.holders.get(`${office}|`) ?? [];
  const near = lastPeople(discourse, spot, { count, sentences: sure ? 12 : 3, fits: (entity) => all.includes(entity) });
  if (near.length === count || !sure) return near;
  return all.length === count ? [...all] : near;
}

/** "The two leaders" of whom one is named without his office: the one who holds it, else the last one named, and the last one of another country. */
function oneOfEach(spot: Spot, discourse: Discourse, holder: string | undefined): string[] {
  const code = (entity: string): string | null => discourse.countries.codeOf(entity);
  const held = holder !== undefined && code(holder) !== null ? [holder] : [];
  const [last] = held.length > 0 ? held : lastPeople(discourse, spot, { count: 1, sentences: 6, fits: (entity) => code(entity) !== null });
  if (last === undefined) return [];
  const other = lastPeople(discourse, spot, {
    count: 1,
    sentences: 6,
    fits: (entity) => code(entity) !== null && code(entity) !== code(last),
  });
  return [...other, last].slice(0, other.length * 2);
}

/** Offices of which a country has one. */
const NARROW = /^(?:president|prime-minister|[a-z]+-minister|monarch)$/;

/**
 * "The two presidents" after two foreign ministers: whoever holds the office in each country, or the country itself. Nobody where those named
 * last may hold it.
 */
function heldElsewhere(office: string, spot: Spot, discourse: Discourse): string[] {
  const { countries, holdings, holders } = discourse;
  const near = lastPeople(discourse, spot, { count: 2, sentences: 6, fits: (entity) => countries.codeOf(entity) !== null });
  const holdsOther = (entity: string): boolean => {
    const held = holdings.get(entity) ?? [];
    // A president and a prime minister are called "the two presidents" as well.
    const kinds = held.flatMap((one) => answersTo(one.office));
    return held.length > 0 && !kinds.includes(office) && !(answersTo(office).includes('leader') && kinds.includes('leader'));
  };
  if (near.length === 0 || !near.some(holdsOther)) return [];
  return countries.pair.map((code) => holders.get(`${office}|${code}`)?.[0] ?? countries.entityOf(code)).filter((id) => id !== null);
}

const TOPIC_BEHIND =
  /^ (?:of|for) (?:the )?(?:interior|foreign affairs|defen[cs]e|finance|energy|trade|transport|justice|health|education)\b/i;

const OF_TWO = /^ of (?:the )?(\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2}) and (?:the )?(\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2})/u;

/** Two countries behind the noun: "the foreign ministers of Norway and Chile". */
function countriesBehind(text: string, at: number, discourse: Discourse): { codes: string[]; end: number } | null {
  const match = OF_TWO.exec(text.slice(at, at + 80));
  const words = countryWords(discourse.knowledge);
  const codes = [match?.[1], match?.[2]].map((name) => words.get(name?.toLowerCase() ?? '')).filter((code) => code !== undefined);
  return match && codes.length === 2 ? { codes, end: at + match[0].length } : null;
}

const BOTH_OF =
  /(?:\b(?:the|these|our) two|\bboth)(?: neighbou?ring)? (?:countries|nations|states|sides|neighbou?rs|governments|capitals)['’]s? $/i;
const BOTH_REACH = 48;

/** Whether an entity is the capital of a country. */
const isCapitalOf = ({ entities, knowledge }: Discourse, id: string, country: string): boolean =>
  countryWords(knowledge).get(entities.get(id)?.name.toLowerCase() ?? '') === country;

/** Sentences back in which both countries are named. */
const BOTH_BACK = 2;

/**
 * "Norway and Chile agreed in May. Their foreign ministers met in Oslo": the countries of both parties, where this sentence and the two before
 * name them, or people of both, and no third country; else nobody.
 */
function bothStates(spot: Spot, discourse: Discourse): string[] {
  const { countries, history } = discourse;
  const seen = new Set<string>();
  for (let index = history.length - 1; index >= 0; index -= 1) {
    const actor = history[index];
    if (!actor || spot.sentence - actor.sentence > BOTH_BACK) break;
    const country = actor.end <= spot.start && actor.quotation < 0 ? countries.codeOf(actor.entity) : null;
    // "Oslo and Santiago agreed": their capitals stand for them; that of a third country is where they did.
    const capital = country !== null && countries.pair.includes(country) && isCapitalOf(discourse, actor.entity, country);
    if (country !== null && (actor.type === 'person' || countries.isCountry(actor.entity) || capital)) seen.add(country);
  }
  if (seen.size !== 2 || !countries.pair.every((code) => seen.has(code))) return [];
  return countries.pair.map((code) => countries.entityOf(code)).filter((id) => id !== null);
}

/** "Their foreign ministers", "the two countries' foreign ministers": one of each party by the office, where the article names both. */
function oneOfBoth(phrase: NounPhrase, office: string, spot: Spot, discourse: Discourse): Reference | null {
  const { text } = discourse.document;
  const before = BOTH_OF.exec(text.slice(Math.max(0, phrase.start - BOTH_REACH), phrase.start))?.[0] ?? '';
  if (before === '' && phrase.determiner !== 'their') return null;
  const people = discourse.countries.pair.flatMap((code) => discourse.holders.get(`${office}|${code}`)?.slice(0, 1) ?? []);
  if (people.length === 2 && people[0] !== people[1])
    return refer(discourse, { start: phrase.start - before.length, end: spot.end }, people, 'group');
  const states = before === '' ? bothStates(spot, discourse) : [];
  return states.length === 2 ? refer(discourse, { start: phrase.start, end: spot.end }, states, 'group') : null;
}

/** Several people by their office, or by two countries and one office. */
export const officeGroup: ReferenceRule = {
  name: 'office-group',
  example: 'The two presidents will meet again.',
  starts:
    'presidents ministers premiers pms fms leaders chancellors kings heads diplomats officials envoys ambassadors negotiators secretaries chiefs'.split(
      ' ',
    ),
  pattern:
    /\b(?:presidents|ministers|premiers|pms|fms|leaders|chancellors|kings|heads of state|diplomats|officials|envoys|ambassadors|negotiators|secretaries|chiefs)\b/gi,
  read(spot, discourse) {
    const { text } = discourse.document;
    const phrase = nounPhraseBefore(text, spot.start, sentenceStart(discourse, spot), countryWords(discourse.knowledge));
    const words = phrase.modifiers.join(' ').toLowerCase();
    // "The two Ministers of the Interior"
    const topic = TOPIC_BEHIND.exec(text.slice(spot.end, spot.end + 24));
    const office = officeOf(`${words} ${text.slice(spot.start, spot.end)}${topic?.[0] ?? ''}`);
    // "The leaders of nations" are nobody in particular.
    const of = countriesBehind(text, spot.end, discourse);
    if (!office || (!topic && /^ of (?!the two)/.test(text.slice(spot.end, spot.end + 12)) && !of)) return null;
    if (of) phrase.countries.push(...of.codes);
    // "Norwegian and Chilean officials" are none in particular.
    if (phrase.countries.length >= 2 && /^(?:official|diplomat)$/.test(office)) return null;
    if (phrase.countries.length >= 2) {
      const people = phrase.countries
        .map((code) => discourse.latest.get(`${office}|${code}`) ?? discourse.holders.get(`${office}|${code}`)?.[0])
        .filter((id) => id !== undefined);
      return people.length === phrase.countries.length
        ? refer(discourse, { start: phrase.start, end: of?.end ?? spot.end }, people, 'group')
        : null;
    }
    const [country] = phrase.countries;
    if (country !== undefined) {
      // "The two Norwegian ministers"
      const own =
        /\btwo\b/.test(words) && !/^(?:official|diplomat)$/.test(office)
          ? lastPeople(discourse, spot, { count: 2, sentences: 6, fits: (entity) => discourse.countries.codeOf(entity) === country })
          : [];
      return own.length === 2 ? refer(discourse, { start: phrase.start, end: spot.end }, own, 'group') : null;
    }
    const both = oneOfBoth(phrase, office, spot, discourse);
    if (both) return both;
    const counted = phrase.determiner === 'both' || /\btwo\b/.test(words);
    const count = /\bthree\b/.test(words) ? 3 : 2;
    if (!counted && count === 2 && phrase.determiner !== 'the') return null;
    const held = holdersOf(office, count, spot, discourse, counted || count === 3);
    const people = held.length < 2 && counted && office === 'leader' ? oneOfEach(spot, discourse, held[0]) : held;
    if (people.length === count) return refer(discourse, { start: phrase.start, end: spot.end }, people, 'group');
    const others = counted && count === 2 && NARROW.test(office) ? heldElsewhere(office, spot, discourse) : [];
    return others.length === 2 ? refer(discourse, { start: phrase.start, end: spot.end }, others, 'group') : null;
  },
};

const SENT_BY =
  /\b(?:message|letter|note|greetings|regards|invitation|condolences|gift) (?:from|of) (?:the )?(?:(?!to )\p{L}[\p{L}.’'-]* ){0,4}$/u;
const SENDER_REACH = 70;

/** "Carried a letter from the king": who is not there himself. */
const isSender = ({ document: { text } }: Discourse, start: number): boolean =>
  SENT_BY.test(text.slice(Math.max(0, start - SENDER_REACH), start));

const BOTH_ALONE = 'both'.length;
const WHEN = /\b(?:when|after|before|as|while|since) (?:[a-z]+ )?$/i;
const LONGEST_AHEAD = 260;

/** "When the pair met in Oslo, an unsmiling Berg barely returned Soto's greeting": the two of both countries whom the main clause names, and nobody else. */
function pairAhead(spot: Spot, discourse: Discourse): string[] {
  const { text, article } = discourse.document;
  if (!WHEN.test(text.slice(Math.max(0, spot.start - 20), spot.start))) return [];
  const end = article.sentences[spot.sentence]?.end ?? spot.end;
  const comma = text.indexOf(', ', spot.end);
  if (comma < 0 || comma > end || end - spot.end > LONGEST_AHEAD) return [];
  const people: string[] = [];
  for (let actor = actorFrom(discourse, comma); actor && actor.end <= end; actor = actorFrom(discourse, actor.end))
    if (actor.type === 'person' && actor.quotation < 0 && !people.includes(actor.entity)) people.push(actor.entity);
  const [one, other] = people.map((id) => discourse.countries.codeOf(id));
  return people.length === 2 && one && other && one !== other ? people : [];
}

/** Two people without an office: "the two men", "the pair". */
export const pairOfPeople: ReferenceRule = {
  name: 'pair-of-people',
  example: 'The pair met in Oslo.',
  starts: ['the', 'both'],
  pattern:
    /\b(?:the pair|the duo|(?:the two|both)(?: men| women| politicians| statesmen| stateswomen| dignitaries| counterparts| heads| top diplomats)|both(?= (?:are|were|will|have|had|met|flew|attended|spoke)\b)|the two(?=, who |, (?:meeting|speaking) | (?:also |then |later |reportedly |earlier |previously )?(?:met|discussed|agreed|spoke|held|talked|exchanged|shook|signed|will|have|had|last|first|again|would|reviewed|are (?:due|set|expected|scheduled|to)|were (?:due|set|expected|scheduled|to))))\b/gi,
  read(spot, discourse) {
    // "Both are due in Oslo": only where the sentence begins with it, right behind the one that names them.
    const bare = spot.end - spot.start === BOTH_ALONE;
    if (bare && spot.start !== sentenceStart(discourse, spot)) return null;
    const ahead = pairAhead(spot, discourse);
    if (ahead.length === 2) return refer(discourse, spot, ahead, 'group');
    const people = lastPeople(discourse, spot, { count: 2, sentences: bare ? 1 : 3, besides: ({ start }) => isSender(discourse, start) });
    return people.length === 2 ? refer(discourse, spot, people, 'group') : null;
  },
};
