import { isHyphen, type Token } from '../../text/tokens.ts';
import { WordList } from '../../text/word-list.ts';
import { fits, formOfAddress, INITIAL } from './fits-name.ts';
import { isGiven, knownWord } from './known-word.ts';
import type { Cursor } from './reading.ts';
import { adjacent, isCapitals } from './scan.ts';
import { WORD_SURNAMES } from './words/common-given.ts';
import { COMMON_WORDS } from './words/common-words.ts';
import { FAMILY_FIRST } from './words/cues.ts';
import { ORGANIZATION_HEADS } from './words/organization-heads.ts';
import { NAME_SUFFIXES, PARTICLES, REGNAL, SHORTENED } from './words/particles.ts';

const HYPHENED = /^(?:as|ad|ed|an|te|op)$/;
const MOST_WORDS = 7;

/** A stretch of words with capitals that may be a name. */
export interface Run {
  end: number;
  words: Token[];
  given: boolean;
  /** Has "bin", "al-", "van" or an initial within. */
  particle: boolean;
  /** Words that are common ones elsewhere. */
  common: number;
  familyFirst: boolean;
}

/** Where no name begins. */
const NO_RUN: Run = { end: -1, words: [], given: false, particle: false, common: 0, familyFirst: false };

/** "Van der Berg", "De la Cruz" at the start of a sentence: more than one small word before the name. */
const opensParticles = (tokens: Token[], at: number): boolean =>
  tokens[at + 1]?.capital === false &&
  PARTICLES.holds(tokens[at + 1]) &&
  tokens[at + 2]?.capital === true &&
  !HYPHENED.test(tokens[at + 1]?.key ?? '');

