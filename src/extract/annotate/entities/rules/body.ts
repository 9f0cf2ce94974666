import { WordList } from '../../../text/word-list.ts';
import { isHyphen, type Token } from '../../../text/tokens.ts';
import { matchName } from '../match-name.ts';
import { candidate, type Cursor, type NameRule } from '../reading.ts';
import { readExtent } from '../read-extent.ts';
import { isOfAnother } from './known-name.ts';
import { OPENERS, OWNERS, SOLE_HEADS } from '../words/body-words.ts';
import { COMMON_WORDS } from '../words/common-words.ts';
import { OPEN_HEADS, WEAK_HEADS } from '../words/organization-heads.ts';
import { PLACE_HEADS } from '../words/place-heads.ts';
import { OFFICES, OFFICE_MODIFIERS, TOPICS } from '../words/titles.ts';
import { words } from '../words/words.ts';

/** Plain adjectives with which a common head is a name: "High Court", "Central Bank". */
const TELLING = words(
  'national high supreme constitutional criminal crown royal central federal appeals district circuit north south east west northern southern eastern western',
);
/** Heads that a capital makes the name of a body, even after a common word: "the Nation Party". */
const PLAIN_HEADS = words('party alliance coalition league movement bank society club union airlines museum theatre library hospital fund');
/** Words before the divisions of a league. */
const LEAGUES = words(
  'first second third fourth premier eastern western central northern southern atlantic pacific northeast northwest southeast southwest',
);
const OPENING_HEADS = new WordList(['daily', 'radio', 'banco', 'grupo', 'partido']);

const keyAt = (tokens: Token[], at: number): string => tokens[at]?.key ?? '';

/** "Norwegian foreign ministry" in small letters. */
function readSmall(cursor: Cursor, at: number): number {
  const { scan, passage, vocabulary } = cursor;
  const match = matchName(scan, passage, vocabulary, at);
  if (!match?.name.demonym) return at;
  let k = match.end;
  while (k < match.end + 4 && TOPICS.holds(scan.tokens[k])) k += keyAt(scan.tokens, k + 1) === 'and' ? 2 : 1;
  return k > match.end && keyAt(scan.tokens, k) === 'ministry' ? k + 1 : at;
}

/** Country of "Norway's" right before a token. */
const possessor = ({ scan, owner }: Cursor, at: number): string | null =>
  scan.tokens[at - 1]?.kind === 'possessive' && owner?.end === at - 1 ? owner.country : null;

/** Where a lost space joins the next word to the last of a name, "Foreign Affairsand": how many characters are not the name's. */
function excess(token: Token | undefined): number {
  const joined = /^(\p{L}{5,})(and|for|said|has|was|in|to)$/u.exec(token?.key ?? '');
  return joined && TOPICS.has(joined[1] ?? '') ? (joined[2] ?? '').length : 0;
}

/** Country of "Security Council of Norway", "Council of Ministers" before "of Norway": the country a name of a body ends with. */
function complementCountry({ scan, passage, vocabulary }: Cursor, at: number, end: number): string | null {
  const { tokens } = scan;
  for (let k = at + 1; k <= end; k += 1) {
    if (keyAt(tokens, k) !== 'of') continue;
    const name = keyAt(tokens, k + 1) === 'the' ? k + 2 : k + 1;
    const match = matchName(scan, passage, vocabulary, name);
    const entity = match?.name.entity;
    if (entity?.country && vocabulary.countryIds.get(entity.country) === entity.id) return entity.country;
    // "Diplomatic Academy of the Norwegian Ministry of Foreign Affairs"
    if (match?.name.demonym && (match.end < end || (k === end && tokens[match.end]?.capital === false))) return match.name.demonym;
  }
  return null;
}

