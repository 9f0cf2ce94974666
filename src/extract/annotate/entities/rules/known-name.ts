import { WordList } from '../../../text/word-list.ts';
import { isGiven, knownWord } from '../known-word.ts';
import { adjacent, isCapitals } from '../scan.ts';
import { matchName } from '../match-name.ts';
import { candidate, type Cursor, type NameRule } from '../reading.ts';
import type { KnownName } from '../vocabulary.ts';
import { isHyphen, type Token } from '../../../text/tokens.ts';
import { COMMON_WORDS } from '../words/common-words.ts';
import { FAMILY_FIRST, PLACE_NOUNS } from '../words/cues.ts';
import { CLUB_WORDS, ORGANIZATION_HEADS } from '../words/organization-heads.ts';
import { PARTICLES } from '../words/particles.ts';
import { PLACE_PREPOSITIONS } from '../words/place-heads.ts';
import { HONORIFICS, OFFICES, OFFICE_MODIFIERS } from '../words/titles.ts';
import { words } from '../words/words.ts';

/** What towns have, and people do not: "the Bergen mayor". */
const TOWN_NOUNS = words(
  'mayor governor residents prosecutors airport suburb skyline metro native outskirts neighborhood neighbourhood derby',
);

/** A sign beside a name that a place is meant: "in Nice", "Nice, France", "the city of Nice". */
export function placeSign(cursor: Cursor, first: number, last: number): boolean {
  const { tokens } = cursor.scan;
  const before = tokens[first - 1];
  if (before && PLACE_PREPOSITIONS.holds(before)) return true;
  if (before && (PLACE_NOUNS.holds(before) || (before.key === 'of' && PLACE_NOUNS.holds(tokens[first - 2])))) return true;
  const after = tokens[last];
  if (after && !after.capital && (PLACE_NOUNS.holds(after) || TOWN_NOUNS.holds(after))) return true;
  if (after?.key !== ',') return false;
  const next = matchName(cursor.scan, cursor.passage, cursor.vocabulary, last + 1);
  return next?.name.entity?.type === 'place' && next.name.strength !== 'weak';
}

/** True where a word with a capital goes on from a given name, so that a person is meant: "Chelsea Clinton", "Georgia Meloni". */
function opensPerson(cursor: Cursor, name: KnownName, at: number, end: number): boolean {
  const { scan, vocabulary, passage, lower } = cursor;
  const token = scan.tokens[at];
  const next = scan.tokens[end];
  const last = scan.tokens[end - 1];
  // "Van der Berg said"
  if (name.keys.length === 1 && PARTICLES.holds(token) && PARTICLES.holds(next) && !next?.capital && scan.tokens[end + 1]?.capital)
    return true;
  // "Van Berg's men": a town only where no name goes on.
  if (
    name.keys.length === 1 &&
    name.entity?.type === 'place' &&
    token &&
    PARTICLES.holds(token) &&
    next?.capital &&
    !next.glued &&
    passage.style === 'prose'
  )
    return true;
  if (name.keys.length > 1 || !token || !next || !last || end >= passage.last || !isGiven(cursor, token)) return false;
  if (!next.capital || next.glued || !adjacent(scan, last, next) || isCapitals(next) || lower.has(next.key)) return false;
  if (EXTENDING.holds(next) || ORGANIZATION_HEADS.holds(next)) return false;
  if (COMMON_WORDS.holds(next) || OFFICES.holds(next) || OFFICE_MODIFIERS.holds(next)) return false;
  const surname = matchName(scan, passage, vocabulary, end);
  const town = surname?.name.entity;
  // "Jordan Henderson": a surname that is a town's name too.
  return !surname || (town?.type === 'place' && surname.name.strength === 'weak' && scan.tokens[surname.end]?.key !== ',');
}

