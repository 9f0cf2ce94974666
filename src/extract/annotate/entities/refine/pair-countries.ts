import { WordList } from '../../../text/word-list.ts';
import type { Token } from '../../../text/tokens.ts';
import type { Candidate, Cursor, OfficeReading } from '../reading.ts';
import { LINK_WORDS } from '../words/cues.ts';
import { words } from '../words/words.ts';
import { readPair } from './share-offices.ts';

type Reader = Omit<Cursor, 'passage'>;

/** What two people of two countries are called by one word. */
const PLURAL = words(`
  leaders presidents premiers ministers chancellors kings queens monarchs emirs rulers heads chiefs commanders secretaries envoys ambassadors diplomats officials negotiators
  delegates representatives speakers spokesmen spokespersons counterparts advisers advisors directors generals governors mayors deputies undersecretaries prosecutors statesmen strongmen
`);
/** Marks that set two names off from what they explain: "the leaders of Norway and Chile - Berg and Soto". */
const SET_OFF = new WordList([',', '-', '–', '—', ':', '(']);
const NOUN_REACH = 14;
const PHRASE = 9;
/** Most words of an office before its noun. */
const MODIFIERS = 6;

/** Index past which the names begin, less the marks, "the" and brackets in front of them. */
export function endOfPhrase({ scan: { tokens } }: Reader, first: number): number {
  let end = first;
  if (SET_OFF.holds(tokens[end - 1])) end -= 1;
  // "the foreign ministers of Chile and the Kingdom of Norway (KON), Soto and Berg"
  if (tokens[end - 1]?.key === ')' && tokens[end - 3]?.key === '(') end -= 3;
  return end;
}

export const isHead = (tokens: Cursor['scan']['tokens'], at: number): boolean =>
  PLURAL.holds(tokens[at]) && (tokens[at]?.key !== 'heads' || tokens[at + 1]?.key === 'of');

/** The two countries of "leaders of Norway and Chile" that end at a token, in order; null where no word for two people owns them. */
function countriesBefore(reader: Reader, end: number): [string, string] | null {
  const { tokens } = reader.scan;
  for (let from = end - 3; from > end - PHRASE && from > 0; from -= 1) {
    const pair = readPair(reader, from, end);
    if (pair?.end !== end) continue;
    const link = /^(?:the|both)$/.test(tokens[from - 1]?.key ?? '') ? from - 2 : from - 1;
    if (!/^(?:of|from|for|between)$/.test(tokens[link]?.key ?? '')) return null;
    for (let at = link - 1; at > link - NOUN_REACH && at >= 0 && tokens[at]?.kind !== 'mark'; at -= 1)
      if (isHead(tokens, at)) return pair.countries;
    return null;
  }
  return null;
}

/** The two countries of "Norwegian and Chilean leaders" that ends at a token, in order. */
function adjectivesBefore(reader: Reader, end: number): [string, string] | null {
  const { tokens } = reader.scan;
  const state = /^(?:state|government)$/.test(tokens[end - 1]?.key ?? '') && tokens[end - 2]?.key === 'of' ? end - 3 : end - 1;
  if (!isHead(tokens, state)) return null;
  for (let from = state - 3; from > state - PHRASE && from >= 0; from -= 1) {
    const pair = readPair(reader, from, state);
    if (!pair) continue;
    return tokens.slice(pair.end, state).every(({ kind }) => kind === 'word') ? pair.countries : null;
  }
  return null;
}

/** What two people are called behind their names: their countries in order, and the words of the office they share. */
interface Shared {
  countries: [string, string];
  office: OfficeReading;
}

/** Words of an office before its noun, "foreign", "deputy prime"; none of a verb or a link. */
const isOfOffice = ({ kind, key, capital }: Token): boolean =>
  kind === 'word' && (capital || (!LINK_WORDS.has(key) && !/(?:ing|ed)$/.test(key)));

/** "Anna Berg and Pedro Soto, the presidents of Norway and Chile," and "..., the Norwegian and Chilean presidents," from the mark behind the names on. */
function countriesBehind(reader: Reader, end: number): Shared | null {
  const { tokens } = reader.scan;
  if (!SET_OFF.holds(tokens[end])) return null;
  let at = end + 1;
  while (/^(?:the|both|respectively|then|respective|now)$/.test(tokens[at]?.key ?? '')) at += 1;
  const adjectives = readPair(reader, at, at + PHRASE);
  const from = adjectives?.end ?? at;
  let head = from;
  while (head < from + MODIFIERS && !isHead(tokens, head)) {
    const token = tokens[head];
    if (!token || !isOfOffice(token)) return null;
    head += 1;
  }
  if (!isHead(tokens, head)) return null;
  const state = tokens[head + 1]?.key === 'of' && /^(?:state|government)$/.test(tokens[head + 2]?.key ?? '') ? head + 2 : head;
  const office = { first: from, last: state + 1, owner: null, former: false };
  if (adjectives) return { countries: adjectives.countries, office };
  const link = tokens[state + 1]?.key ?? '';
  const first = tokens[state + 2]?.key === 'the' ? state + 3 : state + 2;
  const named = /^(?:of|from|for)$/.test(link) ? readPair(reader, first, first + PHRASE) : null;
  return named && { countries: named.countries, office };
}

/**
 * "The leaders of Norway and Chile, Anna Berg and Pedro Soto", "Anna Berg and Pedro Soto, the leaders of Norway and Chile": gives two people who stand side by side the countries that the words before
 * or behind them name, in the same order. Changes the list in place; those who hold an office of their own keep it.
 */
export function pairCountries(reader: Reader, candidates: Candidate[]): void {
  const { tokens } = reader.scan;
  for (let at = 0; at + 1 < candidates.length; at += 1) {
    const one = candidates[at];
    const other = candidates[at + 1];
    if (one?.type !== 'person' || other?.type !== 'person' || other.first <= one.last || other.first > one.last + 4) continue;
    // "Soto and Mr. Berg"
    const joint = tokens.slice(one.last, other.first).map(({ key }) => key);
    if (!/^(?:,? ?and|&)(?: (?:mr|mrs|ms|dr|h|e|prof|madam|sir|the|\.))*$/.test(joint.join(' '))) continue;
    const behind = countriesBehind(reader, other.last);
    if (behind) {
      [one, other].forEach((person, index) => {
        const country = behind.countries[index] ?? null;
        const own = person.offices.filter(({ last }) => last <= person.first);
        candidates[at + index] = { ...person, country, offices: [...own, ...owned([behind.office], country ?? '')] };
      });
      continue;
    }
    if (one.offices.length > 1) continue;
    const end = endOfPhrase(reader, one.first);
    const pair = countriesBefore(reader, end) ?? adjectivesBefore(reader, end);
    if (!pair) continue;
    candidates[at] = { ...one, country: pair[0], offices: owned(one.offices, pair[0]) };
    candidates[at + 1] = { ...other, country: pair[1], offices: other.offices.length > 0 ? other.offices : owned(one.offices, pair[1]) };
  }
}

/** The offices of somebody named with others under one word, each of the given country. */
export const owned = (offices: Candidate['offices'], country: string): Candidate['offices'] =>
  offices.map((office) => ({ ...office, owner: { country, body: null, end: office.last } }));
