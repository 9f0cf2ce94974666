import { WordList } from '../../text/word-list.ts';
import type { Token } from '../../text/tokens.ts';
import { isGiven } from './known-word.ts';
import { matchName } from './match-name.ts';
import type { Cursor } from './reading.ts';
import type { KnownEntity } from './vocabulary.ts';
import { isCapitals } from './scan.ts';
import { CALENDAR, CALENDAR_NAMES } from './words/calendar.ts';
import { WORD_SURNAMES } from './words/common-given.ts';
import { COMMON_WORDS } from './words/common-words.ts';
import { FAMILY_FIRST } from './words/cues.ts';
import { HEADLINE_VERBS } from './words/headline-verbs.ts';
import { NOT_ORGANIZATIONS } from './words/not-organizations.ts';
import { TITLE_NAMES } from './words/particles.ts';
import { HONORIFICS, OFFICES, OFFICE_MODIFIERS } from './words/titles.ts';

/** Before these "June" is the month. */
const MONTH_BEFORE = /^(?:in|on|since|of|by|last|this|until|late|early|mid|from|through|before|after|during|to|and|-|\d+)$/;

/** The code of "h". */
const SMALL_H = 104;

/** "J.", "J.R.": initials within a name. */
export const INITIAL = /^(?:\p{Lu}\.?){1,3}$/u;

/** What a state has: its "media" are no part of a name. */
export const BROADCAST = /^(?:media|tv|television|news|radio|broadcaster)$/;

/** "Sun Weidong", "Dong Jun": a short name of a day or month is one only before a full stop or a number. */
const isSurname = (tokens: Token[], at: number): boolean =>
  (tokens[at]?.key.length ?? 0) < 4 && tokens[at]?.key !== 'may' && tokens[at + 1]?.key !== '.' && tokens[at + 1]?.kind !== 'number';

/** "Anna LUND": a surname in capitals, which is no acronym that anybody knows. */
function isShoutedSurname({ scan, passage, vocabulary }: Cursor, at: number): boolean {
  const token = scan.tokens[at];
  if (!token || token.text.length < 4 || NOT_ORGANIZATIONS.holds(token) || COMMON_WORDS.holds(token)) return false;
  return matchName(scan, passage, vocabulary, at) === null;
}

/** "Foreign Minister Juan Carlos Lima": a city may be the surname of somebody whose office is told, where his name ends with it. */
function isCitySurname({ scan, passage, vocabulary, office }: Cursor, at: number, known: KnownEntity | null): boolean {
  const city = known?.type === 'place' && vocabulary.countryIds.get(known.country ?? '') !== known.id;
  return city && office !== null && passage.style === 'prose' && !scan.tokens[at + 1]?.capital;
}

/** "The Ambassador H E Anna Berg", "H. H. Sheikh Omar": how many tokens a form of address in letters apart takes before a name, or 0. */
export function formOfAddress(tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  if (first?.key.charCodeAt(0) !== SMALL_H || (first.text !== 'H' && first.text !== 'H.')) return 0;
  const second = /^R\.?$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
  const [letter, next] = tokens.slice(second, second + 2);
  return /^[EHM]\.?$/.test(letter?.text ?? '') && next?.capital === true && next.text.length > 1 ? second + 1 - at : 0;
}

/** "His Majesty", "Her Royal Highness": forms by which nobody is named. */
const STYLES = new WordList(['majesty', 'majesties', 'highness', 'highnesses', 'excellency', 'excellencies', 'eminence', 'holiness']);

/** Areas that the name of a body ends with, and nobody's. */
const AREAS = new WordList(['district', 'province', 'region', 'prefecture', 'governorate', 'theatre', 'theater', 'sector']);

/** "Under the MoU": the short name of a paper. */
const PAPERS = /^mous?$/;

