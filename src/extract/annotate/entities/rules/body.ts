import { isHyphen, type Token } from '../../../text/tokens.ts';
import { matchName } from '../match-name.ts';
import { candidate, type Cursor, type NameRule } from '../reading.ts';
import { adjacent } from '../scan.ts';
import { CALENDAR } from '../words/calendar.ts';
import { COMMON_WORDS } from '../words/common-words.ts';
import { OPEN_HEADS, ORGANIZATION_HEADS, WEAK_HEADS } from '../words/organization-heads.ts';
import { OFFICES, OFFICE_MODIFIERS, TOPICS } from '../words/titles.ts';

const LONGEST = 14;
const LINKS = new Set(['of', 'for', 'on', 'against', 'de', 'des', 'du', 'to', 'in']);
const OWNERS = new Set(['people', 'women', 'children', 'workers', 'men', 'farmers', 'teachers', 'students', 'lawyers', 'doctors', "journalists", 'moody', 'writers', 'players', 'peoples', 'king', 'queen', 'prime', 'minister', 'president']);
/** Heads that name the one body of a country with its adjective alone: "Norwegian Parliament". */
const SOLE = new Set(['ministry', 'parliament', 'embassy', 'navy', 'army', 'senate', 'congress', 'consulate', 'cabinet', 'treasury', 'coastguard', 'airlines', 'airways', 'railways', 'academy', 'assembly', 'council', 'federation', 'federation', 'corporation']);
/** Adjectives that open a name of a body at the start of a sentence too. */
const OPENERS = new Set([...TOPICS, 'supreme', 'central', 'united', 'royal', 'federal', 'general', 'joint', 'new', 'free', 'first', 'democratic', 'republican', 'socialist', 'communist', 'conservative', 'liberal', 'northern', 'southern', 'eastern', 'western', 'high', 'special']);

const OPENING_HEADS = new Set(['daily', 'radio', 'banco', 'grupo', 'partido']);

interface Extent {
  end: number;
  head: string;
  /** The head and its complement, so that the rest of a name is known to be inside. */
  open: boolean;
}

const keyAt = (tokens: Token[], at: number): string => tokens[at]?.key ?? '';

/** May the name go on from this small word or mark to the next word? Gives how many tokens it takes, 0 for no. */
function link(cursor: Cursor, at: number, open: boolean, complement: boolean): number {
  const { tokens } = cursor.scan;
  const token = tokens[at];
  const key = keyAt(tokens, at);
  const next = tokens[at + 1];
  if (!token || !next) return 0;
  if (isHyphen(token) && token.glued && next.glued && next.kind === 'word') return 1;
  if (token.kind === 'possessive') return OWNERS.has(keyAt(tokens, at - 1)) && next.capital ? 1 : 0;
  if (key === "'" || key === '’') return OWNERS.has(keyAt(tokens, at - 1)) && next.capital ? 1 : 0;
  if (key === '&') return next.capital ? 1 : 0;
  if (key === 'and') return next.capital && TOPICS.has(next.key) && (TOPICS.has(keyAt(tokens, at - 1)) || complement) ? 1 : 0;
  if (key === ',') return complement && next.capital && TOPICS.has(next.key) && TOPICS.has(keyAt(tokens, at - 1)) && /^(?:,|and|&)$/.test(keyAt(tokens, at + 2)) ? 1 : 0;
  if (!open || !LINKS.has(key) || token.capital) return 0;
  if (key === 'in' && !complement) return 0;
  const article = next.key === 'the' && !next.capital;
  const word = article ? tokens[at + 2] : next;
  if (!word?.capital || word.key === 'resolution') return 0;
  const known = matchName(cursor.scan, cursor.passage, cursor.vocabulary, article ? at + 2 : at + 1);
  if (known?.name.entity?.type === 'organization' && known.name.strength !== 'weak' && key !== 'to') return 0;
  if (known?.name.entity?.type === 'person') return 0;
  // A second "of" leads on only to a country: "Council of Ministers of Norway" ends before it.
  if (complement && key !== 'and' && key !== 'for' && key !== 'in') return 0;
  if (key === 'to' && !/^(?:mission|embassy|delegation)$/.test(headBefore(tokens, at))) return 0;
  if (key === 'in' && known?.name.entity?.type === 'place') return 0;
  return article ? 2 : 1;
}

const headBefore = (tokens: Token[], at: number): string => keyAt(tokens, at - 1);

