import { WordList } from '../../text/word-list.ts';
import { isHyphen } from '../../text/tokens.ts';
import { isGiven } from './known-word.ts';
import { matchName } from './match-name.ts';
import type { Cursor, OfficeReading, Owner } from './reading.ts';
import { readOffice } from './read-office.ts';
import { body } from './rules/body.ts';
import { LINK_WORDS } from './words/cues.ts';
import { openingOf, pastAge } from './scan.ts';
import { GOES_ON, OPENERS } from './words/openers.ts';
import { PARTICLES } from './words/particles.ts';
import { OFFICES, OFFICE_MODIFIERS } from './words/titles.ts';

const PAST = new WordList(['former', 'ex', 'late', 'previous', 'ousted', 'retired', 'then']);

/** The owner that stands at a token, "Norway's" or "the Norwegian" or "Reuters": its end and country. */
function readOwner(cursor: Cursor, at: number): Owner | null {
  const { scan, passage, vocabulary } = cursor;
  const match = matchName(scan, passage, vocabulary, at);
  const named = body.read(cursor, at);
  if (named?.owner && named.end > (match?.end ?? at)) return named.owner;
  if (!match) return null;
  if (match.name.demonym) return { country: match.name.demonym, body: null, end: match.end };
  const entity = match.name.entity;
  return entity && entity.type !== 'person' ? { country: entity.country, body: null, end: match.end } : null;
}

/** The complement of an office, "of Norway's Security Council", "at the Institute X": what owns the office, and where it ends. */
function readComplement(cursor: Cursor, at: number): Owner | null {
  const { tokens } = cursor.scan;
  const link = tokens[at]?.key ?? '';
  if (!/^(?:of|for|at|to|with|in|on)$/.test(link)) return null;
  let k = at + 1;
  let owner = null as Owner | null;
  for (let steps = 0; steps < 10 && k < cursor.passage.last; steps += 1) {
    const token = tokens[k];
    if (!token || (token.kind === 'mark' && !isHyphen(token))) break;
    // "Special Representative of the UN Secretary-General for Norway"
    if (owner && token.key === 'for') break;
    const found = readOwner(cursor, k);
    if (found) {
      owner = { country: found.country ?? owner?.country ?? null, body: found.body, end: found.end };
      k = found.end;
      // "the Department for Arms Control at the Norwegian Foreign Ministry"
      if (owner.country === null && /^(?:at|of|in|within)$/.test(tokens[k]?.key ?? '') && tokens[k + 1]?.key === 'the') {
        k += 2;
        continue;
      }
      if (tokens[k]?.kind !== 'possessive' && !tokens[k]?.capital) break;
      if (tokens[k]?.kind === 'possessive') k += 1;
      continue;
    }
    if (!token.capital && LINK_WORDS.holds(token) && token.key !== 'of' && token.key !== 'for' && token.key !== 'at') break;
    k += 1;
  }
  // "ambassador to Norway" tells where somebody works, not for whom; "adviser to the Norwegian president" tells that too.
  const served =
    link === 'to' && owner !== null && readOffice(cursor, owner.end + (tokens[owner.end]?.kind === 'possessive' ? 1 : 0)) > owner.end;
  if (served) return owner;
  // "Minister of Transport in the Government of Norway"
  const inside =
    link === 'in' &&
    /^(?:government|cabinet|parliament|senate|administration)$/.test(tokens[at + (tokens[at + 1]?.key === 'the' ? 2 : 1)]?.key ?? '');
  return owner && !inside && /^(?:to|in|on|with)$/.test(link) ? { country: null, body: null, end: owner.end } : owner;
}

const SMALL_BODIES = new WordList([
  'committee',
  'commission',
  'council',
  'parliament',
  'ministry',
  'department',
  'agency',
  'office',
  'delegation',
  'bureau',
  'board',
  'army',
  'navy',
  'government',
  'cabinet',
  'senate',
  'assembly',
]);
/** Words in small letters before such a body, at most. */
const LONGEST_KIND = 3;

/** One past "committee" in "the head of the security | committee", past "parliament" in "an aide to Norway | 's parliament"; the given end without any. */
function readSmallBody({ scan: { tokens } }: Cursor, end: number): number {
  const owned = tokens[end]?.kind === 'possessive';
  if (!owned && !/^(?:of|for|to|at|in|with)$/.test(tokens[end - 2]?.key ?? '') && tokens[end - 2]?.key !== 'the') return end;
  for (let at = owned ? end + 1 : end; at <= end + LONGEST_KIND; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.capital || LINK_WORDS.holds(token)) return end;
    if (SMALL_BODIES.holds(token)) return at + 1;
  }
  return end;
}

const DETERMINERS = new WordList(['the', 'a', 'an', 'his', 'her', 'its', 'their']);
const BECAME = new WordList([
  'elected',
  'named',
  'appointed',
  'nominated',
  'made',
  'once',
  'currently',
  'formerly',
  'also',
  'now',
  'still',
  'both',
]);