/** May this word with a capital be part of a name of a person? `given`: a given name stands before it. */
export function fits(cursor: Cursor, at: number, count: number, given: boolean): boolean {
  const { scan, passage, vocabulary } = cursor;
  const token = scan.tokens[at];
  if (!token?.capital || STYLES.holds(token) || PAPERS.test(token.key)) return false;
  if (
    CALENDAR.holds(token) &&
    !isSurname(scan.tokens, at) &&
    !(
      CALENDAR_NAMES.holds(token) &&
      (given ||
        (cursor.office !== null && scan.tokens[at + 1]?.capital) ||
        (isGiven(cursor, token) && scan.tokens[at + 1]?.capital && !MONTH_BEFORE.test(scan.tokens[at - 1]?.key ?? 'in')))
    )
  )
    return false;
  // "Chief of the South Fjord Military District": the end of a body's name.
  // "Norway PM Meets Leaders": a headline goes on with its verb right behind the office.
  if (count === 0 && AREAS.holds(token) && !scan.tokens[at + 1]?.capital) return false;
  if (count === 0) return passage.style === 'prose' || !HEADLINE_VERBS.holds(token) || isGiven(cursor, token);
  // "President Berg State media said"
  if (token.key === 'state' && BROADCAST.test(scan.tokens[at + 1]?.key ?? '')) return false;
  // "Omar Sheikh Warsame": a form of address between the names of a person is one of them.
  if (TITLE_NAMES.holds(token) && given && scan.tokens[at + 1]?.capital && passage.style === 'prose') return true;
  // "Sok Sen" is no senator: a form of address needs a name behind it.
  const form = HONORIFICS.holds(token) && (scan.tokens[at + 1]?.capital === true || scan.tokens[at + 1]?.key === '.');
  const family = count === 1 && FAMILY_FIRST.holds(scan.tokens[at - 1]) && token.text.length < 4 && scan.tokens[at + 1]?.key !== '.';
  if (form && !isGiven(cursor, token) && !family) return false;
  if (HEADLINE_VERBS.holds(token) && !isGiven(cursor, token)) return false;
  if (
    isCapitals(token) &&
    !(given && isShoutedSurname(cursor, at)) &&
    passage.style !== 'capitals' &&
    !INITIAL.test(token.text) &&
    token.text.length < 7 &&
    !isCapitals(scan.tokens[at - 1] ?? token)
  )
    return false;
  if (given && count === 1) {
    const match = matchName(scan, passage, vocabulary, at);
    if (match && match.end > at + 1) return false;
    // "Steve Finn", "Anna English"
    // "Le Thai Hoa"
    if (match?.name.demonym && FAMILY_FIRST.holds(scan.tokens[at - 1]) && token.text.length < 5)
      return passage.style === 'prose' && (scan.tokens[at + 1]?.text.length ?? 9) < 6 && !OFFICES.holds(scan.tokens[at + 1]);
    if (match?.name.demonym)
      return passage.style === 'prose' && matchName(scan, passage, vocabulary, at - 1) === null && !scan.tokens[at + 1]?.capital;
    return !OFFICES.holds(token) || passage.style === 'prose';
  }
  // "Bui Thanh Son": the third syllable of a name, where a son would stand in small letters.
  const syllable = count === 2 && token.key === 'son' && passage.style === 'prose' && FAMILY_FIRST.holds(scan.tokens[at - 2]);
  if (syllable) return true;
  // "Reon King"
  if (count === 1 && !given && passage.style === 'prose' && WORD_SURNAMES.holds(token) && OFFICES.holds(token)) return true;
  if (OFFICES.holds(token) || (OFFICE_MODIFIERS.holds(token) && COMMON_WORDS.holds(token))) return false;
  const match = matchName(scan, passage, vocabulary, at);
  if (match && (match.name.demonym || match.name.strength !== 'weak') && match.name.entity?.type !== 'person')
    return match.end === at + 1 && (isGiven(cursor, token) || (count === 2 && isCitySurname(cursor, at, match.name.entity)));
  return true;
}
