import { isHyphen } from '../../../text/tokens.ts';
import { BROADCAST } from '../fits-name.ts';
import { isGiven } from '../known-word.ts';
import { matchName } from '../match-name.ts';
import { candidate, type Cursor, type NameRule } from '../reading.ts';
import { adjacent } from '../scan.ts';
import { CALENDAR } from '../words/calendar.ts';
import { COMMON_WORDS } from '../words/common-words.ts';
import { PLACE_HEADS, PLACE_OPENERS } from '../words/place-heads.ts';
import { OFFICES } from '../words/titles.ts';
import { words } from '../words/words.ts';

const COMPASS = words(
  'north south east west central upper lower northern southern eastern western northeastern northwestern southeastern southwestern',
);
const PARTICLE = /^(?:de|del|la|las|los|do|da|dos|das|du|des)$/;
/** "on Isla Calero": nobody stands on a person, though Isla is a given name too. */
const ON_GROUND = /^(?:on|in|near|off|at|to|from)$/;
const SAINT = /^(?:san|santa|santo|são|saint|sainte)$/;
const DIRECTIONS = /^(?:north|south|east|west)/;

/** Places that have officers of their own. */
const OFFICED = words('county parish state province township borough district');
/** Words before "Republic of Norway" in a country's full name. */
const FORMAL = words(
  'socialist democratic federal federative islamic arab people plurinational bolivarian hashemite united oriental co-operative',
);
const STATE = /^(?:republic|kingdom|state|states|emirate|federation)$/;
const FORMAL_WORDS = 4;

/** "the Socialist Republic of Viet Nam": a country under a full name in another spelling than the known ones; null elsewhere. */
function readFullName(cursor: Cursor, at: number): ReturnType<NameRule['read']> {
  const { scan, passage, vocabulary } = cursor;
  const { tokens } = scan;
  let state = at + 1;
  while (state < at + FORMAL_WORDS && (FORMAL.holds(tokens[state]) || tokens[state]?.kind === 'possessive')) state += 1;
  if (!STATE.test(tokens[state]?.key ?? '') || tokens[state + 1]?.key !== 'of') return null;
  const known = matchName(scan, passage, vocabulary, tokens[state + 2]?.key === 'the' ? state + 3 : state + 2);
  const entity = known?.name.entity;
  if (!known || !entity?.country || vocabulary.countryIds.get(entity.country) !== entity.id) return null;
  const country = candidate(cursor, at, known.end, 'place', 'place', { known: entity, country: entity.country, weight: 2 });
  return { end: known.end, candidates: [country], owner: { country: entity.country, body: country, end: known.end } };
}

/** What is named with "of": "Tomb of the Patriarchs". */
const OF_PLACES = words('tomb cave dome town village township borough port basilica palace valley square');

/** One past "Tomb of the Patriarchs", "Port of Nya Zatorvik" from its first word, or the given token. */
function readOf({ scan: { tokens }, passage }: Cursor, at: number): number {
  const from = tokens[at + 2]?.key === 'the' ? at + 3 : at + 2;
  let end = from;
  while (end < Math.min(passage.last, from + 3) && tokens[end]?.capital && !CALENDAR.holds(tokens[end])) end += 1;
  return end > from && !OFFICES.holds(tokens[end - 1]) ? end : at;
}

