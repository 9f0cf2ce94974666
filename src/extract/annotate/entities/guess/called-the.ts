import type { Candidate } from '../reading.ts';
import { OFFICES } from '../words/titles.ts';
import { countryAt } from './read-clues.ts';
import type { Setting } from './scene.ts';

/** How far back somebody without a name was brought in, and words between his country and what he is, in tokens. */
const REACH = 160;
const WORDS = 5;
/** What somebody without a name is called by, besides offices. */
const CALLED = /^(?:official|officer|lawmaker|diplomat|expert|source|cleric|scholar|figure|politician)$/;

/**
 * "A Norwegian lawmaker has hailed the deal. The lawmaker, X, said": the country with which somebody was brought in whom the text calls so again in
 * front of his name. ISO 3166-1 alpha-2; null where nobody, or somebody without a country, was brought in so.
 */
export function calledThe({ scan, candidates, vocabulary }: Setting, index: number): string | null {
  const { tokens } = scan;
  const person = candidates[index] as Candidate;
  const comma = person.first - 1;
  const noun = tokens[comma - 1];
  if (tokens[comma]?.key !== ',' || !noun || noun.capital || tokens[comma - 2]?.key !== 'the') return null;
  if (!CALLED.test(noun.key) && !OFFICES.holds(noun)) return null;
  for (let at = comma - 3; at > comma - REACH && at >= 0; at -= 1) {
    if (tokens[at]?.key !== noun.key) continue;
    for (let from = at - 1; from >= at - WORDS && from >= 0; from -= 1) {
      const token = tokens[from];
      if (token?.kind !== 'word' || /^(?:the|of|and|with|by|to)$/.test(token.key)) break;
      const owner = token.capital ? countryAt(scan, vocabulary, from) : null;
      if (owner && owner.end <= at) return owner.country;
    }
    return null;
  }
  return null;
}
