import type { EntityType } from '../../../schema/entity.ts';
import type { Token } from '../../text/tokens.ts';
import { knownWord } from './known-word.ts';
import type { Cursor } from './reading.ts';
import type { Run } from './read-name.ts';
import { readOffice } from './read-office.ts';
import { journeys, namesThing, trades } from './signs-behind.ts';
import { COMMON_WORDS } from './words/common-words.ts';
import { BODY_APPOSITIONS, BODY_NOUNS, PLACE_NOUNS } from './words/cues.ts';
import { PLACE_PREPOSITIONS } from './words/place-heads.ts';
import { SPEECH_VERBS, VERBS_BEFORE } from './words/speech-verbs.ts';
import { words } from './words/words.ts';

const MEDIUM = /^(?:news|tv|television|radio)$/;
/** Words in small letters that lead to the name of a place. */
const NEAR = words(
  'nearby neighbouring neighboring downtown central northern southern eastern western northeastern northwestern southeastern southwestern north-eastern north-western south-eastern south-western rural coastal upstate',
);
const ORIGINS = words(
  'man woman people is was are were family families residents students farmers workers girl boy teenager native pilgrims migrants miles kilometres kilometers km far away',
);
const LOCATIVE = /^(?:in|near|outside|inside|at)$/;
/** "went to", "headed to": to a place. */
const MOVES = words(
  'pedalled pedaled cycled walked walks marched strolled drives raced commute went go goes going travelled traveled travels travel flew flies fly flown headed heading returned returns proceeded moved drove drive driven sailed came arrived crossed crosses trip trips visit visits journey flight access road way tour back deported evacuated transferred extradited relocated',
);
/** "flew from": a person is nobody's starting point. */
const LEAVES = words(
  'flew flies fly flown drove travelled traveled sailed arrived returned departed fled evacuated deported expelled withdrew withdrawn',
);
/** "taking Hamar": what armies do to towns. */
const CAPTURES = words(
  'taking capturing captured capture seizing seized recaptured recapturing retook retaking overran overrun besieged besieging shelled shelling',
);
/** "the mayor of", "customs at": what towns have. */
const TOWN_OWNS = words(
  'mayor mayors governor governors prefect outskirts residents inhabitants streets customs suburbs siege battle fall liberation capture slopes shores villages markets',
);
/** What people have in somebody: "confidence in Berg". */
const INWARD = words(
  'interest confidence faith trust belief hope disappointment disappointed interested believe believes believed trusts found finds find sees saw see aimed shouted directed fired angry furious lashed out swipe mad anger laughed look looked looking',
);
const AGE = /^\d{2}$/;
const GERUND = /(?:ing|ed|.{4}ly)$/;

const PLURAL = /(?:ers|ors|ists|ians|crats|ants|ees)$/;

/** A verb right behind a noun, which is then a subject. */
const CLAUSE = /^(?:will|would|is|was|are|were|has|had|have|can|could|may|must|should|shall)$/;

const HALL = /^(?:house|lodge|hall|palace|hotel|airport|residence|mansion|villa)$/;

/** How much speaks for each type. */
export type Signs = Record<'person' | 'organization' | 'place', number>;

/** What the words after a comma say of the name before it. */
function apposition(cursor: Cursor, at: number): 'person' | 'body' | null {
  const { tokens } = cursor.scan;
  let k = at + 1;
  const first = tokens[k];
  if (!first) return null;
  if (first.key === 'who' || first.key === 'whose' || (AGE.test(first.text) && (tokens[k + 1]?.key === ',' || tokens[k + 1]?.key === '.')))
    return 'person';
  for (let steps = 0; steps < 7 && k < cursor.passage.last; steps += 1, k += 1) {
    const token = tokens[k];
    if (!token || token.kind === 'mark') return null;
    // "a disaster official in Bergen"
    if (steps > 0 && OCCUPATIONS.holds(token) && /^an?$/.test(tokens[at + 1]?.key ?? '')) return 'person';
    if (token.kind === 'word' && BODY_APPOSITIONS.holds(token) && !token.capital)
      // "Under the accord signed by Berg, the channel will be dug": the clause goes on with a subject of its own.
      return CLAUSE.test(tokens[k + 1]?.key ?? '') ? null : 'body';
    if (readOffice(cursor, k) > k) return 'person';
    if (/^(?:said|says|told|of|to|in|and|will|has|is|was)$/.test(token.key)) return null;
  }
  return null;
}

const TRIPS = words('trip trips visit visits journey flight crossed travelled traveled flew drove fly travel sailed');

/** A journey within the six words before "to", in the same clause, and no other verb of giving or saying between. */
function leadsTo({ scan: { tokens }, passage }: Cursor, at: number): boolean {
  for (let k = at - 2; k >= Math.max(passage.first, at - 8); k -= 1) {
    const token = tokens[k];
    if (token?.kind === 'mark' || VERBS_BEFORE.holds(token) || /^(?:to|and|with|invitation|message|letter)$/.test(token?.key ?? ''))
      return false;
    if (TRIPS.holds(token)) return true;
  }
  return false;
}

