import type { Candidate } from '../reading.ts';
import { openingOf } from '../scan.ts';
import { readPair } from '../refine/share-offices.ts';
import { isHead } from '../refine/pair-countries.ts';
import { OFFICES, OFFICE_MODIFIERS } from '../words/titles.ts';
import { words } from '../words/words.ts';
import { countryAt, inHeadline, titleOf } from './read-clues.ts';
import { namesAround, readOfficials, type Actor, type Setting } from './scene.ts';

const LONGEST = 80;
/** Tokens between two countries and the word for both of their people. */
const NOUN_REACH = 4;
/** Words before a pair whom somebody else deals with. */
const OBJECT =
  /(?:^| )(?:met|meet|meets|meeting|with|by|told|received|saw|see|to|from|for|at|against|joined|visited|thanked|urged|hosted|welcomed)(?: (?:the|his|her|their|its|both|two|then|foreign|prime|defen[cs]e|interior|finance|trade))*$/;
const OBJECT_REACH = 5;
/** Words for two that say nothing of which office they hold. */
const WIDE = /^(?:leader|minister|official|envoy|diplomat|representative|negotiator|delegate|chief|head|counterpart|spokesman)$/;
/** Tokens with which a sentence may begin before an office that is its subject. */
const SUBJECT = 3;

/** What makes two of one sentence stand opposite each other. */
const DEALS = words(`
  and with met meet meets meeting told tells saw sees seen received receives welcomed hosted greeted called rang phoned telephoned spoke speaks talked across facing faced faces
  asked assured thanked briefed urged visited opposite beside alongside congratulated
`);
const APART = 16;
/** Tokens behind a pair of offices within which its holders would be named. */
const NAMED_BEHIND = 3;

/** Whether two stand side by side, or one deals with the other. */
const deals = ({ scan: { tokens } }: Setting, one: Candidate, other: Candidate): boolean =>
  other.first - one.last <= APART && tokens.slice(one.last, other.first).some(({ key }) => DEALS.has(key));

/** Of more than two people the two of "X and Y" that somebody is one of; none where he stands in a longer row, or alone. */
function joinedPair({ scan: { tokens }, bearerOf }: Setting, all: readonly Candidate[], person: Candidate): Candidate[] {
  const at = all.findIndex((one) => bearerOf(one) === bearerOf(person));
  for (const first of [at - 1, at]) {
    const [one, other] = [all[first], all[first + 1]];
    if (!one || other?.first !== one.last + 1 || tokens[one.last]?.key !== 'and') continue;
    return [',', 'and'].includes(tokens[one.first - 1]?.key ?? '') && all[first - 1] ? [] : [one, other];
  }
  return [];
}

/** One past the last token of the sentence that holds a token. */
function endOfSentence({ scan: { tokens, initial } }: Setting, at: number): number {
  let to = at + 1;
  while (to < at + LONGEST && to < tokens.length && initial[to] !== 1) to += 1;
  return to;
}

/** The people whom a stretch of the text names, each once. */
function peopleIn({ candidates, bearerOf }: Setting, index: number, from: number, to: number): Candidate[] {
  const met = new Set<object>();
  return namesAround(candidates, index, from, to).filter((one) => {
    // The names around somebody reach from him to a stretch that stands apart from him.
    const bearer = one.type === 'person' && one.first >= from && one.first < to ? bearerOf(one) : null;
    if (bearer === null || met.has(bearer)) return false;
    met.add(bearer);
    return true;
  });
}

interface Pair {
  /** One past the words that tell both. */
  end: number;
  countries: [string, string];
  /** The office of both in the singular; "" where each has his own. */
  noun: string;
}

/** "The presidents of Norway and Chile", "the Norwegian and Chilean leaders" between two tokens; null without them. */
function pluralPair({ scan, vocabulary }: Setting, from: number, to: number): Pair | null {
  const { tokens } = scan;
  const reader = { scan, vocabulary, lower: new Set<string>(), owner: null, office: null, last: null };
  for (let at = from; at < to; at += 1) {
    const pair = tokens[at]?.capital ? readPair(reader, at, to) : null;
    if (!pair) continue;
    const link = /^(?:the|both)$/.test(tokens[at - 1]?.key ?? '') ? at - 2 : at - 1;
    const before = tokens[link]?.key === 'of' ? [link - 1, link - 3] : [];
    const behind = Array.from({ length: NOUN_REACH }, (_, step) => pair.end + step);
    const stop = behind.findIndex(
      (each) => tokens[each]?.kind !== 'word' || /^(?:and|in|at|of|to|on|for|from|by|with)$/.test(tokens[each].key),
    );
    const noun = [...before, ...(stop < 0 ? behind : behind.slice(0, stop))].find((each) => each >= from && isHead(tokens, each));
    if (noun === undefined) continue;
    const words = tokens.slice(Math.max(from, Math.min(noun, at) - OBJECT_REACH), Math.min(noun, at)).map(({ key }) => key);
    // "They met the presidents of Norway and Chile": those are others.
    if (OBJECT.test(words.join(' '))) return null;
    return { end: Math.max(pair.end, noun + 1), countries: pair.countries, noun: (tokens[noun]?.key ?? '').replace(/s$/, '') };
  }
  return null;
}