export const body: NameRule = {
  name: 'body',
  example: 'a spokesman for the [Norwegian Ministry of Foreign Affairs]',
  read(cursor, at) {
    const { scan, passage, vocabulary, lower } = cursor;
    const { tokens } = scan;
    const token = tokens[at];
    if (!token?.capital || token.key === 'the') return null;
    // "the Opposition Fjord Party"
    if (token.key === 'opposition' && tokens[at + 1]?.capital && scan.initial[at] !== 1) return null;
    // "the pro-Norwegian Fjord Party"
    if (token.glued && isHyphen(tokens[at - 1]) && tokens[at - 2]?.kind === 'word' && !tokens[at - 2]?.capital) return null;
    // "the NGO Fjord Watch Group", "the pro Islamic Fjord Party"
    if (token.text === 'NGO' && tokens[at + 1]?.capital) return null;
    if (tokens[at + 1]?.capital && /^(?:pro|anti)$/.test(keyAt(tokens, at - 1))) return null;
    const known = matchName(scan, passage, vocabulary, at);
    const match = known && isOfAnother(cursor, known.name.entity, at, known.end) ? null : known;
    // "Central", "Union" and "Commerce" are towns too.
    const town = match?.name.strength === 'weak' && COMMON_WORDS.holds(token);
    const country =
      match?.name.demonym ?? (match?.name.entity?.type === 'place' && !town ? match.name.entity.country : null) ?? possessor(cursor, at);
    const small = readSmall(cursor, at);
    if (small > at) {
      const found = candidate(cursor, at, small, 'organization', 'body', { country, weight: 2 });
      return { end: small, candidates: [found], owner: { country, body: found, end: small } };
    }
    if (
      !match &&
      COMMON_WORDS.holds(token) &&
      !OPENERS.holds(token) &&
      (scan.initial[at] === 1 || passage.style !== 'prose' || (tokens[at + 1]?.capital !== true && !OWNERS.holds(token))) &&
      !OPEN_HEADS.holds(token) &&
      // "Information and Press Department" signs a press release.
      !(TOPICS.holds(token) && keyAt(tokens, at + 1) === 'and' && tokens[at + 2]?.capital === true && passage.last - at < 7)
    )
      return null;
    // "Daily Nation", "Radio Norge"
    if (
      OPENING_HEADS.holds(token) &&
      tokens[at + 1]?.capital &&
      !tokens[at + 2]?.capital &&
      scan.initial[at] !== 1 &&
      passage.style === 'prose' &&
      tokens[at - 1]?.kind === 'word' &&
      tokens[at - 1]?.capital === false
    ) {
      return { end: at + 2, candidates: [candidate(cursor, at, at + 2, 'organization', 'body')] };
    }
    const extent = readExtent(cursor, at);
    if (!extent || extent.end - at < 2 || (match && match.end >= extent.end)) return null;
    if (WEAK_HEADS.has(extent.head) && tokens[extent.end]?.capital && PLACE_HEADS.holds(tokens[extent.end])) return null;
    if (OFFICE_MODIFIERS.has(extent.head) && !match?.name.demonym && tokens[extent.end]?.capital && OFFICES.holds(tokens[extent.end]))
      return null;
    // "Zatorin Local Government Area", "Reskon River Council Area"
    if (/^(?:government|council)$/.test(extent.head) && tokens[extent.end]?.text === 'Area')
      return { end: extent.end + 1, candidates: [candidate(cursor, at, extent.end + 1, 'place', 'place', { country, weight: 2 })] };
    // "the Eastern Division", "First Division": of a league.
    if (extent.head === 'division' && !match?.name.entity && LEAGUES.holds(tokens[extent.end - 2])) return null;
    // "the Norwegian Transport Cabinet Secretary Anna Berg": an office.
    if (extent.head === 'cabinet' && keyAt(tokens, extent.end) === 'secretary') return null;
    let { end } = extent;
    const rest = match?.name.demonym ? match.end : at;
    if (match?.name.demonym && !match.name.entity) {
      const inner = matchName(scan, passage, vocabulary, rest);
      // "Norwegian Red Cross" is a body of its own.
      const another = inner?.name.entity?.country && country && inner.name.entity.country !== country;
      if (inner?.name.entity && !another && inner.end >= end && !/^(?:cross|crescent|guard)$/.test(extent.head)) return null;
      if (end - rest === 1 && !SOLE_HEADS.has(extent.head)) return null;
    }
    if (match?.name.entity?.type === 'person') return null;
    if (!extent.open && WEAK_HEADS.has(extent.head)) {
      // "According to The Nordic Post", "leader of the Nation Party": a capital within a sentence is meant.
      const before = tokens[at - 1];
      let named =
        scan.initial[at] !== 1 &&
        passage.style === 'prose' &&
        ((before?.text === 'The' && scan.initial[at - 1] !== 1) ||
          (PLAIN_HEADS.has(extent.head) && ((before?.kind === 'word' && !before.capital) || before?.key === ',' || before?.key === '(')));
      for (let k = at; k < end - 1; k += 1) {
        const word = tokens[k];
        if (
          word?.capital &&
          ((!COMMON_WORDS.holds(word) && !lower.has(word.key)) ||
            TOPICS.holds(word) ||
            TELLING.holds(word) ||
            (OWNERS.holds(word) && !tokens[k + 1]?.capital))
        )
          named = true;
      }
      if (!named) return null;
      if (passage.style !== 'prose' && !match) return null;
    }
    if (extent.open && end - at < 3) end = extent.end;
    const owning = country ?? complementCountry(cursor, at, end);
    const found = candidate(cursor, at, end, 'organization', 'body', { country: owning, weight: 2 });
    found.end -= excess(tokens[end - 1]);
    return { end, candidates: [found], owner: { country: owning, body: found, end } };
  },
};