/** Who somebody is behind a comma: "Berg, a local official". */
const OCCUPATIONS = words(
  'official resident farmer student engineer teacher nurse lawyer economist analyst researcher physicist biologist historian villager shopkeeper fisherman survivor witness politician journalist businessman physician',
);
/** Those of finance whose firm follows "at" or "for". */
const FIRM_STAFF = words('economist economists analyst analysts strategist strategists trader traders broker brokers dealer dealers');

/** What a leader gives the name to. */
const LED = words('government administration presidency premiership');

/** Signs around a stretch of words that a person, a body or a place is named; the sum of their weights. */
export function readSigns(cursor: Cursor, at: number, run: Run): Signs {
  const { tokens } = cursor.scan;
  const before = tokens[at - 1];
  let after = tokens[run.end];
  const sum = { person: 0, organization: 0, place: 0 };
  // "meet her counterpart at the Glomma Bridge border post": the office is not that of what stands behind "at the".
  const holds =
    cursor.office !== null &&
    !(before?.key === 'the' && (LOCATIVE.test(tokens[at - 2]?.key ?? '') || (tokens[at - 2]?.key === 'of' && run.words.length === 1)));
  if (holds) sum.person += 4;
  if (run.given) sum.person += run.words.length > 1 ? 2 : 1;
  if (run.particle) sum.person += 2;
  if (run.familyFirst) sum.person += 2;
  if (cursor.passage.kind === 'byline') sum.person += 3;
  if (before?.key === 'the' && !holds) {
    sum.person -= 3;
    if (
      run.words.length > 1 &&
      !run.given &&
      !run.words.some((word) => knownWord(cursor.vocabulary, word).names?.some(({ demonym }) => demonym))
    )
      sum.organization += 1;
  }
  // "At the State House, Bergen": the town of a hall.
  if (before?.key === ',' && tokens[at - 2]?.capital && HALL.test(tokens[at - 2]?.key ?? '') && run.words.length < 3) {
    sum.person -= 5;
    sum.place += 4;
  }
  // "In Bergen, nobody shouted": a preposition that opens the sentence has a capital.
  if (
    before?.kind === 'word' &&
    (!before.capital || (LOCATIVE.test(before.key) && cursor.scan.initial[at - 1] === 1 && after?.kind !== 'possessive'))
  ) {
    if (VERBS_BEFORE.holds(before) && before.key !== 'according') sum.person += 2;
    if (BODY_NOUNS.holds(before)) sum.organization += 3;
    if (PLACE_NOUNS.holds(before)) sum.place += 3;
    if (before.key === 'of' && PLACE_NOUNS.holds(tokens[at - 2])) sum.place += 4;
    // "an analyst at Norvik Freres"
    if (/^(?:at|for|with)$/.test(before.key) && FIRM_STAFF.holds(tokens[at - 2])) {
      sum.organization += 5;
      sum.person -= 3;
    }
    // "a woman from Hamar"
    if (before.key === 'from' && ORIGINS.holds(tokens[at - 2])) sum.place += 2;
    // "northern Telemark", "nearby Hamar"
    if (NEAR.holds(before)) sum.place += 3;
    // "received in El Zatorin": nobody is in a person, but interest may be.
    if (LOCATIVE.test(before.key) && !run.given && !run.familyFirst && !INWARD.holds(tokens[at - 2])) {
      sum.person -= 2;
      sum.place += 1;
    }
    if (before.key === 'to' && MOVES.holds(tokens[at - 2]) && !run.given && !run.familyFirst) {
      sum.person -= 1;
      sum.place += 2;
    }
    if (!run.given && !run.familyFirst && !run.particle) {
      const origin = tokens[at - 2];
      const back = origin?.key ?? '';
      // "passed through Hamar", "transit through"
      if (
        before.key === 'through' &&
        /^(?:pass(?:es|ed|ing)?|transit(?:s|ed|ing)?|travel(?:led|ed|ling)?|came|went|going|flew|drove|route|routes|trade)$/.test(back)
      ) {
        sum.person -= 1;
        sum.place += 2;
      }
      if ((before.key === 'from' && LEAVES.holds(origin)) || CAPTURES.holds(before) || (before.key === 'of' && TOWN_OWNS.holds(origin))) {
        // The office is that of the town.
        sum.person -= before.key === 'of' && cursor.office ? 5 : 1;
        sum.place += 2;
      }
      // "crossed the river to Hamar", "a planned trip by the minister to Hamar"
      if (before.key === 'to' && !MOVES.holds(origin) && leadsTo(cursor, at)) {
        sum.person -= 1;
        sum.place += 2;
      }
    }
    if (PLACE_PREPOSITIONS.holds(before) && !(before.key === 'in' && INWARD.holds(tokens[at - 2])))
      sum.place += before.key === 'in' || before.key === 'near' || before.key === 'outside' || before.key === 'at' ? 2 : 1;
  }
  // "in Oslo, Hamar and Bergen": a list of places goes on.
  const joint = before?.key === ',' || before?.key === 'and' || before?.key === 'or';
  const closes = after === undefined || !(after.key === 'in' || after.key === 'of' || SPEECH_VERBS.holds(after));
  if (
    joint &&
    closes &&
    // "her counterpart from Chile, Pedro Soto": a full name is no town of a list.
    !(run.words.length > 1 && (run.given || run.particle || run.familyFirst)) &&
    !cursor.office &&
    cursor.last?.type === 'place' &&
    cursor.last.last === at - 1 &&
    (before.key !== ',' || after?.key === ',' || after?.key === 'and')
  )
    sum.place += 3;
  // "according to La Hora": a newspaper.
  if (
    run.words.length === 2 &&
    !run.given &&
    /^(?:la|el|le|il|o|die|de)$/.test(run.words[0]?.key ?? '') &&
    before?.key === 'to' &&
    tokens[at - 2]?.key === 'according'
  )
    sum.organization += 6;
  // "OSLO (Tanvis) -": the agency of a dateline.
  if (before?.key === '(' && after?.key === ')' && at - cursor.passage.first < 8 && /^[—–―-]+$/u.test(tokens[run.end + 1]?.key ?? ''))
    sum.organization += 4;
  if (run.words.length === 1 && (before?.key === ',' || before?.key === ';') && /^report(?:s|ed)$/.test(after?.key ?? ''))
    sum.organization += 3;
  // "Bergen's Croats": a people lives in a place.
  const owned = tokens[run.end + 1];
  if (
    after?.kind === 'possessive' &&
    run.words.length === 1 &&
    !run.given &&
    owned?.key.endsWith('s') &&
    knownWord(cursor.vocabulary, owned).names?.some(({ demonym, keys }) => demonym && keys.length === 1)
  ) {
    sum.person -= 1;
    sum.place += 3;
  }

  if (journeys(cursor, run.end)) sum.person += 2;
  if (after?.kind === 'possessive') after = tokens[run.end + 1];
  else if (after?.kind === 'word' && !after.capital) {
    if (SPEECH_VERBS.holds(after)) sum.person += 2;
    else if (
      (after.key === 'also' || after.key === 'then' || after.key === 'has' || after.key === 'had') &&
      SPEECH_VERBS.holds(tokens[run.end + 1])
    )
      sum.person += 2;
    else if (after.key === 'who') sum.person += 3;
  }
  // "the Lund government": named after who leads it.
  if (before?.key === 'the' && !holds && run.words.length === 1 && after && LED.holds(after) && !after.capital) sum.person += 6;
  if (after?.kind === 'word' && !after.capital) {
    if (BODY_NOUNS.holds(after)) sum.organization += 2;
    // "The Astra news agency", "Astra television said"; a news conference and a television interview are of a person.
    const next = tokens[run.end + 1];
    if (MEDIUM.test(after.key) && (next?.kind !== 'word' || BODY_NOUNS.holds(next) || SPEECH_VERBS.holds(next))) sum.organization += 4;
    if (PLACE_NOUNS.holds(after)) sum.place += 2;
  }
  if (run.words.length < 4 && !run.given && !holds && trades(cursor, at, run.end)) sum.organization += 3;
  const thing = namesThing(cursor, at, run.end);
  if (thing) {
    sum.person -= 4;
    sum[thing] += 4;
  }
  // "India's S Rao"
  if (run.words.length > 1 && run.words[0]?.text.length === 1) sum.person += 3;
  if (after?.key === ',') {
    const said = apposition(cursor, run.end);
    if (said === 'person') sum.person += 2;
    if (said === 'body') sum.organization += 3;
    if (SPEECH_VERBS.holds(tokens[run.end + 1])) sum.person += 1;
  }
  return sum;
}

