import { remember } from '../../text/remember.ts';
import type { Located } from './draft.ts';

/** Titles of those who go by their first name. */
const ROYAL = /\b(?:king|queen|prince|princess|pope|emir|amir|emperor|empress|sultan|sheikha?|shaikh)\b/;
const SHORT: readonly [RegExp, string][] = [
  [/\bpm\b/g, 'prime minister'],
  [/\bfm\b/g, 'foreign minister'],
  [/\beam\b/g, 'external affairs minister'],
  [/\bnsa\b/g, 'national security adviser'],
  [/\badvisor\b/g, 'adviser'],
  [/\bdefence\b/g, 'defense'],
  [/\bministers?\b(?: for| of)(?: the)? (foreign|external) affairs/g, '$1 minister'],
  [/\bministers?\b(?: for| of)(?: the)? (defen[cs]e|interior|finance|energy)/g, '$1 minister'],
];
const RANK =
  /(?:\bminister|president|premier|chancellor|speaker|secretary|adviser|chief|ambassador|envoy|governor|mayor|leader|king|prince)\b/;

const spelledOut = remember((title: string): string => {
  let long = title;
  for (const [pattern, words] of SHORT) long = long.replace(pattern, words);
  // "Presidents Berg and Soto" are a president each.
  return long.replace(/(president|minister|premier|king)s$/, '$1');
});

/** The offices beside a name in one form for all their spellings: "PM" and "Prime Minister" alike. */
export function titlesOf({ scan, candidate }: Located): string[] {
  const titles: string[] = [];
  for (const { first, last } of candidate.offices) {
    let words = scan.tokens[first]?.key ?? '';
    for (let at = first + 1; at < last && at < first + 6; at += 1) words += ` ${scan.tokens[at]?.key ?? ''}`;
    const title = spelledOut(words);
    if (RANK.test(title)) titles.push(title);
  }
  return titles;
}

const isRoyalWord = remember((word: string): boolean => ROYAL.test(word));

/** Titles beside a name whose bearers go by their first name: of "King Harald" king, of "Crown Prince and Prime Minister Harald" prince. */
export function royalTitles({ scan, candidate }: Located): string[] {
  const before = scan.tokens[candidate.first - 1]?.key ?? '';
  const titles = isRoyalWord(before) ? [before] : [];
  for (const { first, last } of candidate.offices)
    for (let at = first; at < last; at += 1) {
      const word = scan.tokens[at]?.key ?? '';
      if (isRoyalWord(word)) titles.push(word);
    }
  return titles;
}
