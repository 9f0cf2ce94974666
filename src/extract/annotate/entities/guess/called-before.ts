import type { Candidate } from '../reading.ts';
import { openingOf } from '../scan.ts';
import { OPENERS } from '../words/openers.ts';
import { OFFICES } from '../words/titles.ts';
import { countryAt } from './read-clues.ts';
import { beginningOf, endOf, namesAround, type Setting } from './scene.ts';
import { servesMany } from './someone.ts';

/** Tokens before a name within which its sentence opens, where it is the subject. */
const SUBJECT = 14;
/** Sentences back, and longest sentence in tokens. */
const SENTENCES = 2;
const LONGEST = 80;
/** Ranks and forms of address that say nothing of what somebody is sent for. */
const RANK =
  /^(?:(?:major|lieutenant|brigadier|colonel|army|air|vice|rear|first|chief|marshal|general|admiral|captain|commodore|minister|mr|mrs|ms|dr|sheikh|sayyid|h|e|his|her|excellency|\.) ?)+$/;

const VERB = /^(?:was|were|is|are|by|with|met|said|that|who|told)$/;

/** Index of the noun of the office that a country owns, before it or behind it: "Norwegian army chief", "commander of the Norwegian navy"; -1 without one. */
function officeOf({ scan: { tokens } }: Setting, first: number, end: number): number {
  const behind = tokens.slice(end, end + 4);
  const stop = behind.findIndex(({ key }) => /^(?:[,;:.–—-]+|by|with|to|from|at|in|on|who|that|which|and)$/.test(key));
  const noun = behind.slice(0, stop < 0 ? 4 : stop).findLastIndex(({ key }) => OFFICES.has(key));
  if (noun >= 0) return end + noun;
  const of = tokens[first - 1]?.key === 'the' ? first - 2 : first - 1;
  if (tokens[of]?.key !== 'of') return -1;
  return [of - 1, of - 3].find((at) => OFFICES.holds(tokens[at])) ?? -1;
}

/** The country of the first office without a name in a sentence: "received the head of the Norwegian council"; null where none is told. */
function unnamedOffice(setting: Setting, index: number, from: number, to: number): string | null {
  const { scan, vocabulary, candidates } = setting;
  for (let at = from; at < to; at += 1) {
    const owner = scan.tokens[at]?.capital ? countryAt(scan, vocabulary, at) : null;
    const noun = owner ? officeOf(setting, at, owner.end) : -1;
    if (!owner || noun < 0) continue;
    // "Norwegian and Chilean ministers met": nobody of them alone.
    if (
      /^(?:ministers|presidents|premiers|leaders|envoys|diplomats|chiefs|officials|generals|ambassadors)$/.test(
        scan.tokens[noun]?.key ?? '',
      )
    )
      return null;
    const last = Math.max(noun, owner.end) + 3;
    const named = namesAround(candidates, index, Math.min(noun, at), last).some(({ type, first }) => type === 'person' && first < last);
    if (!named) return owner.country;
  }
  return null;
}

/**
 * "The Norwegian army chief flew to Santiago. General X said": the country of the office without a name that one of the sentences before tells of, for whoever is
 * the subject of this one, with no office but a rank; asked for somebody whom the article names for the first time. ISO 3166-1 alpha-2; null for a country that is no party.
 */
export function calledBefore(setting: Setting, index: number): string | null {
  const { scan, candidates } = setting;
  const person = candidates[index] as Candidate;
  const start = beginningOf(person);
  if (tellsLast(setting, person, start)) {
    const from = openingOf(scan, start, LONGEST);
    if (from > 0 && isSaying(setting, openingOf(scan, from - 1, LONGEST), from)) return countryCalled(setting, index, from, 1);
  }
  const own = openingOf(scan, start, SUBJECT + 1);
  if (scan.initial[own] !== 1 || start - own > SUBJECT) return null;
  const opening = scan.tokens.slice(own, start).map(({ key }) => key);
  // "In an interview with the daily Norvik, X said"
  const asked = opening.includes('interview');
  const acts = opening.some((key) => VERB.test(key) && !(asked && key === 'with'));
  if (opening.length > 0 && (!OPENERS.has(opening[0] ?? '') || acts)) return null;
  const rank = scan.tokens
    .slice(start, person.first)
    .map(({ key }) => key)
    .join(' ');
  if ((rank !== '' && !RANK.test(rank)) || person.offices.some(({ first }) => first > person.first)) return null;
  // "Berg said" of one whom everybody knows.
  if (rank === '' && person.last - person.first < 2) return null;
  // "X, an analyst, said": he is told apart; "X's visit" is spoken of.
  const after = scan.tokens[endOf(person)];
  if (after?.kind !== 'word' || after.capital) return null;
  return countryCalled(setting, index, own, SENTENCES);
}

/** The party of the office without a name that one of so many sentences before a token tells of; null where somebody unknown is named there. */
function countryCalled(setting: Setting, index: number, own: number, sentences: number): string | null {
  const { scan, candidates, parties, countryOf, bearerOf } = setting;
  const isOpen = (one: Candidate): boolean => {
    if (one.type !== 'person' || countryOf(one) !== null) return false;
    const bearer = bearerOf(one);
    return !bearer || !servesMany(bearer);
  };
  let from = own;
  for (let back = 0; back < sentences && from > 0; back += 1) {
    const before = openingOf(scan, from - 1, LONGEST);
    if (namesAround(candidates, index, before, from).some(isOpen)) return null;
    const country = unnamedOffice(setting, index, before, from);
    if (country !== null) return parties.includes(country) ? country : null;
    from = before;
  }
  return null;
}

const SAYS = /^(?:said|says|told|added|stated|announced|noted)$/;

/** "It will soon come, X said on Tuesday": whether a name without an office closes what it tells. */
const tellsLast = ({ scan: { tokens } }: Setting, person: Candidate, start: number): boolean =>
  person.offices.length === 0 &&
  person.last - person.first > 1 &&
  /^[,”"]$/.test(tokens[start - 1]?.key ?? '') &&
  SAYS.test(tokens[person.last]?.key ?? '');

/** "…, Norway's ambassador has said", "…, according to Norway's envoy": whether a sentence ends with who tells it. */
function isSaying({ scan: { tokens } }: Setting, from: number, to: number): boolean {
  const words = tokens.slice(Math.max(from, to - 14), to).map(({ key }) => key);
  return SAYS.test(words.filter((key) => key !== '.').at(-1) ?? '') || words.join(' ').includes('according to');
}
