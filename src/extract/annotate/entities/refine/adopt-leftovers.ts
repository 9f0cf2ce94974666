import type { EntityType } from '../../../../schema/entity.ts';
import { foldToken } from '../../../text/fold-name.ts';
import type { Found } from '../find-candidates.ts';
import { isHyphen, type Token } from '../../../text/tokens.ts';
import { candidate, type Candidate, type Leftover } from '../reading.ts';
import { isCapitals, type Scan } from '../scan.ts';
import { COMMON_GIVEN, WORD_SURNAMES } from '../words/common-given.ts';
import { COMMON_WORDS } from '../words/common-words.ts';
import { FAMILY_FIRST } from '../words/cues.ts';
import { ORGANIZATION_HEADS } from '../words/organization-heads.ts';
import { PARTICLES } from '../words/particles.ts';
import { OFFICES } from '../words/titles.ts';
import { words } from '../words/words.ts';

/** Common nouns by which an article names a body again, with a capital: "the Assembly" after "the Constituent Assembly". */
const SHORT_HEADS = words('assembly court commission senate parliament tribunal congress academy bank league federation');
/** Words that a company's name is cut before: "Norvik" after "Norvik International Group". */
const COMPANY_MIDDLES = words('international financial technologies');
const COMPANY_HEADS = words('group airlines airways motors corp inc plc ltd industries holdings breweries foods stores');
const LONGEST = 5;

/** Before these a word at the start of a sentence is a common noun, "Ban on exports", rather than a surname. */
const TAKEN_UP = words('on of for in over against to at');

type Names = Map<string, EntityType>;

/** Words within names that many bear, or that are no names by themselves. */
const isPlainPart = (part: string): boolean => COMMON_WORDS.has(part) || PARTICLES.has(part) || COMMON_GIVEN.has(part);

const NONE: readonly string[] = [];
const isLong = ({ kind, key }: Token): boolean => kind === 'word' && key.length > 1;

/** Folded words of a stretch of tokens, without hyphens and small words of names. */
function wordsOf({ tokens }: Scan, first: number, last: number): readonly string[] {
  const only = last === first + 1 ? tokens[first] : undefined;
  if (only) return isLong(only) ? [foldToken(only)] : NONE;
  const parts: string[] = [];
  for (let at = first; at < last; at += 1) {
    const token = tokens[at];
    if (token && isLong(token)) parts.push(foldToken(token));
  }
  return parts;
}

/** The names of a document by which a bare word with a capital is known again: whole names, and surnames of people, with `given` their first names too. */
export function namesOf(scan: Scan, candidates: readonly Candidate[], given = false): Names {
  const names: Names = new Map();
  const guessed = new Set<string>();
  for (const { first, last, type, weight, rule } of candidates) {
    if (type === 'agreement' || type === 'event' || (weight < 1 && rule !== 'full-name' && rule !== 'one-name')) continue;
    const parts = wordsOf(scan, first, last);
    const whole = parts.length === 1 ? (parts[0] ?? '') : parts.join(' ');
    if (!names.has(whole)) {
      names.set(whole, type);
      if (rule === 'one-name' && type !== 'person') guessed.add(whole);
    }
    const end = scan.tokens[last - 1];
    const head = end?.key ?? '';
    if (given && type === 'organization' && parts.length > 1) {
      if (SHORT_HEADS.holds(end)) names.set(`the ${head}`, type);
      // "Norvik" after "Norvik Holdings", "RJR Norvik" after "RJR Norvik Holdings Corp."
      let stem = parts.length - 1;
      for (; ORGANIZATION_HEADS.holds(end) && stem > 0; stem -= 1) {
        const opening = parts.slice(0, stem).join(' ');
        if (stem < 4 && !COMMON_WORDS.has(opening) && opening.length > 3 && !names.has(opening)) names.set(opening, type);
        // "United" after "United Airlines": a common word, told by its capital.
        if (stem === 1 && COMMON_WORDS.has(opening) && COMPANY_HEADS.holds(end)) names.set(`~${opening}`, type);
        if (!ORGANIZATION_HEADS.has(parts[stem - 1] ?? '') && !COMPANY_MIDDLES.has(parts[stem - 1] ?? '')) break;
      }
    }
    if (type !== 'person' || parts.length < 2) continue;
    const surname = parts.at(-1) ?? '';
    const common = COMMON_WORDS.holds(scan.tokens[last - 1]) && weight < 3;
    // The surname of somebody named in full outweighs a guess that it is a town or a body.
    if ((!names.has(surname) || guessed.has(surname)) && !common) names.set(surname, 'person');
    const opening = scan.tokens[first];
    // "Pines-Paz" after "Anna Pines-Paz", "Anna" after "Anna Lund".
    let hyphen = last - 2;
    while (hyphen > first && isHyphen(scan.tokens[hyphen])) hyphen -= 2;
    if (hyphen < last - 2 && hyphen >= first) names.set(wordsOf(scan, hyphen + 1, last).join(' '), 'person');
    if (
      given &&
      opening &&
      // "Tomar" after "Foreign Minister Tomar Lund": many peoples call their ministers by the first name.
      (rule === 'full-name' || (rule === 'after-office' && !COMMON_GIVEN.holds(opening))) &&
      weight >= 0 &&
      opening.key.length > 3 &&
      !COMMON_WORDS.holds(opening) &&
      !names.has(parts[0] ?? '')
    )
      names.set(parts[0] ?? '', 'person');
    if (opening && FAMILY_FIRST.holds(opening) && !names.has(parts[0] ?? '')) names.set(parts[0] ?? '', 'person');
    if (!given) continue;
    // "Luma" after "Ana Luma da Costa"
    for (const part of parts.slice(1, -1))
      if (part.length > 3 && parts.length > 2 && !names.has(part) && !isPlainPart(part)) names.set(part, 'person');
  }
  return names;
}

