import type { DateTerm } from './answer.ts';
import { readDates } from './read-dates.ts';
import { wordKey, wordsOf } from './word-key.ts';

/** What a reader may name before a colon. */
export type Field = 'person' | 'outlet' | 'kind';

/** What a reader typed, taken apart. */
export interface Query {
  /** Words to be found in any spelling, in any order, as typed. */
  words: string[];
  /** The same as they are looked up, common words left out where others are there. */
  keys: string[];
  /** The same with single years: names are looked up by these, since "2015 agreement" may be one. */
  nameKeys: string[];
  /** Phrases in quotation marks: their words one after the other. */
  phrases: { text: string; keys: string[] }[];
  /** Words and phrases with a minus before them: what holds them is left out. */
  without: { text: string; keys: string[] }[];
  dates: DateTerm[];
  terms: { field: Field; typed: string }[];
}

/** Only so many characters count; nobody types more, and what is pasted stays quick. */
const LONGEST = 400;
const OPEN = '["“”„«»]';
const SHUT = '["“”«»]';
const TERM = new RegExp(
  `(?<![\\p{L}\\p{N}])(person|who|outlet|source|kind|type):\\s*(?:${OPEN}([^"“”„«»]{0,120})${SHUT}?|([^\\s"“”„«»]{1,80}))`,
  'giu',
);
const WITHOUT = new RegExp(`(?<=^|\\s)[-−–](?:${OPEN}([^"“”„«»]{1,200})${SHUT}?|([\\p{L}\\p{N}][^\\s"“”„«»]{0,60}))`, 'gu');
const PHRASE = new RegExp(`${OPEN}([^"“”„«»]{1,300})${SHUT}`, 'gu');
const FIELD: Record<string, Field> = { person: 'person', who: 'person', outlet: 'outlet', source: 'outlet', kind: 'kind', type: 'kind' };

/** Common words that nearly every passage has; they are not needed where other words are asked for. */
const COMMON = new Set(
  'the a an of in on at to and or for with by from as is was were are be been that this it its he she his her who when where what which did does do had has have how why about between s'.split(
    ' ',
  ),
);

const YEAR = /^\d{4}$/;

const keysOf = (text: string): string[] => wordsOf(text).map(({ key }) => key);
const content = (keys: readonly string[]): string[] => {
  const kept = keys.filter((key) => !COMMON.has(key));
  return kept.length > 0 ? kept : [...keys];
};

/** Takes from a text whatever the pattern finds, and gives what was read from it. */
function take<T>(text: string, pattern: RegExp, read: (groups: RegExpMatchArray) => T | null): { found: T[]; rest: string } {
  const found: T[] = [];
  for (const match of text.matchAll(pattern)) {
    const one = read(match);
    if (one !== null) found.push(one);
  }
  return { found, rest: text.replace(pattern, ' ') };
}

const worded = (text: string | undefined): { text: string; keys: string[] } | null => {
  const trimmed = (text ?? '').trim();
  const keys = keysOf(trimmed);
  return keys.length > 0 ? { text: trimmed, keys } : null;
};

/**
 * Reads a query: `"exact phrase"`, `-word`, `-"phrase"`, `person:`, `outlet:`, `kind:`, dates in any form, and plain words. Whatever else is
 * typed is text; only the first 400 characters count.
 */
export function readQuery(typed: string): Query {
  const text = typed
    .slice(0, LONGEST)
    .toWellFormed()
    .replace(/[\p{Cc}\p{Co}\p{Cn}\u202a-\u202e\u2066-\u2069\u200e\u200f]/gu, ' ');
  const terms = take(text, TERM, ([, field = '', quoted, plain]) => {
    const value = (quoted ?? plain ?? '').trim();
    const name = FIELD[field.toLowerCase()];
    return name && value ? { field: name, typed: value } : null;
  });
  const without = take(terms.rest, WITHOUT, ([, quoted, plain]) => worded(quoted ?? plain));
  const phrases = take(without.rest, PHRASE, ([, phrase]) => worded(phrase));
  const { dates, rest } = readDates(phrases.rest);
  const words = wordsOf(rest).map(({ start, end }) => rest.slice(start, end));
  const undated = dates.filter((date) => !YEAR.test(date.typed)).reduce((left, date) => left.replace(date.typed, ' '), phrases.rest);
  return {
    words,
    keys: content(words.map(wordKey)),
    nameKeys: content(keysOf(undated)),
    phrases: phrases.found,
    without: without.found,
    dates,
    terms: terms.found,
  };
}

/** Whether there is nothing to look for. */
export const isEmptyQuery = ({ words, phrases, dates, terms, without }: Query): boolean =>
  words.length + phrases.length + dates.length + terms.length + without.length === 0;