/** "Anna Berg, welcomed the Chilean president": a word before an article is a verb, and what follows is no office of hers. */
function acts({ scan: { tokens } }: Cursor, at: number, from: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.kind !== 'word' || token.capital || DETERMINERS.holds(token) || BECAME.holds(token)) return false;
  return DETERMINERS.holds(next) || (at === from && next?.capital === true && token.key.endsWith('ed'));
}

/** Who is sent for a country's sake. */
const SENT_FOR = new WordList(['envoy', 'emissary', 'representative', 'coordinator', 'rapporteur', 'adviser', 'advisor']);
/** Words by which an office is one of those: "special envoy", "UN representative". */
const SPECIAL = new WordList(['special', 'personal', 'un', 'eu']);

/** Whether the words of an office tell that who holds it is sent by somebody: "special envoy". */
function sender(tokens: Cursor['scan']['tokens'], at: number, end: number): boolean {
  for (let k = at; k < end; k += 1) if (SPECIAL.holds(tokens[k])) return true;
  return false;
}

function readOne(cursor: Cursor, from: number): OfficeReading | null {
  const { tokens } = cursor.scan;
  let at = from;
  let owner: Owner | null = null;
  let former = false;
  for (let steps = 0; steps < 7 && at < cursor.passage.last; steps += 1) {
    const token = tokens[at];
    if (!token || (token.kind === 'mark' && !isHyphen(token))) return null;
    if (PAST.holds(token)) former = true;
    const member = token.key === 'member' && tokens[at + 1]?.key === 'of';
    const end = member ? at + 1 : readOffice(cursor, at);
    if (end > at) {
      // "President Berg, Prime Minister Lund", "its leader Berg, president Lund": the office of the next name.
      const next = tokens[end];
      if (next?.capital && (tokens[at]?.capital || (next.kind === 'word' && (at === from || owner !== null)))) return null;
      const inSmall = readSmallBody(cursor, end);
      const complement = readComplement({ ...cursor, office: { first: at, last: inSmall, owner: null, former: false } }, inSmall);
      const last = complement ? readSmallBody(cursor, complement.end) : inSmall;
      // "President Soto, the President of Norway Anna Berg": the office of the next name.
      if (
        ((tokens[end]?.key === 'to' && !OFFICES.holds(tokens[last])) || (tokens[end]?.key === 'of' && complement?.country)) &&
        complement?.body === null &&
        tokens[last]?.capital &&
        tokens[last].kind === 'word'
      )
        return null;
      // "Soto, Head of Bergen Chamber of Commerce Anna Berg": the same with a body.
      if (complement?.body && tokens[last]?.capital && isGiven(cursor, tokens[last])) return null;
      // "The UN special representative for Norway" is sent for its sake, and by the UN.
      const sent = tokens[end]?.key === 'for' && SENT_FOR.holds(tokens[end - 1]) && sender(tokens, at, end);
      const named = owner ?? (complement && !sent && (complement.country ?? complement.body) ? complement : null);
      return { first: at, last, owner: named, former: former || PAST.holds(token) };
    }
    const found = readOwner(cursor, at);
    if (found) {
      owner = found;
      at = found.end;
    } else if (acts(cursor, at, from)) return null;
    else if (
      token.kind === 'possessive' ||
      isHyphen(token) ||
      (!token.capital &&
        (token.key === 'the' ||
          token.key === 'a' ||
          token.key === 'an' ||
          token.key === 'his' ||
          token.key === 'her' ||
          token.key === 'its' ||
          !LINK_WORDS.holds(token)))
    )
      at += 1;
    else if (token.capital && tokens[at + 1]?.kind === 'possessive') at += 2;
    else return null;
  }
  return null;
}

/** Whether a name that nobody knows, of two words or more, begins at a token and ends before a comma. */
function isNew({ scan, passage, vocabulary }: Cursor, at: number): boolean {
  const { tokens } = scan;
  if (matchName(scan, passage, vocabulary, at)) return false;
  let end = at;
  while (end < at + 6 && (tokens[end]?.capital || PARTICLES.holds(tokens[end]) || isHyphen(tokens[end]))) end += 1;
  return end > at + 1 && tokens[end]?.key === ',';
}

const LONGEST_OPENING = 50;

/**
 * "Accompanied by Berg, the Norwegian premier left": whether an office behind a comma is the subject that an opening phrase has led to, or that
 * of the next name of a list, "Berg, the president of Chile, Pedro Soto, and others". `alone`: whether the name before is a surname alone.
 */
