import type { Knowledge } from '../../knowledge.ts';
import { shortCompass } from '../../text/short-compass.ts';

/** Country codes by the words that stand for a country before an office: its names, the adjective, the capital; all in lower case. */
export type CountryWords = ReadonlyMap<string, string>;

const known = new WeakMap<Knowledge, CountryWords>();

function collect(knowledge: Knowledge): CountryWords {
  const words = new Map<string, string>();
  const add = (word: string | null | undefined, code: string): void => {
    for (const spelling of word ? [word, shortCompass(word)] : [])
      if (spelling !== null && !words.has(spelling.toLowerCase())) words.set(spelling.toLowerCase(), code);
  };
  for (const party of knowledge.dossier.parties) for (const word of [party.name, party.adjective, party.capital]) add(word, party.country);
  for (const country of knowledge.gazetteer.countries)
    for (const word of [country.name, ...country.aliases, ...country.demonyms]) add(word, country.code);
  // Capitals last: a country's own name wins where a capital is called the same.
  for (const country of knowledge.gazetteer.countries) add(country.capital, country.code);
  for (const [word, code] of [
    ['us', 'US'],
    ['u.s.', 'US'],
    ['american', 'US'],
    ['uk', 'GB'],
    ['british', 'GB'],
  ] as const)
    add(word, code);
  return words;
}

/** The words for countries that this knowledge holds; worked out once for each. */
export function countryWords(knowledge: Knowledge): CountryWords {
  let words = known.get(knowledge);
  if (!words) known.set(knowledge, (words = collect(knowledge)));
  return words;
}

/** The most words that a country's name is looked for in. */
export const LONGEST_COUNTRY = 4;
const POSSESSIVE = /['’]s?$/;
const CAPITAL = /^\p{Lu}/u;

/** Whether a word begins with a capital. */
export function isCapital(word: string): boolean {
  const first = word.charCodeAt(0);
  return first < 128 ? first >= 65 && first <= 90 : CAPITAL.test(word);
}

/** Whether a word may end in a possessive: a cheap look at its last character. */
const mayOwn = (word: string): boolean => word.endsWith('s') || word.endsWith("'") || word.endsWith('’');

/**
 * Takes the country from the end of a stretch of words: `["the", "South", "Korean"]` gives KR and leaves `["the"]`.
 * A possessive counts ("Norway’s"). Null where the last words are no country.
 */
export function countryAtEnd(tokens: readonly string[], words: CountryWords): { code: string; length: number; possessive: boolean } | null {
  for (let length = Math.min(LONGEST_COUNTRY, tokens.length); length > 0; length -= 1) {
    // A lower-case word is no country: "turkey" on the table, "polish" on the shoes.
    if (!isCapital(tokens[tokens.length - length] ?? '')) continue;
    const phrase = tokens.slice(tokens.length - length).join(' ');
    const possessive = mayOwn(phrase) && POSSESSIVE.test(phrase);
    const code = words.get((possessive ? phrase.replace(POSSESSIVE, '') : phrase).toLowerCase());
    if (code) return { code, length, possessive };
  }
  return null;
}
