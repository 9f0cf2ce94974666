import type { Draft } from '../draft.ts';
import type { Candidate } from '../reading.ts';
import { openingOf, pastAge, type Scan } from '../scan.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { OFFICES } from '../words/titles.ts';
import { words } from '../words/words.ts';
import { countryAt } from './read-clues.ts';

/** What a guess may look at: one article, and what is known of its people so far. */
export interface Setting {
  scan: Scan;
  candidates: readonly Candidate[];
  vocabulary: Vocabulary;
  /** ISO 3166-1 codes of the two countries that the texts are about. */
  parties: readonly string[];
  /** How often the article names each country. */
  counts: ReadonlyMap<string, number>;
  countryOf: (person: Candidate) => string | null;
  /** The same for all names of the same person. */
  bearerOf: (person: Candidate) => Draft | null;
  /** By index of the candidates the sentences read so far, for `readScene`. */
  sentences: (Sentence | undefined)[];
}

/** Somebody in a sentence whose country is known, from the words of the office on: "the Norwegian minister", "Anna Berg". */
export interface Actor {
  first: number;
  last: number;
  country: string;
}

/** The sentence around a person: its tokens, who else acts in it, and the countries it names as places. */
export interface Scene {
  from: number;
  to: number;
  actors: readonly Actor[];
  places: readonly Actor[];
}

/** What of a scene stays as it is whosever country is found: officials without a name, places, and which candidates the sentence names. */
interface Sentence {
  from: number;
  to: number;
  /** The first of the candidates, and one past the last. */
  first: number;
  end: number;
  officials: readonly Actor[];
  places: readonly Actor[];
}

const REACH = 80;
const GAP = 4;
const GROUPS = words('delegation delegates team negotiators');

/** What ends the words that a country's adjective may own: "the Norwegian army by President X". */
const ENDS = words(', ; : by with to from at in on who that which');

/** Where the words of the office before a name begin, with the body that owns it. */
export function beginningOf({ first, offices }: Candidate): number {
  for (let at = 0, office = offices[0]; office; office = offices[(at += 1)])
    if (office.first < first) return Math.min(office.first, office.owner?.body?.first ?? office.first);
  return first;
}

/** One past the last token of a person's name and of the offices in apposition to it. */
export function endOf({ last, offices }: Candidate): number {
  let end = last;
  for (let at = 0, office = offices[0]; office; office = offices[(at += 1)])
    if (office.first > last && office.last > end) end = office.last;
  return end;
}

/** Where the words go on behind a name: one past it, past an age and, where offices in apposition follow, past those. */
export function endsOf(scan: Scan, person: Candidate): readonly number[] {
  const end = endOf(person);
  return [...new Set([person.last, pastAge(scan, person.last), end])];
}

/** Index of the noun of an office, or of a group that deals for a country, between two tokens; -1 where what the country may own ends before it. */
function nounBehind({ tokens }: Scan, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    // "while in Norway, the Chilean leader": a comma ends what the country may own.
    if (!token || ENDS.holds(token)) return -1;
    if (OFFICES.holds(token) || GROUPS.holds(token) || (token.key === 'number' && tokens[at - 1]?.key === 'opposite')) return at;
  }
  return -1;
}

/** "the Norwegian minister": officials whom the sentence names by their country and office alone. */
export function readOfficials({ scan, vocabulary }: Setting, from: number, to: number): Actor[] {
  const found: Actor[] = [];
  for (let at = from; at < to; at += 1) {
    if (!scan.tokens[at]?.capital) continue;
    const owner = countryAt(scan, vocabulary, at);
    if (!owner) continue;
    const noun = nounBehind(scan, owner.end, Math.min(to, owner.end + GAP));
    if (noun >= 0) found.push({ first: at, last: noun + 1, country: owner.country });
    at = owner.end - 1;
  }
  return found;
}

/** "the Norwegian capital": places that the sentence names by their country alone. */
function readCapitals({ scan, vocabulary }: Setting, from: number, to: number): Actor[] {
  const found: Actor[] = [];
  for (let at = from + 1; at < to; at += 1) {
    const owner = scan.tokens[at]?.key === 'capital' ? countryAt(scan, vocabulary, at - 1) : null;
    if (owner?.end === at) found.push({ first: at - 1, last: at + 1, country: owner.country });
  }
  return found;
}

/** The names that begin between two tokens, the one at an index among them; `candidates` are in order, of which only these are looked at. */
export function namesAround(candidates: readonly Candidate[], index: number, from: number, to: number): readonly Candidate[] {
  return candidates.slice(...rangeAround(candidates, index, from, to));
}

/** The index of the first name that begins between two tokens, the one at an index among them, and one past the last. */
function rangeAround(candidates: readonly Candidate[], index: number, from: number, to: number): [number, number] {
  let start = index;
  while ((candidates[start - 1]?.first ?? -1) >= from) start -= 1;
  let end = index;
  while ((candidates[end]?.first ?? to) < to) end += 1;
  return [start, end];
}

const inOrder = (one: Actor, other: Actor): number => one.first - other.first;

/** Reads what a sentence tells whosever country is known. */
function readSentence(setting: Setting, index: number): Sentence {
  const { scan, candidates } = setting;
  const person = candidates[index];
  const from = openingOf(scan, person?.first ?? 0, REACH);
  let to = (person?.last ?? 0) + 1;
  const most = Math.min(scan.tokens.length, to + REACH);
  while (to < most && scan.initial[to] !== 1) to += 1;
  const [first, end] = rangeAround(candidates, index, from, to);
  const places: Actor[] = [];
  for (let at = first; at < end; at += 1) {
    const found = candidates[at];
    if (found?.type === 'place' && found !== person && found.country !== null)
      places.push({ first: found.first, last: found.last, country: found.country });
  }
  places.push(...readCapitals(setting, from, to));
  places.sort(inOrder);
  const own = person ? beginningOf(person) : from;
  const behind = person?.last ?? to;
  const officials = readOfficials(setting, from, to).filter((official) => official.first < own || official.first >= behind);
  return { from, to, first, end, officials, places };
}

/** Reads the sentence around the person who stands at an index of the setting's candidates. */
export function readScene(setting: Setting, index: number): Scene {
  const { candidates, countryOf, sentences } = setting;
  const sentence = (sentences[index] ??= readSentence(setting, index));
  const people: Actor[] = [];
  for (let at = sentence.first; at < sentence.end; at += 1) {
    const found = candidates[at];
    if (found?.type !== 'person' || at === index) continue;
    const country = countryOf(found);
    if (country !== null) people.push({ first: beginningOf(found), last: endOf(found), country });
  }
  const { from, to, places, officials } = sentence;
  return { from, to, places, actors: people.length === 0 ? officials : [...people, ...officials].sort(inOrder) };
}

/** The words between two tokens, folded; a possessive is "'s". */
export const keys = ({ scan }: Setting, first: number, last: number): string =>
  scan.tokens
    .slice(first, last)
    .map(({ key, kind }) => (kind === 'possessive' ? "'s" : key))
    .join(' ');

/** Where the adjective of a country before a token begins: "Norwegian counterpart X"; the token itself without one. */
export const adjectiveBefore = ({ scan, vocabulary }: Setting, at: number): number =>
  at - ([1, 2].find((back) => scan.tokens[at - back]?.capital && countryAt(scan, vocabulary, at - back)?.end === at) ?? 0);