/** Reads as far as a name of a body goes from a token with a capital. */
function readExtent(cursor: Cursor, at: number): Extent | null {
  const { scan, passage, vocabulary } = cursor;
  const { tokens } = scan;
  let end = at;
  let head = '';
  let open = false;
  let complement = false;
  let joined = at;
  const limit = Math.min(passage.last, at + LONGEST);
  for (let k = at; k < limit; ) {
    const token = tokens[k];
    if (!token) break;
    const previous = tokens[k - 1];
    if (k > joined && previous && !adjacent(scan, previous, token)) break;
    if (token.capital || (token.kind === 'word' && isHyphen(previous) && token.glued)) {
      if (CALENDAR.has(token.key)) break;
      const office = OFFICES.has(token.key) && !(ORGANIZATION_HEADS.has(token.key) || token.key === 'general' || token.key === 'supreme' || tokens[k + 1]?.kind === 'possessive');
      if (office && !complement) break;
      if (office && !(tokens[k - 1]?.key === 'of' || token.key.endsWith('s'))) break;
      if (complement && head !== '' && k > end && k > at && isHyphen(previous) === false && matchName(scan, passage, vocabulary, k)?.name.entity?.type === 'person') break;
      const isHead = ORGANIZATION_HEADS.has(token.key) && token.capital;
      k += 1;
      if (isHead) {
        end = k;
        head = token.key;
        if (OPEN_HEADS.has(token.key)) open = true;
      } else if (complement) end = k;
      continue;
    }
    const taken = link(cursor, k, open && (end === k || complement), complement);
    if (taken === 0) break;
    if (LINKS.has(token.key)) complement = true;
    k += taken;
    joined = k;
  }
  return head === '' ? null : { end, head, open: complement };
}

/** "Norwegian foreign ministry" in small letters. */
function readSmall(cursor: Cursor, at: number): number {
  const { scan, passage, vocabulary } = cursor;
  const match = matchName(scan, passage, vocabulary, at);
  if (!match?.name.demonym) return at;
  let k = match.end;
  while (k < match.end + 4 && TOPICS.has(keyAt(scan.tokens, k))) k += keyAt(scan.tokens, k + 1) === 'and' ? 2 : 1;
  return k > match.end && keyAt(scan.tokens, k) === 'ministry' ? k + 1 : at;
}

/** Country of "Norway's" right before a token. */
const possessor = ({ scan, owner }: Cursor, at: number): string | null => (scan.tokens[at - 1]?.kind === 'possessive' && owner?.end === at - 1 ? owner.country : null);

/** Where a lost space joins the next word to the last of a name, "Foreign Affairsand": how many characters are not the name's. */
function excess(token: Token | undefined): number {
  const joined = /^(\p{L}{5,})(and|for|said|has|was|in|to)$/u.exec(token?.key ?? '');
  return joined && TOPICS.has(joined[1] ?? '') ? (joined[2] ?? '').length : 0;
}

export const body: NameRule = {
  name: 'body',
  example: 'a spokesman for the [Norwegian Ministry of Foreign Affairs]',
  read(cursor, at) {
    const { scan, passage, vocabulary, lower } = cursor;
    const { tokens } = scan;
    const token = tokens[at];
    if (!token?.capital || token.key === 'the') return null;
    const match = matchName(scan, passage, vocabulary, at);
    const country = match?.name.demonym ?? (match?.name.entity?.type === 'place' ? match.name.entity.country : null) ?? possessor(cursor, at);
    const small = readSmall(cursor, at);
    if (small > at) {
      const found = candidate(cursor, at, small, 'organization', 'body', { country, weight: 2 });
      return { end: small, candidates: [found], owner: { country, body: found, end: small } };
    }
    if (!match && COMMON_WORDS.has(token.key) && !OPENERS.has(token.key) && (scan.initial[at] === 1 || passage.style !== 'prose' || (tokens[at + 1]?.capital !== true && !OWNERS.has(token.key))) && !OPEN_HEADS.has(token.key)) return null;
    // "Daily Nation", "Radio Norge"
    if (OPENING_HEADS.has(token.key) && tokens[at + 1]?.capital && !tokens[at + 2]?.capital && scan.initial[at] !== 1 && passage.style === 'prose' && tokens[at - 1]?.key === 'the') {
      return { end: at + 2, candidates: [candidate(cursor, at, at + 2, 'organization', 'body')] };
    }
    const extent = readExtent(cursor, at);
    if (!extent || extent.end - at < 2 || (match && match.end >= extent.end)) return null;
    if (OFFICE_MODIFIERS.has(extent.head) && !match?.name.demonym && tokens[extent.end]?.capital && OFFICES.has(keyAt(tokens, extent.end))) return null;
    let { end } = extent;
    const rest = match?.name.demonym ? match.end : at;
    if (match?.name.demonym && !match.name.entity) {
      const inner = matchName(scan, passage, vocabulary, rest);
      if (inner?.name.entity && inner.end >= end) return null;
      if (end - rest === 1 && !SOLE.has(extent.head)) return null;
    }
    if (match?.name.entity?.type === 'person') return null;
    if (!extent.open && WEAK_HEADS.has(extent.head)) {
      let named = false;
      for (let k = at; k < end - 1; k += 1) {
        const word = tokens[k];
        if (word?.capital && ((!COMMON_WORDS.has(word.key) && !lower.has(word.key)) || TOPICS.has(word.key) || word.key === 'national')) named = true;
      }
      if (!named) return null;
      if (passage.style !== 'prose' && !match) return null;
    }
    if (extent.open && end - at < 3) end = extent.end;
    const found = candidate(cursor, at, end, 'organization', 'body', { country, weight: 2 });
    found.end -= excess(tokens[end - 1]);
    return { end, candidates: [found], owner: { country, body: found, end } };
  },
};