function adopt(scan: Scan, { passage, first, last }: Leftover, names: Names, elsewhere: Names, lower: ReadonlySet<string>): Candidate[] {
  const adopted: Candidate[] = [];
  for (let at = first; at < last; at += 1) {
    const token = scan.tokens[at];
    if (token?.kind !== 'word' || !token.capital) continue;
    for (let end = Math.min(last, at + LONGEST); end > at; end -= 1) {
      // "In Petrich I meet her": the last letter is no name.
      if (scan.tokens[end - 1]?.kind !== 'word' || (end > at + 1 && scan.tokens[end - 1]?.key.length === 1)) continue;
      const parts = wordsOf(scan, at, end);
      const whole = parts.length === 1 ? (parts[0] ?? '') : parts.join(' ');
      const again = end === at + 1 && last === first + 1 && scan.tokens[at - 1]?.key === 'the' ? names.get(`the ${token.key}`) : undefined;
      // "Moon said": a common word that the texts have nowhere in small letters is the surname where one bears it.
      const bare =
        parts.length < 2 &&
        COMMON_WORDS.holds(token) &&
        (passage.style !== 'prose' || scan.initial[at] === 1) &&
        (lower.has(token.key) || names.get(parts[0] ?? '') !== 'person' || TAKEN_UP.holds(scan.tokens[end]));
      const alone =
        end === at + 1 && last === first + 1 && COMMON_WORDS.holds(token) && scan.initial[at] !== 1 && scan.tokens[at - 1]?.key !== 'the';
      const company = alone ? names.get(`~${parts[0] ?? ''}`) : undefined;
      const type = again ?? company ?? (bare || parts.length === 0 ? undefined : (names.get(whole) ?? elsewhere.get(whole)));
      if (!type) continue;
      adopted.push(candidate({ scan }, at, end, type, 'named-elsewhere'));
      at = end - 1;
      break;
    }
  }
  return adopted;
}

/** "King said" after "Reon King": a surname that is the word for an office as well. */
function officeSurnames(scan: Scan, candidates: readonly Candidate[]): Candidate[] {
  const { tokens } = scan;
  const surnames = new Set<string>();
  for (const { first, last, type } of candidates) {
    const end = tokens[last - 1];
    if (end && type === 'person' && last - first > 1 && WORD_SURNAMES.holds(end) && OFFICES.holds(end)) surnames.add(end.key);
  }
  if (surnames.size === 0) return [];
  const taken = new Set<number>();
  for (const { first, last } of candidates) for (let at = first; at < last; at += 1) taken.add(at);
  return tokens.flatMap((token, at) => {
    const [before, next] = [tokens[at - 1], tokens[at + 1]];
    const free = token.capital && !token.glued && surnames.has(token.key) && !taken.has(at) && !isCapitals(token);
    if (!free || next?.capital || before?.kind === 'possessive' || /^(?:of|,)$/.test(next?.key ?? '')) return [];
    return before?.capital || /^(?:the|a|an|former|his|her|their)$/.test(before?.key ?? '')
      ? []
      : [candidate({ scan }, at, at + 1, 'person', 'named-elsewhere')];
  });
}

/** Makes names of those words with capitals that the same document, or else all documents alike, name elsewhere with a sign beside them. */
export function adoptLeftovers(scan: Scan, found: Found, elsewhere: Names, lower: ReadonlySet<string>): Candidate[] {
  const names = namesOf(scan, found.candidates, true);
  const adopted = found.leftovers.flatMap((leftover) => adopt(scan, leftover, names, elsewhere, lower));
  return [...found.candidates, ...adopted, ...officeSurnames(scan, found.candidates)].sort((one, other) => one.first - other.first);
}
