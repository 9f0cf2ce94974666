import type { CountryWords } from './country-words.ts';
import { countryAtEnd, LONGEST_COUNTRY } from './country-words.ts';

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
const TOKEN = /\S+/g;
const DETERMINER =
  /^(?:the|this|that|his|her|their|its|our|my|your|a|an|another|any|every|each|some|no|both|other|all|several|many|most|whose|which|these|those)$/i;
const MODIFIER =
  /^(?:prime|foreign|external|affairs|defen[cs]e|interior|home|finance|oil|petroleum|energy|economy|economic|trade|commerce|transport|roads?|intelligence|security|justice|health|education|deputy|vice|first|second|acting|interim|caretaker|top|senior|chief|high-ranking|ranking|military|army|naval|navy|air|force|supreme|crown|special|permanent|press|government|party|opposition|visiting|new|newly|elected|long-time|longtime|veteran|former|previous|then|late|ex|outgoing|incoming|current|ministry|nuclear|general|national|presidential|parliamentary|parliament|policy|state|cabinet|royal|religious|spiritual|moderate|conservative|reformist|hardline|union|assembly|\d+-year-old|two|three|four|five|young|powerful|and|affairs,)$/i;

/** Reads the noun phrase that ends in the head at the offset, no further back than the given start. */
export function nounPhraseBefore(text: string, head: number, from: number, words: CountryWords): NounPhrase {
  const start = Math.max(from, head - REACH);
  const tokens = [...text.slice(start, head).matchAll(TOKEN)].map((match) => ({ word: match[0], at: start + match.index }));
  const phrase: NounPhrase = { start: head, determiner: null, modifiers: [], countries: [], owner: null };
  while (tokens.length > 0) {
    const token = tokens.at(-1);
    if (!token) break;
    const bare = token.word.replace(/^[“"‘'(]+/, '');
    // A comma or a stop ends the phrase, unless it belongs to an abbreviation or to a list of countries.
    const listed =
      token.word.endsWith(',') &&
      phrase.countries.length > 0 &&
      (phrase.modifiers.includes('and') || tokens.length === 1 || tokens.at(-2)?.word.endsWith(',') === true);
    const country = countryAtEnd(
      tokens.slice(-LONGEST_COUNTRY).map(({ word }) => word.replace(/^[“"‘'(]+/, '').replace(/,$/, '')),
      words,
    );
    if (country && (!token.word.endsWith(',') || listed)) {
      const first = tokens[tokens.length - country.length];
      tokens.length -= country.length;
      phrase.start = (first?.at ?? phrase.start) + leading(first?.word);
      phrase.countries.unshift(country.code);
      if (country.possessive) {
        phrase.determiner = "'s";
        break;
      }
      continue;
    }
    if (/[,.;:!?)\]”"]$/.test(token.word) && !/^(?:\p{Lu}\.)+$/u.test(token.word)) break;
    if (DETERMINER.test(bare)) {
      phrase.determiner = bare.toLowerCase();
      phrase.start = token.at + leading(token.word);
      break;
    }
    if (/['’]s?$/.test(bare) && /^\p{Lu}/u.test(bare)) {
      phrase.determiner = "'s";
      phrase.owner = { start: token.at + leading(token.word), end: token.at + token.word.replace(/['’]s?$/, '').length };
      phrase.start = phrase.owner.start;
      break;
    }
    if (!MODIFIER.test(bare) && !(/^\p{Lu}/u.test(bare) && phrase.modifiers.length < 4)) break;
    if (/^and$/i.test(bare) && phrase.countries.length === 0 && phrase.modifiers.length === 0) break;
    phrase.modifiers.unshift(bare);
    phrase.start = token.at + leading(token.word);
    tokens.pop();
  }
  return phrase;
}

function leading(word = ''): number {
  return /^[“"‘'(]*/.exec(word)?.[0].length ?? 0;
}
