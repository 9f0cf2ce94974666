import { WordList } from '../../text/word-list.ts';
import { isHyphen, type Token } from '../../text/tokens.ts';
import { isGiven } from './known-word.ts';
import { matchName } from './match-name.ts';
import type { Cursor } from './reading.ts';
import { adjacent, isCapitals } from './scan.ts';
import { OWNERS } from './words/body-words.ts';
import { CALENDAR } from './words/calendar.ts';
import { OPEN_HEADS, ORGANIZATION_HEADS } from './words/organization-heads.ts';
import { OFFICES, TOPICS } from './words/titles.ts';
import { words } from './words/words.ts';

const LONGEST = 14;
/** Words joined to a name that are not of it: "Bergen-based". */
const TAIL_WORDS = words(
  'based led backed born owned run funded style area listed made controlled held linked trained registered era wide born',
);
/** Short forms that close the name of a company, with their full stop. */
const LEGAL = new WordList(['inc', 'ltd', 'corp', 'co', 'llc', 'bros', 'plc', 'cos']);
/** Short forms in capitals that close it: "Hamar Foods SA". */
const CAPITAL_FORMS = new Set([
  'SA',
  'AG',
  'NV',
  'SE',
  'ASA',
  'SpA',
  'Oyj',
  'GmbH',
  'KGaA',
  'PJSC',
  'OJSC',
  'JSC',
  'LP',
  'LLP',
  'Bhd',
  'BHD',
  'MMC',
  'OOO',
  'OAO',
  'ZAO',
  'TOO',
  'SAL',
  'SAOG',
  'SAOC',
  'QPSC',
  'KSC',
  'BSC',
  'WLL',
  'FZE',
  'SARL',
  'SAS',
  'SRL',
]);
const LINKS = new WordList(['of', 'for', 'on', 'against', 'de', 'des', 'du', 'to', 'in']);

/** How far a name of a body goes. */
export interface Extent {
  end: number;
  head: string;
  /** The head and its complement, so that the rest of a name is known to be inside. */
  open: boolean;
}

/** "Chief Public Prosecutor's Office": does an office at a token own what follows? */
function isOwner(tokens: Token[], at: number): boolean {
  for (let k = at + 1; k < at + 4; k += 1) {
    if (tokens[k]?.kind === 'possessive') return true;
    if (!tokens[k]?.capital) return false;
  }
  return false;
}

const keyAt = (tokens: Token[], at: number): string => tokens[at]?.key ?? '';

/** Does a name of a body with a head of its own stand at a token? */
function heads(tokens: Token[], at: number): boolean {
  for (let k = at; tokens[k]?.capital; k += 1) if (ORGANIZATION_HEADS.holds(tokens[k])) return true;
  return false;
}