/** True where a plural or a club's word follows a city: "Boston Celtics", "Leeds United". */
function club(cursor: Cursor, name: KnownName, end: number): boolean {
  const { scan, lower, passage } = cursor;
  const next = scan.tokens[end];
  const last = scan.tokens[end - 1];
  if (name.entity?.type !== 'place' || passage.style !== 'prose' || !next?.capital || next.glued || !last || !adjacent(scan, last, next))
    return false;
  if (name.entity.country === null || cursor.vocabulary.countryIds.get(name.entity.country) === name.entity.id) return false;
  if (CLUB_WORDS.holds(next)) return !scan.tokens[end + 1]?.capital;
  return (
    next.key.length > 4 &&
    next.key.endsWith('s') &&
    !COMMON_WORDS.holds(next) &&
    !OFFICES.holds(next) &&
    !lower.has(next.key) &&
    !knownWord(cursor.vocabulary, next).names &&
    !scan.tokens[end + 1]?.capital
  );
}

/** "Oslo House", "Oslo City Hall": a building named after a city, which is not the city. Gives one past its name, or the given end. */
function building({ scan: { tokens }, passage }: Cursor, name: KnownName, end: number): number {
  if (name.entity?.type !== 'place' || passage.style !== 'prose') return end;
  const last = tokens[end]?.key === 'city' || tokens[end]?.key === 'town' ? end + 1 : end;
  const noun = tokens[last];
  return noun?.capital && /^(?:house|hall)$/.test(noun.key) && !tokens[last + 1]?.capital && last < passage.last ? last + 1 : end;
}

const LEGAL_FORMS = new WordList([
  'sa',
  'ag',
  'plc',
  'inc',
  'corp',
  'ltd',
  'co',
  'se',
  'nv',
  'spa',
  'gmbh',
  'holdings',
  'pjsc',
  'oao',
  'jsc',
]);
/** Words with a capital after the name of a place that belong to it. */
const EXTENDING = words(
  'occidental oriental norte sur province county district prefecture governorate oblast krai peninsula airport square bridge stadium valley canal harbour harbor cathedral state island parish borough basin tunnel freeway expressway turnpike avenue street road boulevard tower castle lighthouse',
);
const OF = /^(?:de|del|do|da|dos|di|la|al|el)$/;

/** "San Antonio del Monte" for "San Antonio", "Repsol SA" for "Repsol": how far a known name goes on. */
function extend({ scan, passage }: Cursor, type: string, end: number): number {
  const last = scan.tokens[end - 1];
  const next = scan.tokens[end];
  const after = scan.tokens[end + 1];
  if (!last || !next || end >= passage.last || !adjacent(scan, last, next) || next.glued) return end;
  // "Telemark Province", where the province bears the known name.
  if (type === 'place' && next.capital && EXTENDING.holds(next) && (!after?.capital || OFFICES.holds(after))) return end + 1;
  if (type === 'organization') return next.capital && LEGAL_FORMS.holds(next) ? end + 1 : end;
  return type === 'place' && OF.test(next.key) && !next.capital && after?.capital === true && adjacent(scan, next, after) ? end + 2 : end;
}

/** Bodies of a plain name that need no article before it. */
const BARE = words('congress senate labour labor parliament');

/** "the Guardian", "the Labour leader", "a Senate majority": a common word with a capital within a sentence. */
function weakBody({ scan, passage }: Cursor, at: number, end: number): boolean {
  const before = scan.tokens[at - 1];
  const after = scan.tokens[end];
  if (passage.style !== 'prose') return false;
  if (before?.key === 'the' && !after?.capital) return true;
  if (!BARE.holds(scan.tokens[at]) || scan.initial[at] === 1 || (before?.kind !== 'word' && before?.key !== ',') || before.capital)
    return false;
  return (!after?.capital && before.kind === 'word') || OFFICES.holds(after) || OFFICE_MODIFIERS.holds(after);
}

/** "Norway's State Council", "the Norwegian State Council" where Chile's is known: whether a body of a plain name is told to be another country's. */
export function isOfAnother({ owner, scan: { tokens } }: Cursor, entity: KnownName['entity'], at: number, end: number): boolean {
  if (entity?.type !== 'organization' || entity.country === null || end - at < 2 || !ORGANIZATION_HEADS.holds(tokens[end - 1]))
    return false;
  const country = owner && owner.body?.type !== 'organization' ? owner.country : null;
  return (
    owner !== null &&
    country !== null &&
    country !== entity.country &&
    (owner.end === at || (owner.end === at - 1 && tokens[at - 1]?.kind === 'possessive'))
  );
}