export const place: NameRule = {
  name: 'place',
  example: 'near [Lake Mjosa], in [Telemark Province]',
  read(cursor, at) {
    const { scan, passage, vocabulary, lower } = cursor;
    const { tokens } = scan;
    const token = tokens[at];
    const next = tokens[at + 1];
    if (!token?.capital || !next || passage.style !== 'prose') return null;
    // "Compton, CA"
    if (
      tokens[at - 1]?.key === ',' &&
      /^\p{Lu}{2}$/u.test(token.text) &&
      cursor.last?.type === 'place' &&
      cursor.last.last === at - 1 &&
      !next.capital
    )
      return { end: at + 1, candidates: [candidate(cursor, at, at + 1, 'place', 'place')] };
    // "Eastern Telemark"
    if (next.capital && COMPASS.holds(token) && adjacent(scan, token, next)) {
      const known = matchName(scan, passage, vocabulary, at + 1);
      if (known?.name.entity?.type === 'place' && known.name.strength !== 'weak')
        return { end: known.end, candidates: [candidate(cursor, at, known.end, 'place', 'place', { country: known.name.entity.country })] };
    }
    const full = FORMAL.holds(token) ? readFullName(cursor, at) : null;
    if (full) return full;
    // "Gulf of Oman", "Lake Mjosa", "Mount Fuji"
    if (PLACE_OPENERS.holds(token) && !DIRECTIONS.test(token.key)) {
      let name = next.key === 'of' ? (tokens[at + 2]?.key === 'the' ? at + 3 : at + 2) : at + 1;
      // "Río de la Plata"
      while (name < at + 4 && PARTICLE.test(tokens[name]?.text ?? '')) name += 1;
      const first = tokens[name];
      if (
        first?.capital &&
        !COMMON_WORDS.holds(first) &&
        !CALENDAR.holds(first) &&
        !OFFICES.holds(first) &&
        adjacent(scan, tokens[name - 1] ?? first, first)
      ) {
        const known = matchName(scan, passage, vocabulary, name);
        // "Palacio de San Carlos"
        const saint = SAINT.test(first.key) && tokens[name + 1]?.capital ? name + 2 : name + 1;
        const end = known?.name.entity?.type === 'place' ? known.end : saint;
        if (
          (next.key === 'of' && known) ||
          (next.key !== 'of' &&
            (!isGiven(cursor, token) || ON_GROUND.test(tokens[at - 1]?.text ?? '')) &&
            !/^(?:state|city|republic|kingdom)$/.test(token.key))
        ) {
          // "the Republic of Norway" is Norway under its full name.
          const entity = /^(?:republic|kingdom|state)$/.test(token.key) && next.key === 'of' ? known?.name.entity : null;
          if (!entity?.country || vocabulary.countryIds.get(entity.country) !== entity.id)
            return { end, candidates: [candidate(cursor, at, end, 'place', 'place')] };
          const country = candidate(cursor, at, end, 'place', 'place', { known: entity, country: entity.country, weight: 2 });
          return { end, candidates: [country], owner: { country: entity.country, body: country, end } };
        }
      }
    }
    // "the Tomb of the Patriarchs", "the Town of Pink Hill"
    if (OF_PLACES.holds(token) && next.key === 'of') {
      const name = readOf(cursor, at);
      if (name > at) return { end: name, candidates: [candidate(cursor, at, name, 'place', 'place')] };
    }
    // "Telemark Province", "Khan Younis Street"
    for (let k = at; k < at + 6 && k < passage.last; k += 1) {
      const word = tokens[k];
      const previous = tokens[k - 1];
      if (k > at && word && isHyphen(word) && word.glued && tokens[k + 1]?.glued && tokens[k + 1]?.kind === 'word') {
        k += 1;
        continue;
      }
      if (
        k > at &&
        ((word?.key === '.' && word.glued && previous?.key === 'st') || (word?.kind === 'possessive' && PLACE_HEADS.holds(tokens[k + 1])))
      )
        continue;
      if (!word?.capital || CALENDAR.holds(word) || OFFICES.holds(word) || (k > at && previous && !adjacent(scan, previous, word))) break;
      const hall = word.key === 'house' && k > at + 1 && /^(?:state|government|guest)$/.test(previous?.key ?? '');
      // "Lund State media"
      if (word.key === 'state' && BROADCAST.test(tokens[k + 1]?.key ?? '')) break;
      // "Telemark County Sheriff Anna Berg"
      const officer = OFFICED.holds(word) && OFFICES.holds(tokens[k + 1]);
      if (k > at && (hall || PLACE_HEADS.holds(word)) && (!tokens[k + 1]?.capital || officer)) {
        const named =
          !COMMON_WORDS.holds(token) &&
          (!lower.has(token.key) ||
            isHyphen(next) ||
            (previous?.key === 'national' && scan.initial[at] !== 1) ||
            matchName(scan, passage, vocabulary, at) !== null);
        const demonym = matchName(scan, passage, vocabulary, at)?.name.demonym;
        if (!named || demonym) return null;
        // "Norman Soto Airport": somebody's name, and not the town of Norman.
        const person = isGiven(cursor, token) && k > at + 2;
        const country = person ? null : (matchName(scan, passage, vocabulary, at)?.name.entity?.country ?? null);
        return { end: k + 1, candidates: [candidate(cursor, at, k + 1, 'place', 'place', { country })] };
      }
    }
    return null;
  },
};