/** "the prime minister of Norway": offices with the country behind them, from the first word on. */
function officesOf({ scan, vocabulary }: Setting, from: number, to: number): (Actor & { noun?: number })[] {
  const { tokens } = scan;
  const found: (Actor & { noun?: number })[] = [];
  for (let at = from; at < to; at += 1) {
    if (tokens[at]?.key !== 'of' || !OFFICES.holds(tokens[at - 1])) continue;
    const owner = countryAt(scan, vocabulary, tokens[at + 1]?.key === 'the' ? at + 2 : at + 1);
    if (!owner || tokens[owner.end]?.kind === 'possessive') continue;
    let first = at - 1;
    while (first > from && OFFICE_MODIFIERS.holds(tokens[first - 1])) first -= 1;
    found.push({ first, last: owner.end, country: owner.country, noun: at - 1 });
  }
  return found;
}

/** "The Norwegian minister told his Chilean colleague": two offices without names, of two countries; null with more or fewer. */
function singlePair(setting: Setting, from: number, to: number): Pair | null {
  const { tokens } = setting.scan;
  const offices = officesOf(setting, from, to);
  // "the premier of Norway and the Chilean president": the adjective's own noun only.
  const named = readOfficials(setting, from, to).filter(({ first }) => !offices.some((one) => first >= one.first && first < one.last));
  const officials: (Actor & { noun?: number })[] = [...named, ...offices].sort((one, other) => one.first - other.first);
  const [one, other, ...more] = officials;
  if (!one || !other || more.length > 0 || one.country === other.country) return null;
  if (officials.some(({ last, noun }) => tokens[last]?.capital === true || !OFFICES.holds(tokens[noun ?? last - 1]))) return null;
  const joined = tokens[one.first - 1]?.key === 'the' && /^(?:and|but|,)$/.test(tokens[one.first - 2]?.key ?? '');
  return joined || one.first - from <= SUBJECT ? { end: to, countries: [one.country, other.country], noun: '' } : null;
}

/** Whether the office beside a name, if there is one, may be that by which both are called. */
function fits({ scan }: Setting, person: Candidate, { noun }: Pair): boolean {
  const title = titleOf(scan, person).toLowerCase();
  return title === '' || noun === '' || WIDE.test(noun) || title.includes(noun);
}

/** The pair told beside the two names: in their own sentence, in the two behind it, or in the one before. */
function pairBeside(setting: Setting, index: number, own: [number, number], people: readonly Candidate[]): Pair | null {
  const strangers = (from: number, to: number): boolean =>
    peopleIn(setting, index, from, to).some((one) => people.every((each) => setting.bearerOf(each) !== setting.bearerOf(one)));
  const plural = (from: number, to: number): Pair | null => {
    const pair = pluralPair(setting, from, to);
    // "The presidents of Norway and Chile, Berg and Soto": those are named.
    return pair && !strangers(from, Math.min(to, pair.end + NAMED_BEHIND)) ? pair : null;
  };
  const read = (from: number, to: number): Pair | null => plural(from, to) ?? (strangers(from, to) ? null : singlePair(setting, from, to));
  const last = Math.max(...people.map((one) => one.last));
  // "X told Y, and the Norwegian minister asked his Chilean colleague": "X met the presidents of Norway and Chile" tells of others.
  const found = strangers(last, own[1]) ? null : singlePair(setting, last, own[1]);
  if (found) return found;
  const length = setting.scan.tokens.length;
  const next = own[1] < length ? endOfSentence(setting, own[1]) : own[1];
  const behind = next > own[1] ? read(own[1], next) : null;
  if (behind) return behind;
  const ahead = own[0] > 0 ? read(openingOf(setting.scan, own[0] - 1, LONGEST), own[0]) : null;
  if (ahead) return ahead;
  const third = next < length ? endOfSentence(setting, next) : next;
  return third > next ? plural(next, third) : null;
}

/**
 * "X and Y met in Geneva. The presidents of Norway and Chile had not talked for years": the country of one of two people who alone are named in
 * a sentence, beside a pair of offices of two countries without names; the order of the names is that of the countries, unless the
 * other one's country is known. ISO 3166-1 alpha-2; null without such a pair.
 */
export function chainedCountry(setting: Setting, index: number): string | null {
  const { candidates, scan, countryOf, bearerOf, parties } = setting;
  const person = candidates[index] as Candidate;
  // A headline has its own order: "Soto meets Berg", and below it "the Norwegian and Chilean ministers".
  if (inHeadline(scan, person) && candidates.some((one) => one.first > person.last && bearerOf(one) === bearerOf(person))) return null;
  const from = openingOf(scan, person.first, LONGEST);
  const to = endOfSentence(setting, Math.max(from, person.last - 1));
  const all = peopleIn(setting, index, from, to);
  const people = all.length > 2 ? joinedPair(setting, all, person) : all;
  const [one, other] = people;
  if (people.length !== 2 || !one || !other || !deals(setting, one, other)) return null;
  const pair = pairBeside(setting, index, [from, to], people);
  // "The heads of state withdrew. She was the guest of Premier X and of Speaker Y": two offices of one side.
  const [title, next] = people.map((each) => titleOf(scan, each).toLowerCase());
  if (title && next && title !== next && pair?.noun) return null;
  if (!pair || !pair.countries.some((country) => parties.includes(country)) || !people.every((each) => fits(setting, each, pair)))
    return null;
  const isFirst = bearerOf(one) === bearerOf(person);
  const known = countryOf(isFirst ? other : one);
  if (known === null) return pair.countries[isFirst ? 0 : 1];
  return pair.countries.includes(known) ? (pair.countries.find((country) => country !== known) ?? null) : null;
}