/** The name alone: no sign around it is needed, or how much is lacking. */
export function needed(cursor: Cursor, at: number, run: Run): number {
  const { scan, passage, lower } = cursor;
  const first = run.words[0] as Token;
  let need = run.words.length > 1 ? (run.given || run.familyFirst || run.particle ? 1 : 0) : 2;
  if (passage.style === 'headline') need += run.given || run.familyFirst ? 1 : 3;
  if (passage.style === 'capitals') need += 2;
  if (
    scan.initial[at] === 1 &&
    !run.given &&
    !run.particle &&
    (COMMON_WORDS.holds(first) || lower.has(first.key) || GERUND.test(first.key))
  )
    need += 3;
  // "Courtiers insisted": a plural that opens a sentence.
  if (scan.initial[at] === 1 && run.words.length === 1 && !run.given && PLURAL.test(first.key)) need += 3;
  if (run.common > 0 && !run.given) need += run.familyFirst ? 1 : 2;
  if (run.common === run.words.length) need += run.given ? 1 : 3;
  return need;
}

/** The type for which most speaks; a person where nothing tells. */
export function strongest(sum: Signs): EntityType {
  if (sum.organization > sum.person && sum.organization >= sum.place) return 'organization';
  return sum.place > sum.person ? 'place' : 'person';
}
