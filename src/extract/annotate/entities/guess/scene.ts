import type { Candidate } from '../reading.ts';
import { openingOf, type Scan } from '../scan.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { OFFICES } from '../words/titles.ts';
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
  bearerOf: (person: Candidate) => object | null;
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
  actors: Actor[];
  places: { first: number; last: number; country: string }[];
}

const REACH = 80;
const GAP = 4;
const GROUPS = /^(?:delegation|delegates|team|negotiators)$/;

/** What ends the words that a country's adjective may own: "the Norwegian army by President X". */
const ENDS = /^(?:[,;:]|by|with|to|from|at|in|on|who|that|which)$/;

/** Where the words of the office before a name begin, with the body that owns it. */
export function beginningOf({ first, offices }: Candidate): number {
  const office = offices.find((each) => each.first < first);
  return office ? Math.min(office.first, office.owner?.body?.first ?? office.first) : first;
}

/** One past the last token of a person's name and of the offices in apposition to it. */
export const endOf = ({ last, offices }: Candidate): number =>
  offices.reduce((end, office) => (office.first > last ? Math.max(end, office.last) : end), last);

/** "the Norwegian minister": officials whom the sentence names by their country and office alone. */
export function readOfficials({ scan, vocabulary }: Setting, from: number, to: number): Actor[] {
  const found: Actor[] = [];
  for (let at = from; at < to; at += 1) {
    if (!scan.tokens[at]?.capital) continue;
    const owner = countryAt(scan, vocabulary, at);
    if (!owner) continue;
    const behind = scan.tokens.slice(owner.end, Math.min(to, owner.end + GAP));
    // "while in Norway, the Chilean leader": a comma ends what the country may own.
    const comma = behind.findIndex(({ key }) => ENDS.test(key));
    const noun = behind.slice(0, comma < 0 ? GAP : comma).findIndex(({ key }) => OFFICES.has(key) || GROUPS.test(key));
    if (noun >= 0) found.push({ first: at, last: owner.end + noun + 1, country: owner.country });
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
  let start = index;
  while ((candidates[start - 1]?.first ?? -1) >= from) start -= 1;
  let end = index;
  while ((candidates[end]?.first ?? to) < to) end += 1;
  return candidates.slice(start, end);
}

/** Reads the sentence around the person who stands at an index of the setting's candidates. */
export function readScene(setting: Setting, index: number): Scene {
  const { scan, candidates, countryOf } = setting;
  const person = candidates[index];
  const from = openingOf(scan, person?.first ?? 0, REACH);
  let to = (person?.last ?? 0) + 1;
  const most = Math.min(scan.tokens.length, to + REACH);
  while (to < most && scan.initial[to] !== 1) to += 1;
  const scene: Scene = { from, to, actors: [], places: [] };
  for (const found of namesAround(candidates, index, from, to)) {
    if (found === person) continue;
    const country = found.type === 'person' ? countryOf(found) : found.country;
    if (country === null) continue;
    if (found.type === 'person') scene.actors.push({ first: beginningOf(found), last: endOf(found), country });
    else if (found.type === 'place') scene.places.push({ first: found.first, last: found.last, country });
  }
  scene.places.push(...readCapitals(setting, from, to));
  scene.places.sort((one, other) => one.first - other.first);
  const own = beginningOf(person ?? ({ first: from, offices: [] } as unknown as Candidate));
  for (const official of readOfficials(setting, from, to))
    if (official.first < own || official.first >= (person?.last ?? to)) scene.actors.push(official);
  scene.actors.sort((one, other) => one.first - other.first);
  return scene;
}
