import { isBlank } from '../../text/is-blank.ts';
import { TOPICS as DEPARTMENTS } from '../entities/words/titles.ts';
import type { CountryWords } from './country-words.ts';
import { countryAtEnd, isCapital, LONGEST_COUNTRY } from './country-words.ts';

/** The words in front of a head noun, read backwards as far as they belong to it. */
export interface NounPhrase {
  start: number;
  /** "the", "his", "a", "'s" and the like, in lower case; null where there is none. */
  determiner: string | null;
  /** Words between determiner and head, as written, countries taken out. */
  modifiers: string[];
  /** Country codes named in it, in order. */
  countries: string[];
  /** The owner’s words where the determiner is a possessive: "Berg" in "Berg’s counterpart". */
  owner: { start: number; end: number } | null;
}

const REACH = 110;
const DETERMINER =
  /^(?:the|this|that|his|her|their|its|our|my|your|a|an|another|any|every|each|some|no|both|other|all|several|many|most|whose|which|these|those)$/i;
/** Words that stand before the noun of an office. */
const MODIFIERS = [
  String.raw`prime|foreign|external|affairs|defen[cs]e|interior|home|finance|oil|petroleum|energy|economy|economic|trade|commerce|transport`,
  String.raw`roads?|intelligence|security|justice|health|education|deputy|vice|first|second|acting|interim|caretaker|top|senior|chief`,
  String.raw`high-ranking|ranking|military|army|naval|navy|air|force|supreme|crown|special|permanent|press|government|party|opposition`,
  String.raw`visiting|new|newly|elected|long-time|longtime|veteran|former|previous|then|late|ex|outgoing|incoming|current|ministry|nuclear`,
  String.raw`general|national|presidential|parliamentary|parliament|policy|state|cabinet|royal|religious|spiritual|moderate|conservative`,
  String.raw`reformist|hardline|union|assembly|\d+-year-old|two|three|four|five|young|powerful|and|affairs,`,
].join('|');
const MODIFIER = new RegExp(String.raw`^(?:${MODIFIERS})$`, 'i');

/** "On Wednesday Foreign Ministers X and Y met": words with capitals that open a sentence or tell a day, and no part of what follows. */
const APART =
  /^(?:On|In|At|During|After|Before|Since|When|While|As|From|By|With|For|To|Of|Earlier|Later|Today|Yesterday|Tomorrow|Also|Meanwhile|However|But|And|Then|Following|Upon|Last|This|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December)$/;

interface Word {
  word: string;
  at: number;
}

/** The words before an offset, no further back than the given start, the last one first; each is looked for when it is asked for. */
function wordsBack(text: string, head: number, start: number): (order: number) => Word | undefined {
  const found: Word[] = [];
  let from = head;
  return (order) => {
    while (found.length <= order) {
      let end = from;
      while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
      if (end === start) return undefined;
      from = end;
      while (from > start && !isBlank(text.charCodeAt(from - 1))) from -= 1;
      found.push({ word: text.slice(from, end), at: from });
    }
    return found[order];
  };
}

const OPENING = new Set(['“', '"', '‘', "'", '(']);
const CLOSING = new Set(',.;:!?)]”"');
/** "U.S." ends no phrase. */
const INITIALS = /^(?:\p{Lu}\.)+$/u;
const POSSESSIVE = /['’]s?$/;

/** How many opening marks a word begins with. */
function leading(word = ''): number {
  let count = 0;
  while (OPENING.has(word.charAt(count))) count += 1;
  return count;
}

const bareOf = (word: string): string => word.slice(leading(word));

/** The last words from an order back, in the order of the text, bare of marks: as many as may be a country. */
function lastWords(back: (order: number) => Word | undefined, order: number): string[] {
  const last: string[] = [];
  for (let at = order + LONGEST_COUNTRY - 1; at >= order; at -= 1) {
    const word = back(at)?.word;
    if (word === undefined) continue;
    const bare = bareOf(word);
    last.push(bare.endsWith(',') ? bare.slice(0, -1) : bare);
  }
  return last;
}

/** Reads the noun phrase that ends in the head at the offset, no further back than the given start. */
export function nounPhraseBefore(text: string, head: number, from: number, words: CountryWords): NounPhrase {
  const back = wordsBack(text, head, Math.max(from, head - REACH));
  const phrase: NounPhrase = { start: head, determiner: null, modifiers: [], countries: [], owner: null };
  for (let order = 0; ;) {
    const token = back(order);
    if (!token) break;
    const bare = bareOf(token.word);
    // A comma or a stop ends the phrase, unless it belongs to an abbreviation or to a list of countries.
    const listed =
      token.word.endsWith(',') &&
      phrase.countries.length > 0 &&
      (phrase.modifiers.includes('and') || !back(order + 1) || back(order + 1)?.word.endsWith(',') === true);
    const country = countryAtEnd(lastWords(back, order), words);
    if (country && (!token.word.endsWith(',') || listed)) {
      const first = back(order + country.length - 1);
      order += country.length;
      phrase.start = (first?.at ?? phrase.start) + leading(first?.word);
      phrase.countries.unshift(country.code);
      if (country.possessive) {
        phrase.determiner = "'s";
        break;
      }
      continue;
    }
    if (CLOSING.has(token.word.charAt(token.word.length - 1)) && !INITIALS.test(token.word)) break;
    if (DETERMINER.test(bare)) {
      phrase.determiner = bare.toLowerCase();
      phrase.start = token.at + leading(token.word);
      break;
    }
    if (isCapital(bare) && POSSESSIVE.test(bare)) {
      phrase.determiner = "'s";
      phrase.owner = { start: token.at + leading(token.word), end: token.at + token.word.replace(POSSESSIVE, '').length };
      phrase.start = phrase.owner.start;
      break;
    }
    if (APART.test(bare)) break;
    if (!MODIFIER.test(bare) && !DEPARTMENTS.has(bare.toLowerCase()) && !(isCapital(bare) && phrase.modifiers.length < 4)) break;
    if (bare.toLowerCase() === 'and' && phrase.countries.length === 0 && phrase.modifiers.length === 0) break;
    phrase.modifiers.unshift(bare);
    phrase.start = token.at + leading(token.word);
    order += 1;
  }
  return phrase;
}