/** May the name go on from this small word or mark to the next word? Gives how many tokens it takes, 0 for no. */
function link(cursor: Cursor, at: number, open: boolean, complement: boolean): number {
  const { tokens } = cursor.scan;
  const token = tokens[at];
  const key = keyAt(tokens, at);
  const next = tokens[at + 1];
  if (!token || !next) return 0;
  if (isHyphen(token) && token.glued && next.glued && next.kind === 'word') return TAIL_WORDS.holds(next) && !next.capital ? 0 : 1;
  // "Workers's Union", "St. Olav's Hospital"
  if (token.kind === 'possessive')
    return next.capital &&
      (OWNERS.holds(tokens[at - 1]) || /^(?:st|saint|ste)$/.test(keyAt(tokens, at - (keyAt(tokens, at - 2) === '.' ? 3 : 2))))
      ? 1
      : 0;
  if (key === "'" || key === '’') return OWNERS.holds(tokens[at - 1]) && next.capital ? 1 : 0;
  // "Hamar Foods, Inc.", "Hamar Motor Co., Ltd."
  if (key === ',' && next.capital && LEGAL.holds(next)) return 1;
  if (key === '.' && token.glued && LEGAL.holds(tokens[at - 1]) && next.capital && LEGAL.holds(next)) return 1;
  if (key === '.' && token.glued && LEGAL.holds(tokens[at - 1]) && next.key === ',' && LEGAL.holds(tokens[at + 2])) return 2;
  if (key === '.') return token.glued && next.capital && /^(?:st|ste|mt|ft)$/.test(keyAt(tokens, at - 1)) ? 1 : 0;
  if (key === '&') return next.capital ? 1 : 0;
  if (key === 'and') return next.capital && TOPICS.holds(next) && (TOPICS.holds(tokens[at - 1]) || complement) ? 1 : 0;
  if (key === ',')
    return complement && next.capital && TOPICS.holds(next) && TOPICS.holds(tokens[at - 1]) && /^(?:,|and|&)$/.test(keyAt(tokens, at + 2))
      ? 1
      : 0;
  if (!open || !LINKS.holds(token) || token.capital) return 0;
  if (key === 'in' && (!complement || next.text === 'The')) return 0;
  const article = next.key === 'the' && !next.capital;
  const word = article ? tokens[at + 2] : next;
  // "the Fjord Party of Mr Berg"
  if (!word?.capital || word.key === 'resolution' || /^(?:mr|mrs|ms|dr|sir)$/.test(word.key)) return 0;
  const known = matchName(cursor.scan, cursor.passage, cursor.vocabulary, article ? at + 2 : at + 1);
  if (known?.name.entity?.type === 'organization' && known.name.strength !== 'weak' && key !== 'to') return 0;
  if (known?.name.entity?.type === 'person') return 0;
  // "Ports Committee of Norway's parliament": the country owns what follows.
  if (key === 'of' && known && tokens[known.end]?.kind === 'possessive' && known.name.entity?.type === 'place') return 0;
  // "Ports Committee of the Norwegian parliament"
  if (key === 'of' && article && known?.name.demonym && tokens[known.end]?.kind === 'word' && !tokens[known.end]?.capital) return 0;
  // "Parliament of the Republic of Norway"
  const state = key === 'of' && /^(?:republic|kingdom|federation|union|commonwealth|sultanate|emirate|state)$/.test(keyAt(tokens, at - 1));
  if (complement && state && country(cursor, article ? at + 2 : at + 1) > 0) return article ? 2 : 1;
  // "Diplomatic Academy of the Norwegian Ministry of Foreign Affairs"
  if (complement && key === 'of' && !article && /^(?:ministry|department)$/.test(keyAt(tokens, at - 1)) && TOPICS.holds(next)) return 1;
  // A second "of" leads on only to a country: "Council of Ministers of Norway" ends before it.
  if (complement && key !== 'and' && key !== 'for' && key !== 'in') return 0;
  // "on loan from the Museum of History for the State Museum": another body.
  if (complement && key === 'for' && article && heads(tokens, at + 2)) return 0;
  if (key === 'to' && !/^(?:mission|embassy|delegation)$/.test(headBefore(tokens, at))) return 0;
  if (key === 'in' && known?.name.entity?.type === 'place') return 0;
  return article ? 2 : 1;
}

/** "Norway Road and Bridge Corporation": "and" within the name of a company that opens with its country. */
function pairs(cursor: Cursor, first: number, at: number): number {
  const { scan, passage, vocabulary } = cursor;
  const head = scan.tokens[at + 2];
  if (scan.tokens[at]?.key !== 'and' || !scan.tokens[at + 1]?.capital || !head?.capital || !ORGANIZATION_HEADS.holds(head)) return 0;
  const match = matchName(scan, passage, vocabulary, first);
  return match && match.end < at && (match.name.demonym || match.name.entity?.type === 'place') ? 1 : 0;
}