function isAnother(cursor: Cursor, at: number, { last }: OfficeReading, alone: boolean): boolean {
  const { scan } = cursor;
  const { tokens } = scan;
  const [comma, name] = tokens.slice(last, last + 2);
  const named =
    comma?.key === ',' && name?.kind === 'word' && !OFFICES.holds(name) && !OFFICE_MODIFIERS.holds(name) && isNew(cursor, last + 1);
  if (named && alone) return true;
  if (!named && (comma?.kind !== 'word' || comma.capital || GOES_ON.holds(comma))) return false;
  // "Berg, Chilean premier hail progress": in a headline a comma stands for "and".
  if (cursor.passage.kind === 'title' || cursor.passage.kind === 'heading') return true;
  return OPENERS.holds(tokens[openingOf(scan, at, LONGEST_OPENING)]) && tokens[at + 1]?.key === 'the';
}

/** "who has been prime minister of Norway", "who is the Chilean envoy": the office that a clause with "who" gives, or null. */
function readWhoIs(cursor: Cursor, at: number): OfficeReading | null {
  const { tokens } = cursor.scan;
  const verb = tokens[at + 1]?.key ?? '';
  if (tokens[at]?.key !== 'who' || !/^(?:is|was|has|had|became|remains|serves|served)$/.test(verb)) return null;
  const been = tokens[at + 2]?.key === 'been';
  if (/^(?:has|had)$/.test(verb) && !been) return null;
  let from = at + (been ? 3 : 2);
  while (/^(?:now|also|currently|still|then|previously|formerly|once)$/.test(tokens[from]?.key ?? '')) from += 1;
  if (tokens[from]?.key === 'serving') from += 1;
  if (tokens[from]?.key === 'as' && tokens[from - 1]?.key.startsWith('serv')) from += 1;
  else if (verb.startsWith('serv')) return null;
  const office = readOne(cursor, from);
  // Only where a country or a body owns it: "who was minister" tells nothing of whose.
  return office?.owner ? { ...office, former: office.former || verb === 'was' || verb === 'had' || verb === 'served' } : null;
}

/** "for nine years", "since March", "at that time": words of time. */
const TIME =
  /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|years?|months?|weeks?|days?|decades?|terms?|time|point|that|the|this|last|next|past|a|an|long|many|several|some|few|most|recently|lately|now|then|soon|early|late|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|monday|tuesday|wednesday|thursday|friday|saturday|sunday|ago|of|election|elections|same)$/;
const TIME_LINKS = /^(?:for|since|until|till|at|by|from|in|during)$/;
const LONGEST_TIME = 5;

/** Where the office begins behind words of time, "since March Chile's foreign minister", "then the president"; the given token without any. */
function pastTime({ scan: { tokens } }: Cursor, at: number): number {
  const key = (k: number): string => tokens[k]?.key ?? '';
  if (/^(?:then|now|once|currently|formerly|previously|long|still|already|later|soon|also|himself|herself)$/.test(key(at))) {
    const from = key(at) === 'soon' && key(at + 1) === 'to' && key(at + 2) === 'be' ? at + 3 : at + 1;
    return /^(?:the|an?)$/.test(key(from)) || tokens[from]?.capital || from > at + 1 ? from : at;
  }
  if (!TIME_LINKS.test(key(at))) return at;
  let end = at + 1;
  while (end <= at + LONGEST_TIME && TIME.test(key(end))) end += 1;
  // "at the time the president": the last article is that of the office.
  return end > at + 1 ? end - (/^(?:the|an?)$/.test(key(end - 1)) ? 1 : 0) : at;
}

/** Offices in apposition after a name, a surname `alone` or a whole one, that ends before a token: ", head of Norway's Security Council and former defence minister,". */
export function readAppositions(cursor: Cursor, behind: number, alone = false): OfficeReading[] {
  const { tokens } = cursor.scan;
  const at = pastAge(cursor.scan, behind);
  const opening = tokens[at]?.key;
  if (opening !== ',' && opening !== '(' && opening !== '–' && opening !== '—') return [];
  const said = opening === ',' ? readWhoIs(cursor, at + 1) : null;
  if (said) return [said];
  const from = opening === ',' ? pastTime(cursor, at + 1) : at + 1;
  const first = readOne(cursor, from);
  // "X, at the time a minister", with nobody's name: only an office whose owner is told.
  if (from > at + 1 && !first?.owner) return [];
  if (!first || (opening === ',' && isAnother(cursor, at, first, alone))) return [];
  const past = from > at + 1 && /^(?:then|formerly|previously|once|until|till)$/.test(tokens[at + 1]?.key ?? '');
  const offices = [past ? { ...first, former: true } : first];
  for (let before = first; offices.length < 4;) {
    const joint = tokens[before.last]?.key;
    // "adviser, Minister of State and member of the Council": after a comma only a title without an article goes on.
    if (joint !== 'and' && !(joint === ',' && tokens[before.last + 1]?.capital)) break;
    const next = readOne(cursor, before.last + 1);
    if (!next || (joint === ',' && (next.first > before.last + 3 || !/^(?:and|,)$/.test(tokens[next.last]?.key ?? '')))) break;
    offices.push({ ...next, owner: next.owner ?? (before.owner?.country ? { ...before.owner, body: null } : null) });
    before = next;
  }
  return offices;
}
