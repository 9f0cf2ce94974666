import { OFFICE_NOUNS, TITLE_STOPS } from './office-words.ts';
import type { Sides } from './sides.ts';
import type { Token } from './term.ts';

const LOCATIVE = new Set(['in', 'at', 'to', 'from', 'near', 'into']);
const MODIFIERS = 6;
const isWord = (token: Token | undefined): token is Token => token !== undefined && !token.term && /^[\p{L}\p{N}]/u.test(token.text);

/** Sides of a nationality or of a country that stands before an office; 0 where there is none. */
function nationality(token: Token | undefined, sides: Sides): number {
  if (!token) return 0;
  if (!token.term) return sides.ofDemonym(token.text);
  return token.term.code === 'C' || token.term.code === 'L' || token.term.code === 'B' ? token.term.sides : 0;
}

/** "Norwegian and Chinese foreign ministers": index after the office noun and the sides, or null. */
export function readOffice(tokens: readonly Token[], at: number, sides: Sides): { end: number; sides: number } | null {
  let bits = nationality(tokens[at], sides);
  if (bits === 0) return null;
  const owner = tokens[at];
  // "Anna Berg of Norway and Chinese Premier Li Wei": a country whose she is owns no office behind it.
  if (owner?.term && tokens[at - 1]?.text === 'of' && tokens[at - 2]?.term?.code === 'P') return null;
  let next = at + 1;
  while (bits > 0 && (tokens[next]?.text === 'and' || tokens[next]?.text === ',' || tokens[next]?.text === '-')) {
    const skip = tokens[next]?.text === ',' && tokens[next + 1]?.text === 'and' ? 2 : 1;
    // "the Party of China, and her Norwegian counterpart": a body's name ends before the other's nationality.
    const shares = Boolean(owner?.term) === Boolean(tokens[next + skip]?.term) || (owner?.term?.code ?? 'C') === 'C';
    const more = shares && !(tokens[next + skip]?.term && !owner?.term) ? nationality(tokens[next + skip], sides) : 0;
    if (more === 0) break;
    bits |= more;
    next += skip + 1;
  }
  const possessive = tokens[next]?.text === "'s";
  if (possessive) next += 1;
  const located = owner?.term && !possessive && LOCATIVE.has(tokens[at - 1]?.text ?? '');
  if (located || (owner?.term?.code === 'L' && !possessive)) return null;
  let end = 0;
  for (let words = 0; words < MODIFIERS; words++, next++) {
    const token = tokens[next];
    if (!token || (token.term && (token.term.code !== 'B' || token.term.sides === 0)) || (!token.term && !isWord(token))) break;
    // "China summoned Norwegian envoys": whose they are stands behind the verb.
    if (end === 0 && words > 0 && !token.term && sides.ofDemonym(token.text) > 0) return null;
    if (TITLE_STOPS.has(token.text) && !(token.text === 'and' && words > 0 && end === 0)) break;
    if (OFFICE_NOUNS.has(token.text)) end = next + 1;
  }
  return end === 0 ? null : { end, sides: bits };
}

/** "of foreign affairs", "of state", "to Norway" after an office noun: index after it. */
export function readTail(tokens: readonly Token[], at: number): number {
  const [preposition, next] = [tokens[at], tokens[at + 1]];
  if (preposition?.text === 'to' && next?.term && 'CL'.includes(next.term.code)) return at + 2;
  if (preposition?.text !== 'of' && preposition?.text !== 'for') return at;
  let end = at + 1;
  if (tokens[end]?.text === 'the') end += 1;
  const first = end;
  while (
    end < first + 4 &&
    isWord(tokens[end]) &&
    (!TITLE_STOPS.has(tokens[end]?.text ?? '') || (tokens[end]?.text === 'and' && end > first))
  )
    end += 1;
  return end > first &&
    /^(?:state|foreign|external|defen[cs]e|affairs|trade|energy|finance|interior|economy|economic|security|staff|parliament|commerce|oil|water|irrigation|agriculture|transport|health|education|culture|labou?r|justice|environment|tourism|industry|electricity|home|petroleum|science|information|communications)/.test(
      tokens[first]?.text ?? '',
    )
    ? end
    : at;
}

/** Bodies in small letters that a country owns. */
const OWNED =
  /^(?:councils?|ministry|ministries|parliaments?|governments?|forces|army|armies|navy|navies|cabinets?|agency|agencies|committees?|staffs?|services?|banks?|legislatures?|military|militaries)$/;

