import { isGiven } from '../known-word.ts';
import { matchName } from '../match-name.ts';
import { candidate, type Cursor, type NameRule } from '../reading.ts';
import { adjacent, isCapitals } from '../scan.ts';
import { CALENDAR } from '../words/calendar.ts';
import { COMMON_WORDS } from '../words/common-words.ts';
import { BODY_NOUNS } from '../words/cues.ts';
import { HEADLINE_VERBS } from '../words/headline-verbs.ts';
import { ORGANIZATION_HEADS } from '../words/organization-heads.ts';
import { OFFICES } from '../words/titles.ts';
import { NOT_ORGANIZATIONS } from '../words/not-organizations.ts';
import { isHyphen } from '../../../text/tokens.ts';
import { WordList } from '../../../text/word-list.ts';

const SHAPE = /^\p{Lu}[\p{Lu}\p{N}&]{1,6}$/u;

/** "Foreign Minister TANAKA Haruto": a surname in capitals before the given name. */
function opensName(cursor: Cursor, at: number): boolean {
  const { scan, passage, vocabulary, office, lower } = cursor;
  const token = scan.tokens[at];
  const next = scan.tokens[at + 1];
  if (!token || !next?.capital || isCapitals(next) || !adjacent(scan, token, next)) return false;
  if (OFFICES.holds(next) || COMMON_WORDS.holds(next) || ORGANIZATION_HEADS.holds(next)) return false;
  if (matchName(scan, passage, vocabulary, at)) return false;
  if (token.text.length < (office ? 2 : 4)) {
    // "MS Tangvald did not play": two initials and a surname that is nothing else.
    const after = scan.tokens[at + 2];
    return (
      token.text.length === 2 &&
      passage.style === 'prose' &&
      !/\p{N}|&/u.test(token.text) &&
      !NOT_ORGANIZATIONS.holds(token) &&
      !HEADLINE_VERBS.holds(next) &&
      !lower.has(next.key) &&
      !after?.capital &&
      !(after?.kind === 'word' && BODY_NOUNS.holds(after)) &&
      matchName(scan, passage, vocabulary, at + 1) === null
    );
  }
  return isGiven(cursor, next) || (office !== null && /^(?:,|[a-z]+)$/.test(scan.tokens[at + 2]?.text ?? ','));
}

/** Whose bearer's name follows: nobody is president or minister of a body whose short form stands right behind. */
const PERSONAL = new WordList([
  ...['president', 'premier', 'minister', 'king', 'queen', 'emir', 'chancellor', 'sultan', 'ambassador', 'senator', 'ayatollah', 'sheikh'],
  ...['mr', 'mrs', 'ms', 'dr', 'colonel', 'admiral', 'marshal', 'excellency'],
]);

/** "Prime Minister TANAKA said", "Mr. TANAKA": a surname in capitals behind its office. */
function isSurname({ scan: { tokens } }: Cursor, at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const title = before?.key === '.' ? tokens[at - 2] : before;
  if (!token || token.text.length < 4 || !/[AEIOUY]/.test(token.text) || !/^\p{Lu}+$/u.test(token.text)) return false;
  return title?.capital === true && PERSONAL.holds(title) && tokens[at + 1]?.capital !== true;
}

export const acronym: NameRule = {
  name: 'acronym',
  example: 'the [NRC] said',
  read(cursor, at) {
    const { scan, passage } = cursor;
    const token = scan.tokens[at];
    const next = scan.tokens[at + 1];
    if (!token || passage.style === 'capitals' || !isCapitals(token) || !SHAPE.test(token.text)) return null;
    if (opensName(cursor, at) || isSurname(cursor, at) || CALENDAR.holds(token)) return null;
    // "to the agency MAP"
    if (NOT_ORGANIZATIONS.holds(token) || (COMMON_WORDS.holds(token) && !BODY_NOUNS.holds(scan.tokens[at - 1]))) return null;
    // "Su-35", "MQ-9" and "COVID-19" are things; a shouted word among shouted words is none.
    if (isHyphen(next) && next?.glued && scan.tokens[at + 2]?.kind === 'number') return null;
    if (isHyphen(scan.tokens[at - 1]) && token.glued) return null;
    // "T3 Anna Berg": a place in a list.
    if (/\d$/.test(token.text) && at === passage.first && next?.capital) return null;
    // "Q3 results"
    if (/^[QH]\d$/.test(token.text)) return null;
    if (/\p{N}/u.test(token.text) && !/^[A-Z]{1,2}\d{1,2}$/.test(token.text)) return null;
    if (
      (next && isCapitals(next) && !next.glued && next.text.length > 2) ||
      (scan.tokens[at - 1] &&
        isCapitals(scan.tokens[at - 1] as typeof token) &&
        !token.glued &&
        (scan.tokens[at - 1]?.text.length ?? 0) > 4)
    )
      return null;
    const found = candidate(cursor, at, at + 1, 'organization', 'acronym');
    return { end: at + 1, candidates: [found], owner: { country: null, body: found, end: at + 1 } };
  },
};