export const knownName: NameRule = {
  name: 'known-name',
  example: 'talks in [Oslo]',
  read(cursor, at) {
    const { scan, passage, vocabulary } = cursor;
    const match = matchName(scan, passage, vocabulary, at);
    if (!match) return null;
    const { name, end } = match;
    const { entity, strength } = match.name;
    // "US$ 5"
    if (!entity || (scan.tokens[end]?.key === '$' && scan.tokens[end].glued)) return null;
    // "Zatorin-777", "KL-10": a thing that is made.
    const hyphen = scan.tokens[end];
    const number = scan.tokens[end + 1];
    if (
      strength !== 'registry' &&
      isHyphen(hyphen) &&
      hyphen?.glued &&
      number?.glued &&
      /^\d{1,3}s?$/.test(number.text) &&
      (entity.type === 'organization' || isCapitals(scan.tokens[at] as Token))
    )
      return null;
    if (isOfAnother(cursor, entity, at, end)) return null;
    // "Atlantic City"
    if (strength !== 'registry' && entity.type === 'organization' && hyphen?.text === 'City') return null;
    // "NSA Arun Desai", "the National Security Adviser (NSA)": letters that stand for an office.
    const before = scan.tokens[at - 1];
    if (
      strength !== 'registry' &&
      entity.type === 'organization' &&
      name.keys.length === 1 &&
      OFFICES.holds(scan.tokens[at]) &&
      (scan.tokens[end]?.capital || (before?.key === '(' && OFFICES.holds(scan.tokens[at - 2])))
    )
      return null;
    const person = entity.type !== 'person' && strength !== 'registry' && opensPerson(cursor, name, at, end);
    if (person) return null;
    if (strength === 'weak' && entity.type === 'organization' && !weakBody(cursor, at, end)) return null;
    if (
      strength === 'weak' &&
      entity.type === 'place' &&
      (passage.style !== 'prose' || !placeSign(cursor, at, end) || (scan.tokens[end]?.capital && !isHyphen(scan.tokens[end])))
    )
      return null;
    if (
      strength !== 'registry' &&
      cursor.office &&
      name.keys.length === 1 &&
      (isGiven(cursor, scan.tokens[at]) || FAMILY_FIRST.holds(scan.tokens[at])) &&
      (scan.tokens[end]?.capital || (entity.type === 'place' && HONORIFICS.holds(before?.key === '.' ? scan.tokens[at - 2] : before)))
    )
      return null;
    const house = strength === 'registry' ? end : building(cursor, name, end);
    if (house > end) return { end: house, candidates: [candidate(cursor, at, house, 'organization', 'building')] };
    if (strength !== 'registry' && club(cursor, name, end)) {
      return { end: end + 1, candidates: [candidate(cursor, at, end + 1, 'organization', 'club')] };
    }
    const longer = strength === 'registry' ? end : extend(cursor, entity.type, end);
    if (longer > end)
      return {
        end: longer,
        candidates: [candidate(cursor, at, longer, entity.type, `extended-${entity.type}`, { country: entity.country, weight: 2 })],
      };
    // "a spokesman for Berg": who stands after "for" is not the holder.
    const holder = entity.type === 'person' && cursor.office !== null && !/^(?:of|for|to)$/.test(before?.key ?? '');
    // A spelling in small letters, such as "the west", is only meant where the list writes it so.
    const found = candidate(cursor, at, end, entity.type, strength === 'registry' ? 'registry-alias' : 'known-name', {
      known: entity,
      weight: strength === 'registry' ? 4 : 3,
      country: entity.country,
      offices: holder && cursor.office ? [cursor.office] : [],
    });
    return { end, candidates: [found], owner: { country: entity.country, body: found, end } };
  },
};