const OPENS = new WordList(['"', '“', '”', '‘', "'", '’', '„']);
const CLOSES = /^["“”‘'’]$/;

/** "Anna \"Nan\" Berg": how many tokens a name in quotation marks between two others takes, or 0. */
function nickname({ scan: { tokens } }: Cursor, at: number): number {
  if (!OPENS.holds(tokens[at])) return 0;
  // "''Nan''"
  const open = OPENS.holds(tokens[at + 1]) && tokens[at + 1]?.glued ? at + 2 : at + 1;
  const word = tokens[open];
  if (!word?.capital || !word.glued || COMMON_WORDS.holds(word)) return 0;
  let close = open + 1;
  if (tokens[close]?.capital && !tokens[close]?.glued) close += 1;
  if (!CLOSES.test(tokens[close]?.key ?? '') || !tokens[close]?.glued) return 0;
  if (CLOSES.test(tokens[close + 1]?.key ?? '') && tokens[close + 1]?.glued) close += 1;
  const last = tokens[close + 1];
  return last?.capital === true && !last.glued && !COMMON_WORDS.holds(last) ? close + 1 - at : 0;
}

/** Is a common word the surname of the one word before it, which is no word that the texts have in small letters? */
function isWordSurname({ passage, lower, scan, vocabulary }: Cursor, { words, end }: Run, token: Token): boolean {
  const [first] = words;
  if (words.length !== 1 || !first || passage.style !== 'prose' || !WORD_SURNAMES.holds(token) || lower.has(first.key)) return false;
  if (COMMON_WORDS.holds(first) || first.text.length < 3 || knownWord(vocabulary, first).names) return false;
  return scan.tokens[end + 1]?.capital !== true && !isCapitals(first);
}

/** Reads the longest stretch from a token that can be one name of a person: capitals, initials, particles, hyphens between them. */
export function readRun(cursor: Cursor, at: number): Run {
  const { scan, passage, lower } = cursor;
  const { tokens } = scan;
  if (tokens[at]?.capital && !fits(cursor, at, 0, false)) return NO_RUN;
  const run: Run = { end: at, words: [], given: false, particle: false, common: 0, familyFirst: false };
  const limit = Math.min(passage.last, at + 16);
  for (let k = at; k < limit && run.words.length < MOST_WORDS;) {
    const token = tokens[k];
    const previous = tokens[k - 1];
    if (!token) break;
    if (k > at && previous && !adjacent(scan, previous, token)) break;
    // "Amir H H Sheikh Omar"
    if (k > at && formOfAddress(tokens, k) > 0) break;
    const nick = run.words.length > 0 ? nickname(cursor, k) : 0;
    if (nick > 0) {
      k += nick;
      run.given = true;
      continue;
    }
    if (token.capital) {
      const given = run.words.length > 0 && (run.given || cursor.office !== null);
      if (k > at && !fits(cursor, k, run.words.length, given)) break;
      const particle =
        PARTICLES.holds(token) &&
        (opensParticles(tokens, k) ||
          ((isHyphen(tokens[k + 1]) || tokens[k + 1]?.capital === true) && !/^(?:de|la|y|e|do|the|ten|as|an|ad)$/.test(token.key)));
      if (particle) run.particle = true;
      const commonWord = !particle && (COMMON_WORDS.holds(token) || (lower.has(token.key) && !isGiven(cursor, token)));
      // "Gordon Brown", "George W. Bush", "Hamad Al Farsi": a common word may be the surname in running text, right after a given name.
      const surname =
        given &&
        passage.style === 'prose' &&
        (PARTICLES.holds(isHyphen(previous) ? tokens[k - 2] : previous) ||
          run.words.length === 1 ||
          (run.words.length === 2 && previous !== undefined && INITIAL.test(previous.text)));
      // "Bui Thanh Son", "Qin Gang": the second or third syllable of a name that begins with the family's may be a word.
      const [family] = run.words;
      const ends = passage.style === 'prose' || tokens[k + 1]?.capital !== true || tokens[k + 1]?.key.endsWith('s') === true;
      // "MA PHOTO:" names nobody.
      const third = ends && run.words.length <= 2 && FAMILY_FIRST.holds(family) && isSyllables([token]) && token.key !== 'photo';
      // "Lonzo Ball": after a name that is nothing else, a word that is often a surname.
      const named = commonWord && !surname && !third && isWordSurname(cursor, run, token);
      if (commonWord && run.words.length > 0 && !surname && !third && !named) break;
      // A headline goes on with its verb: "Anna Berg Hints".
      if (passage.style === 'headline' && run.words.length > 1 && /(?:[^s]s|ed|ing)$/.test(token.key) && !isGiven(cursor, token)) break;
      if (commonWord && !named) run.common += 1;
      if (isGiven(cursor, token) && run.words.length < 2) run.given = true;
      if (run.words.length > 0 && token.text.length < 7 && INITIAL.test(token.text)) run.particle = true;
      run.words.push(token);
      k += 1;
      run.end = k;
      if (tokens[k]?.capital && run.words.length < 3 && REGNAL.test(tokens[k]?.text ?? '') && tokens[k]?.text !== 'I') run.end = k += 1;
      if (NAME_SUFFIXES.holds(tokens[k]) && tokens[k]?.capital) k += 1;
      if (SHORTENED.holds(token) && run.words.length > 1 && tokens[k]?.key === '.' && tokens[k + 1]?.capital) k += 1;
      // "Kassym-Jomart", "Jong-un", "Ki-moon", "Amir-Tabani"
      while (isHyphen(tokens[k]) && tokens[k]?.glued && tokens[k + 1]?.glued && tokens[k + 1]?.kind === 'word') {
        const part = tokens[k + 1];
        if (
          !part ||
          (!part.capital &&
            !(PARTICLES.holds(part) && (isHyphen(tokens[k + 2]) || tokens[k + 2]?.capital)) &&
            !(FAMILY_FIRST.holds(run.words[0]) && part.text.length < 7) &&
            !(run.words.length > 1 && part.text.length < 7 && !COMMON_WORDS.holds(part) && isSyllables([...run.words.slice(-1), part])))
        )
          break;
        if (ORGANIZATION_HEADS.holds(part) && !isGiven(cursor, part)) break;
        run.words.push(part);
        k += 2;
        run.end = k;
      }
      continue;
    }
    // "Mohammed Shia' Al Sudani": the sign of a sound within a name.
    if (
      run.words.length > 0 &&
      /^['’‘ʿʾ`]$/.test(token.key) &&
      /^(?:al|el|bin|ibn|ben)$/.test(tokens[k + 1]?.key ?? '') &&
      // "Shia' Al Sudani", "Shia 'Al Sudani"
      tokens[k + 1]?.glued !== token.glued
    ) {
      k += 1;
      continue;
    }
    // "al-Tikriti", "van der Berg", "bin Salman": small words only between or before words with capitals.
    if (token.kind !== 'word' || !PARTICLES.holds(token)) break;
    // "as-Sabah" is a name, "Berg as minister" is none.
    if (HYPHENED.test(token.key) && !isHyphen(tokens[k + 1])) break;
    let next = k + 1;
    while (
      next < k + 4 &&
      (isHyphen(tokens[next]) || tokens[next]?.kind === 'mark'
        ? isHyphen(tokens[next]) || tokens[next]?.key === '’' || tokens[next]?.key === "'"
        : PARTICLES.holds(tokens[next]) && !tokens[next]?.capital)
    )
      next += 1;
    // "Mohammad al-sudani": a house in small letters behind its hyphen.
    const small = tokens[next];
    if (
      run.given &&
      small?.kind === 'word' &&
      !small.capital &&
      /^(?:al|el)$/.test(token.key) &&
      next === k + 2 &&
      small.glued &&
      small.key.length > 3
    ) {
      run.words.push(small);
      run.particle = true;
      k = run.end = next + 1;
      continue;
    }
    if (!tokens[next]?.capital || !fits(cursor, next, Math.max(1, run.words.length), run.given)) break;
    if (
      run.words.length > 0 &&
      /^(?:y|e|de|do|la|le|of|del|des|du)$/.test(token.key) &&
      !run.given &&
      !PARTICLES.holds(previous) &&
      cursor.office === null
    )
      break;
    run.particle = true;
    k = next;
  }
  const [first, second] = run.words;
  run.familyFirst =
    first !== undefined &&
    second !== undefined &&
    run.words.length <= 4 &&
    FAMILY_FIRST.holds(first) &&
    !(FAMILY_FIRST.holds(run.words.at(-1)) && isGiven(cursor, first)) &&
    isSyllables(run.words.slice(1));
  return run;
}

const SYLLABLES = /^(?:(?:zh|ch|sh|kw|hw|hy|ng|ph|th|tr|kh|[bpmfdtnlgkhjqxrzcsyw])?(?:[aeiou]{1,3}|y)(?:ng|nh|ch|[nrlkmpbtwy])?){1,3}$/;

/** Words that can be Chinese, Korean or Vietnamese given names. */
const isSyllables = (words: Token[]): boolean => words.every(({ key }) => key.length <= 9 && SYLLABLES.test(key));