/** One past the name of a country that begins at a token, or -1. */
function country({ scan, passage, vocabulary }: Cursor, at: number): number {
  const match = matchName(scan, passage, vocabulary, at);
  const entity = match?.name.entity;
  return match && entity?.country && vocabulary.countryIds.get(entity.country) === entity.id ? match.end : -1;
}

const headBefore = (tokens: Token[], at: number): string => keyAt(tokens, at - 1);

/** Reads as far as a name of a body goes from a token with a capital. */
export function readExtent(cursor: Cursor, at: number): Extent | null {
  const { scan, passage, vocabulary } = cursor;
  const { tokens } = scan;
  if (LEGAL.holds(tokens[at])) return null;
  let end = at;
  let head = '';
  let open = false;
  let complement = false;
  let joined = at;
  const limit = Math.min(passage.last, at + LONGEST);
  for (let k = at; k < limit;) {
    const token = tokens[k];
    if (!token) break;
    const previous = tokens[k - 1];
    if (k > joined && previous && !adjacent(scan, previous, token)) break;
    if (token.capital || (token.kind === 'word' && isHyphen(previous) && token.glued)) {
      if (CALENDAR.holds(token)) break;
      const office =
        OFFICES.holds(token) &&
        !(
          ORGANIZATION_HEADS.holds(token) ||
          token.key === 'general' ||
          (token.key === 'supreme' && tokens[k + 1]?.key !== 'leader') ||
          isOwner(tokens, k)
        );
      if (office && !complement) break;
      // "Office of the President", "Office of the Prime Minister"
      if (
        office &&
        head === 'office' &&
        /^(?:the|prime|vice|deputy|foreign)$/.test(keyAt(tokens, k - 1)) &&
        !/^(?:of|for)$/.test(keyAt(tokens, k + 1))
      ) {
        end = k + 1;
        break;
      }
      if (office && !(tokens[k - 1]?.key === 'of' || token.key.endsWith('s'))) break;
      if (
        complement &&
        head !== '' &&
        k > end &&
        k > at &&
        !isHyphen(previous) &&
        matchName(scan, passage, vocabulary, k)?.name.entity?.type === 'person'
      )
        break;
      // "Speaker of the Council of Elders Anna Berg": the name of the speaker.
      if (complement && k > joined && cursor.office !== null && isGiven(cursor, token) && tokens[k + 1]?.capital) break;
      // "Bergen Co-mayor" is no company.
      const hyphened = isHyphen(tokens[k + 1]) && tokens[k + 1]?.glued && tokens[k + 2]?.glued && !tokens[k + 2]?.capital;
      const form = k > at && CAPITAL_FORMS.has(token.text) && !isCapitals(previous ?? token);
      const isHead = form || (ORGANIZATION_HEADS.holds(token) && token.capital && !hyphened);
      k += 1;
      // "Office for Norway Erik Moe", "Office for Norway-Svalbard Erik Moe": after a country the name is complete.
      const named = complement && head !== '' && (country(cursor, k - 1) === k || (isHyphen(previous) && country(cursor, k - 3) === k - 2));
      if (named && !isHead && !ORGANIZATION_HEADS.holds(tokens[k]) && !isHyphen(tokens[k])) {
        end = k;
        break;
      }
      if (isHead) {
        end = k;
        head = token.key;
        if (OPEN_HEADS.holds(token)) open = true;
      } else if (complement) end = k;
      continue;
    }
    const taken = link(cursor, k, open && (end === k || complement), complement) || pairs(cursor, at, k);
    if (taken === 0) break;
    if (LINKS.holds(token)) complement = true;
    k += taken;
    joined = k;
  }
  // The full stop of "Corp." is the name's, unless a sentence ends with it.
  const stop = tokens[end];
  if (LEGAL.has(head) && stop?.key === '.' && stop.glued && end < passage.last && scan.initial[end + 1] !== 1 && end + 1 < passage.last)
    end += 1;
  return head === '' ? null : { end, head, open: complement };
}