/** "foreign ministers of Norway and China", "delegations from Oslo": index after the last place and the sides. `parted`: behind what the office is for, "ministers of trade for Norway". */
export function readOwners(tokens: readonly Token[], at: number, parted = false): { end: number; sides: number } | null {
  const joint = tokens[at]?.text;
  if (joint !== 'of' && joint !== 'from' && !(parted && joint === 'for')) return null;
  let end = at + 1;
  let bits = 0;
  for (;;) {
    if (tokens[end]?.text === 'the' || tokens[end]?.text === 'both') end += 1;
    if (/^(?:democratic|federal|islamic|people's)$/.test(tokens[end]?.text ?? '') && tokens[end + 1]?.term) end += 1;
    const term = tokens[end]?.term;
    const body = tokens[end + 1]?.text === "'s" && tokens[end + 2]?.term?.code === 'B' ? tokens[end + 2]?.term : null;
    if (term && body && 'CL'.includes(term.code)) return { end: end + 3, sides: bits | term.sides };
    if (term && 'CL'.includes(term.code) && tokens[end + 1]?.text === "'s") {
      const owned = [2, 3, 4].find((skip) => OWNED.test(tokens[end + skip]?.text ?? ''));
      if (owned !== undefined && tokens.slice(end + 2, end + owned).every(isWord))
        return { end: end + owned + 1, sides: bits | term.sides };
    }
    if (!term || !'CL'.includes(term.code) || tokens[end + 1]?.text === "'s") break;
    bits |= term.sides;
    end += 1;
    if (tokens[end]?.text === ',' && tokens[end + 1]?.text === 'and' && tokens[end + 2]?.term) end += 2;
    else if ((tokens[end]?.text === ',' || tokens[end]?.text === 'and') && tokens[end + 1]?.term) end += 1;
    else return { end, sides: bits };
  }
  return bits === 0 ? null : { end, sides: bits };
}

const TALKS =
  /^(?:talks?|meetings?|summits?|commission|committee|sessions?|negotiations|consultations|exercises?|drills?|forum|group|manoeuvres|maneuvers|patrols?)$/;

/** People who belong to somebody named: "Berg's predecessor", "the envoy of Premier Li". */
const BELONGING = /^(?:predecessors?|successors?|deputy|deputies|envoys?|aides?|advis[eo]rs?|emissary|emissaries|representatives?)$/;

/** "Berg's predecessor", "the predecessor of Berg": index after the words for somebody of a person's side who is not that person, or 0. */
export function readBelonging(tokens: readonly Token[], at: number): { end: number; sides: number } | null {
  const person = (token: Token | undefined): boolean => token?.term?.code === 'P' && token.term.sides !== 0;
  if (person(tokens[at]) && tokens[at + 1]?.text === "'s" && BELONGING.test(tokens[at + 2]?.text ?? ''))
    return { end: at + 3, sides: tokens[at]?.term?.sides ?? 0 };
  const noun = tokens[at]?.text;
  if ((noun !== 'predecessor' && noun !== 'successor') || tokens[at + 1]?.text !== 'of') return null;
  let end = at + 2;
  while (end < at + 7 && tokens[end] && !tokens[end]?.term) end += 1;
  const owner = tokens.slice(at + 2, end + 1).find((token) => token.term);
  return person(owner) ? { end: end + 1, sides: owner?.term?.sides ?? 0 } : null;
}

/** "China's foreign ministry" in small letters: index after the body, or 0. */
export function readOwned(tokens: readonly Token[], at: number): number {
  if (!tokens[at]?.term || !'CL'.includes(tokens[at].term.code) || tokens[at + 1]?.text !== "'s") return 0;
  const owned = [2, 3, 4].find((skip) =>
    /^(?:ministry|government|parliament|embassy|military|army|navy)$/.test(tokens[at + skip]?.text ?? ''),
  );
  return owned !== undefined && tokens.slice(at + 2, at + owned).every(isWord) ? at + owned + 1 : 0;
}

/** "Norwegian-Chinese" in front of talks or a commission: the sides, or 0. */
export function readPair(tokens: readonly Token[], at: number, sides: Sides): number {
  const token = tokens[at];
  if (!token || token.term || !token.text.includes('-')) return 0;
  const [first = '', second = ''] = token.text.split('-');
  const bits = second === '' || sides.ofDemonym(first) === 0 ? 0 : sides.ofDemonym(first) | sides.ofDemonym(second);
  return sides.ofDemonym(second) > 0 && tokens.slice(at + 1, at + 6).some((word) => !word.term && TALKS.test(word.text)) ? bits : 0;
}
