import { isHyphen, type Token } from '../../../text/tokens.ts';
import { matchName } from '../match-name.ts';
import { candidate, type Cursor, type NameRule } from '../reading.ts';
import { CALENDAR } from '../words/calendar.ts';
import { words } from '../words/words.ts';

const HEADS = words('treaty deal accord accords agreement pact protocol memorandum truce compact');
const DOCUMENTS = words('document');
const NAMED_HEADS = words(
  'treaty accord accords agreement agreements pact protocol protocols memorandum declaration charter communique communiqué compact covenant',
);
/** Words that say what an agreement is about; with one of them it is definite. */
export const SUBJECTS = words(`
  nuclear partnership cooperation co-operation strategic peace ceasefire cease-fire climate grain hostage prisoner swap armistice defense defence security military free-trade arms arms-control normalization normalisation
  non-aggression nonaggression disengagement withdrawal border gas extradition nonproliferation non-proliferation disarmament friendship mutual power-sharing maritime fisheries migration visa-free
`);
export const QUALIFIERS = words(
  'comprehensive long term long-term bilateral free trade economic technical control landmark joint permanent test ban exchange sharing aid assistance energy year transit transport delimitation release international framework',
);
/** A convention is a meeting too: only one named after its city, or "on" something, is an agreement. */
const CONVENTIONS = words('convention conventions');
const YEAR = /^(?:19|20)\d\d$/;
const LINKS = words('and on of');
const OPENING = /^["“„«‘']$/;
const CLOSING = /^["”“»’']$/;

const keyAt = (tokens: Token[], at: number): string => tokens[at]?.key ?? '';
const isYear = (token: Token | undefined): boolean => token?.kind === 'number' && YEAR.test(token.key);
const opens = (token: Token | undefined): boolean => token?.kind === 'mark' && OPENING.test(token.key);

/** "UN Security Council Resolution 2231", from the word "Resolution" on: one past the number, or the given token. */
function readResolution(tokens: Token[], at: number): number {
  const key = keyAt(tokens, at);
  if (key !== 'resolution' && key !== 'resolutions') return at;
  const number = keyAt(tokens, at + 1) === 'no' && keyAt(tokens, at + 2) === '.' ? at + 3 : at + 1;
  return tokens[number]?.kind === 'number' ? number + 1 : at;
}

/** "2015 nuclear deal", "20-year cooperation document", "“strategic partnership” agreement": one past the noun, or the given token. */
function readSubject(cursor: Cursor, at: number): number {
  const { tokens } = cursor.scan;
  let k = at;
  let definite = false;
  let cooperation = false;
  let quoted = false;
  if (isYear(tokens[k])) {
    definite = true;
    k += 1;
  } else if (tokens[k]?.kind === 'number' && isHyphen(tokens[k + 1]) && keyAt(tokens, k + 2) === 'year') k += 3;
  else if (opens(tokens[k]) && SUBJECTS.holds(tokens[k + 1])) {
    quoted = true;
    k += 1;
  }
  const known = matchName(cursor.scan, cursor.passage, cursor.vocabulary, k);
  if (known?.name.entity?.type === 'place' && !isHyphen(tokens[known.end])) {
    definite = true;
    k = known.end;
  }
  for (const limit = k + 7; k < limit; k += 1) {
    const word = tokens[k];
    if (HEADS.holds(word)) return definite && k > at ? k + 1 : at;
    if (cooperation && DOCUMENTS.holds(word)) return k + 1;
    if (SUBJECTS.holds(word)) {
      definite = true;
      if (/^co-?operation$|partnership/.test(keyAt(tokens, k))) cooperation = true;
    } else if (quoted && CLOSING.test(keyAt(tokens, k))) quoted = false;
    else if (!QUALIFIERS.holds(word) && !isHyphen(tokens[k])) return at;
  }
  return at;
}

/** "Paris Agreement", "Nuclear Non-Proliferation Treaty", "Treaty of Lisbon": one past its last word, or the given token. */
function readNamed(cursor: Cursor, at: number): number {
  const { scan, passage } = cursor;
  const { tokens } = scan;
  if (!tokens[at]?.capital || passage.style !== 'prose' || keyAt(tokens, at) === 'the') return at;
  for (let k = at; k < Math.min(at + 7, passage.last); k += 1) {
    const token = tokens[k];
    if (!token || CALENDAR.holds(token)) return at;
    if (token.capital && CONVENTIONS.holds(token)) {
      const city = k > at && matchName(scan, passage, cursor.vocabulary, at)?.end === k;
      return city || /^(?:on|against)$/.test(keyAt(tokens, k + 1)) ? k + 1 : at;
    }
    if (k > at && token.capital && NAMED_HEADS.holds(token)) return k + 1;
    if (!token.capital && token.kind !== 'number' && !isHyphen(token) && !LINKS.holds(token)) return at;
  }
  return at;
}

/** "the Norway-Chile deal" names two countries, not a deal of the second. */
function isPair(tokens: Token[], at: number): boolean {
  let name = at;
  while (name > at - 4 && tokens[name]?.kind === 'word' && !tokens[name]?.capital) name -= 1;
  const second = tokens[name];
  return isHyphen(tokens[name - 1]) && second?.glued === true && second.capital && tokens[name - 2]?.capital === true;
}

export const agreement: NameRule = {
  name: 'agreement',
  example: 'the [2015 nuclear deal], [UN Security Council Resolution 1701], the [Paris Agreement]',
  read(cursor, at) {
    const { scan, passage, vocabulary } = cursor;
    const { tokens } = scan;
    const token = tokens[at];
    if (!token) return null;
    let end = readResolution(tokens, at);
    if (end === at && token.capital) {
      const known = matchName(scan, passage, vocabulary, at);
      if (known?.name.entity?.type === 'organization') {
        const after = readResolution(tokens, known.end);
        if (after > known.end) end = after;
      }
      if (end === at) end = readNamed(cursor, at);
      if (end === at && (known?.name.entity?.type === 'place' || SUBJECTS.holds(token)) && !isPair(tokens, at))
        end = readSubject(cursor, at);
    } else if (
      end === at &&
      (isYear(token) ||
        (token.kind === 'number' && isHyphen(tokens[at + 1])) ||
        SUBJECTS.holds(token) ||
        QUALIFIERS.holds(token) ||
        opens(token)) &&
      !isPair(tokens, at)
    ) {
      end = readSubject(cursor, at);
    }
    if (end === at) return null;
    return { end, candidates: [candidate(cursor, at, end, 'agreement', 'agreement', { weight: 2 })] };
  },
};
