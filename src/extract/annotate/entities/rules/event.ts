import { isHyphen, type Token } from '../../../text/tokens.ts';
import { matchName } from '../match-name.ts';
import { candidate, type Cursor, type NameRule } from '../reading.ts';
import { CALENDAR } from '../words/calendar.ts';
import { COMMON_WORDS } from '../words/common-words.ts';
import { words } from '../words/words.ts';

const SMALL_HEADS = words('summit war crisis revolution uprising');
const NAMED_HEADS = words(
  'summit war revolution uprising conference games olympics cup championship championships expo convention festival dialogue intifada holocaust prix biennale',
);
/** Storms have names of people: "Cyclone Anna". */
const KINDS = words('civil annual leaders nuclear peace economic business climate');
const TELLING = words('world security economic asian european african');
const STORMS = words('cyclone hurricane typhoon');
const YEAR = /^(?:19|20)\d\d$/;
const NUMERAL = /^(?:i|ii|[12])$/;

const keyAt = (tokens: Token[], at: number): string => tokens[at]?.key ?? '';

/** "war in Norway", after an optional year: one past the place, or the given token. */
function readWar(cursor: Cursor, at: number, from: number): number {
  const { tokens } = cursor.scan;
  if (keyAt(tokens, from) !== 'war' || !/^(?:in|on)$/.test(keyAt(tokens, from + 1))) return at;
  const place = matchName(cursor.scan, cursor.passage, cursor.vocabulary, from + 2);
  const entity = place?.name.entity;
  if (!place || entity?.type !== 'place') return at;
  const country = entity.country !== null && cursor.vocabulary.countryIds.get(entity.country) === entity.id;
  return country || YEAR.test(keyAt(tokens, from - 1)) || entity.id.startsWith('gaza') ? place.end : at;
}

/** "Norwegian crisis", "BRICS summit", "Norway-Sweden war": one past the noun, or the given token. */
function readAfterName(cursor: Cursor, at: number): number {
  const { scan, passage, vocabulary } = cursor;
  const { tokens } = scan;
  const first = matchName(scan, passage, vocabulary, at);
  if (!first) return at;
  let end = first.end;
  if (isHyphen(tokens[end]) || keyAt(tokens, end) === '–') {
    const second = matchName(scan, passage, vocabulary, end + 1);
    if (second) end = second.end;
  }
  const pair = end > first.end;
  let k = end;
  if (KINDS.holds(tokens[k])) k += 1;
  if (keyAt(tokens, k) === "'" || keyAt(tokens, k) === '’') k += 1;
  const head = keyAt(tokens, k);
  if (!SMALL_HEADS.holds(tokens[k]) || (tokens[k + 1]?.kind === 'word' && isHyphen(tokens[k]))) return at;
  if (head === 'summit' && first.name.demonym) return at;
  if (pair && head !== 'war') return at;
  if (first.name.entity?.type === 'person') return at;
  return k + 1;
}

/** "Munich Security Conference", "World War II", "Asian Games": one past its last word, or the given token. */
function readNamed(cursor: Cursor, at: number): number {
  const { scan, passage } = cursor;
  const { tokens } = scan;
  if (passage.style !== 'prose' || keyAt(tokens, at) === 'the') return at;
  let telling = 0;
  for (let k = at; k < Math.min(at + 7, passage.last); k += 1) {
    const token = tokens[k];
    if (!token || CALENDAR.holds(token) || token.kind === 'possessive') return at;
    if (k > at && token.capital && NAMED_HEADS.holds(token)) {
      const numeral = NUMERAL.test(keyAt(tokens, k + 1)) && tokens[k + 1]?.capital !== false;
      return telling > 0 || numeral || token.key === 'war' || token.key === 'cup' ? k + (numeral ? 2 : 1) : at;
    }
    if (token.capital ? false : !isHyphen(token) && token.kind !== 'number' && token.key !== 'on' && token.key !== 'and') return at;
    if (token.capital && (!COMMON_WORDS.holds(token) || TELLING.holds(token))) telling += 1;
  }
  return at;
}

export const event: NameRule = {
  name: 'event',
  example: 'the [BRICS summit], the [2022 war in Norway], the [Munich Security Conference]',
  read(cursor, at) {
    const { tokens } = cursor.scan;
    const token = tokens[at];
    if (!token) return null;
    const year = token.kind === 'number' && YEAR.test(token.key);
    // "Cyclone Anna", "Typhoon Lan": no person.
    if (STORMS.holds(token) && token.capital && tokens[at + 1]?.capital && cursor.passage.style === 'prose')
      return { end: at + 2, candidates: [candidate(cursor, at, at + 2, 'event', 'event', { weight: 2 })] };
    let end = readWar(cursor, at, year ? at + 1 : at);
    if (end === at && (token.capital || year)) {
      const from = year ? at + 1 : at;
      if (tokens[from]?.capital) {
        end = readAfterName(cursor, from);
        if (end === from) end = readNamed(cursor, from);
        if (end === from) end = at;
      }
    }
    if (end === at) return null;
    return { end, candidates: [candidate(cursor, at, end, 'event', 'event', { weight: 2 })] };
  },
};
