import type { Token } from '../../../text/tokens.ts';
import { WordList } from '../../../text/word-list.ts';
import { isGiven } from '../known-word.ts';
import { matchName } from '../match-name.ts';
import type { Cursor, NameRule, Owner } from '../reading.ts';
import { readOffice } from '../read-office.ts';
import { isCapitals } from '../scan.ts';
import { LINK_WORDS } from '../words/cues.ts';
import { OFFICES, OFFICE_MODIFIERS, TOPICS } from '../words/titles.ts';

const PAST = new WordList(['former', 'ex', 'late', 'previous', 'ousted', 'ex-president', 'retired', 'then']);

/** Words that may stand between an owner and the office. */
const LONGEST_GAP = 8;
const ARTICLES = new WordList(['the', 'a', 'an']);

/** Whether a word belongs to an office. */
const isOfOffice = (token: Token): boolean => OFFICES.holds(token) || OFFICE_MODIFIERS.holds(token) || TOPICS.holds(token);

/** Whether an owner just read is that of the office at a token: "Norway's newly appointed foreign minister"; a clause may not stand between. */
function reaches({ scan: { tokens } }: Cursor, owner: Owner, at: number): boolean {
  if (at - owner.end > LONGEST_GAP) return false;
  for (let k = owner.end; k < at; k += 1) {
    const token = tokens[k];
    if (!token) return false;
    // "the Emirates’ foreign minister"; "OSLO - Minister" sets off where the article is written, "Oslo-born" does not.
    if (token.kind === 'possessive' || (k === owner.end && (token.key === "'" || token.key === '’')) || (token.key === '-' && token.glued))
      continue;
    // "Cook Islands (CI) President X": the short form of the owner's name, between brackets; "OSLO, 28 April (NTB) President X" names an agency.
    if (token.key === ')' && tokens[k - 2]?.key === '(') {
      if (!tokens[k - 3]?.capital) return false;
      continue;
    }
    if (token.key === '(' && k === owner.end && isCapitals(tokens[k + 1] ?? token) && tokens[k + 2]?.key === ')') {
      k += 2;
      continue;
    }
    // "Norwegian Foreign Minister's special envoy"
    const served = token.capital && tokens[at - 1]?.kind === 'possessive' && isOfOffice(token);
    if (token.kind !== 'word' || (token.capital && !served) || LINK_WORDS.holds(token) || ARTICLES.holds(token)) return false;
    // "Norway welcomed Vice President Soto": a country or a body owns by "'s" alone.
    if (k === owner.end && owner.body !== null) return false;
    // "the Norwegian minister welcomed Vice President Soto": the minister is another.
    const next = tokens[k + 1];
    const ends = OFFICES.holds(token) && k + 1 < at && next?.kind === 'word';
    if (ends && !OFFICES.holds(next) && !OFFICE_MODIFIERS.holds(next) && !TOPICS.holds(next)) return false;
  }
  return true;
}

/** "While in Norway President Soto will open a port", "on her visit to Norway President Soto said": where it is, and not whose office. */
function tellsWhere({ scan: { tokens } }: Cursor, { body, end }: Owner, at: number): boolean {
  if (body?.type !== 'place' || end !== at || !tokens[at]?.capital) return false;
  const [before, link] = [tokens[body.first - 2]?.key ?? '', tokens[body.first - 1]?.key];
  return link === 'in' || (link === 'to' && JOURNEY.test(before));
}
const JOURNEY = /^(?:visit|trip|tour|journey|arrival|stay)$/;

const ABROAD = /^(?:abroad|expatriates?|overseas|residing|living|diaspora)$/;

/** "Minister of Foreign Affairs and Norwegians Abroad": a government has the care of its own people. */
function ownOf({ scan, passage, vocabulary }: Cursor, at: number, end: number): Owner | null {
  if (end - at < 4) return null;
  for (let k = at + 2; k < end - 1; k += 1) {
    const match = matchName(scan, passage, vocabulary, k);
    if (match?.name.demonym && ABROAD.test(scan.tokens[match.end]?.key ?? ''))
      return { country: match.name.demonym, body: null, end: match.end };
  }
  return null;
}

/** "Norwegian Deputy Minister and Berg's Special Envoy", "Norwegian Deputy Minister and the President's Special Envoy": the owner of the office before, whose holder is sent by his own president too. */
function sharedOwner({ owner, scan: { tokens } }: Cursor, at: number): Owner | null {
  let and = at - 1;
  if (tokens[and]?.kind === 'possessive') {
    and -= 1;
    while (tokens[and]?.capital && and > at - 5) and -= 1;
    if (tokens[and]?.key === 'the') and -= 1;
  }
  if (tokens[and]?.key !== 'and' || !owner?.country || owner.end > and || and - owner.end > LONGEST_GAP) return null;
  const sent = tokens.slice(at, at + 4).some(({ key }) => SENT.test(key));
  const held = tokens.slice(owner.end, and);
  if (!sent || !held.some((token) => OFFICES.holds(token) && !token.key.endsWith('s'))) return null;
  return held.every((token) => token.kind === 'possessive' || (token.capital && isOfOffice(token))) ? { ...owner, end: at } : null;
}
const SENT = /^(?:envoy|representative|emissary|negotiator)$/;

export const office: NameRule = {
  name: 'office',
  example: 'Norwegian [Foreign Minister] Anna Berg: no mention, but the one who follows is a person',
  read(cursor, at) {
    const end = readOffice(cursor, at);
    if (end === at) return null;
    const { tokens } = cursor.scan;
    // "By Dean Berg": in a byline a title that is a given name is one.
    if (cursor.passage.kind === 'byline' && end === at + 1 && tokens[at]?.capital && isGiven(cursor, tokens[at])) return null;
    // "the Norwegian President's Special Envoy"
    const served = cursor.office?.last === at - 1 && tokens[at - 1]?.kind === 'possessive' ? cursor.office.owner : null;
    const near = served
      ? { ...served, end: at }
      : cursor.owner && reaches(cursor, cursor.owner, at) && !tellsWhere(cursor, cursor.owner, at)
        ? cursor.owner
        : null;
    const owner = near ?? ownOf(cursor, at, end) ?? sharedOwner(cursor, at);
    const from = owner && owner.end <= at ? owner.end - 2 : at - 1;
    const former = PAST.holds(tokens[at]) || PAST.holds(tokens[from]) || PAST.holds(tokens[at - 1]);
    return { end, candidates: [], office: { first: at, last: end, owner, former } };
  },
};
