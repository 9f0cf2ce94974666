import { WordList } from '../../text/word-list.ts';
import { formOfAddress } from './fits-name.ts';
import { knownWord } from './known-word.ts';
import { matchName } from './match-name.ts';
import { isOwned, joinOffices, opensOffice, waits } from './office-holder.ts';
import { acronym } from './rules/acronym.ts';
import { agreement, QUALIFIERS, SUBJECTS } from './rules/agreement.ts';
import { body } from './rules/body.ts';
import { club } from './rules/club.ts';
import { dateline } from './rules/dateline.ts';
import { demonym } from './rules/demonym.ts';
import { event } from './rules/event.ts';
import { knownName } from './rules/known-name.ts';
import { office } from './rules/office.ts';
import { person } from './rules/person.ts';
import { place } from './rules/place.ts';
import type { Candidate, Cursor, Leftover, NameRule, Owner, Reading } from './reading.ts';
import { isHyphen } from '../../text/tokens.ts';
import { isCapitals, type Scan } from './scan.ts';
import { HEADLINE_VERBS } from './words/headline-verbs.ts';
import { PARTICLES } from './words/particles.ts';
import { OFFICES, OFFICE_MODIFIERS, TOPICS } from './words/titles.ts';
import type { Vocabulary } from './vocabulary.ts';

/** In final order: at each token the first rule that reads something wins. */
export const NAME_RULES: readonly NameRule[] = [
  dateline,
  // Longer names first: a treaty, an event or a body may begin with a known place.
  agreement,
  event,
  // A club before a body and a city, since it may hold the name of one.
  club,
  body,
  knownName,
  // After the known ones, since "General Motors" opens with an office.
  office,
  demonym,
  place,
  // An acronym before a person: one in capitals throughout is never a surname in running text.
  acronym,
  person,
];

/** Words in small letters at which a rule may begin; all others are passed over. */
const TRIGGERS = new WordList([
  ...OFFICES,
  ...OFFICE_MODIFIERS,
  ...TOPICS,
  ...PARTICLES,
  ...SUBJECTS,
  ...QUALIFIERS,
  'war',
  'resolution',
  'resolutions',
]);

const QUOTES = new WordList(['"', '“', '„', '«', '‘', "'"]);

export interface Found {
  candidates: Candidate[];
  leftovers: Leftover[];
}

/** What stands at a token: the first rule's word, but the registry's where its spelling is as long. */
function readAt(cursor: Cursor, at: number): Reading | null {
  const { scan, passage, vocabulary } = cursor;
  const known = matchName(scan, passage, vocabulary, at);
  const final = known?.name.strength === 'registry' ? known.end : -1;
  for (let rank = 0; ; rank += 1) {
    const rule = NAME_RULES[rank];
    if (!rule) return null;
    const reading = rule.read(cursor, at);
    if (reading) return reading.end <= final && rule !== knownName ? knownName.read(cursor, at) : reading;
  }
}

/** "Chief of Army Staff (COAS) General Berg": does the short form of the office just read stand in brackets before its holder? */
function shortensOffice({ office, scan: { tokens } }: Cursor, at: number): boolean {
  if (office === null || tokens[at]?.key !== '(' || tokens[at + 2]?.key !== ')' || at - office.last > 2) return false;
  const word = tokens[at + 1];
  // "The UN High Commissioner for Refugees (UNHCR), Anna Berg"
  const holder = tokens[at + 3]?.key === ',' ? at + 4 : at + 3;
  return word !== undefined && tokens[holder]?.capital === true && isCapitals(word) && word.text.length < 7;
}

/** "Speaker of the Council of Elders (COE) Anna Berg": does a token open or close the brackets around the short form of what the office belongs to, before its holder? */
function shortensOwner({ office, scan: { tokens } }: Cursor, at: number): boolean {
  const open = tokens[at]?.key === ')' ? at - 2 : at;
  if (office === null || tokens[open]?.key !== '(' || tokens[open + 2]?.key !== ')' || open - office.last > 8) return false;
  const word = tokens[open + 1];
  if (word === undefined || !tokens[open + 3]?.capital) return false;
  return tokens[open - 1]?.capital === true && isCapitals(word) && word.text.length < 7;
}

/** Reads one passage from left to right. */
function readPassage(cursor: Cursor, found: Found): void {
  const { tokens } = cursor.scan;
  const { first, last } = cursor.passage;
  let open = -1;
  const close = (at: number): void => {
    if (open >= 0) found.leftovers.push({ passage: cursor.passage, first: open, last: at });
    open = -1;
  };
  let at = first;
  while (at < last) {
    const token = tokens[at];
    if (!token) break;
    if (shortensOffice(cursor, at)) {
      close(at);
      at += 3;
      continue;
    }
    const form = formOfAddress(tokens, at);
    if (form > 0) {
      close(at);
      at += form;
      continue;
    }
    if (token.kind === 'possessive' || (token.kind === 'mark' && !QUOTES.holds(token))) {
      // "Tveten-Lund": a pair is one stretch.
      const joint = open === at - 1 && isHyphen(token) && token.glued && tokens[at + 1]?.glued === true && tokens[at + 1]?.capital === true;
      if (!joint) close(at);
      if (cursor.office && !waits(cursor.office, cursor, at) && !shortensOwner(cursor, at)) cursor.office = null;
      at += 1;
      continue;
    }
    const reading =
      token.capital || token.kind !== 'word' || TRIGGERS.holds(token) || knownWord(cursor.vocabulary, token).names
        ? readAt(cursor, at)
        : null;
    // "NORWEGIAN MINISTER MEETS SOTO": whoever comes behind the verb of a headline is another.
    const verb = !reading && cursor.passage.style !== 'prose' && HEADLINE_VERBS.holds(token);
    if (verb) {
      close(at);
      cursor.office = null;
      at += 1;
      continue;
    }
    if (!reading) {
      if (token.capital && open < 0) open = at;
      else if (!token.capital) close(at);
      if (cursor.office && !waits(cursor.office, cursor, at)) cursor.office = null;
      at += 1;
      continue;
    }
    close(at);
    for (const each of reading.candidates) found.candidates.push((cursor.last = each));
    if (reading.office) cursor.office = joinOffices(cursor, reading.office);
    else if (
      reading.candidates.some(
        ({ type, offices }) =>
          (type === 'person' && (offices.length > 0 || !isOwned(cursor, at))) || type === 'event' || type === 'agreement',
      )
    )
      cursor.office = tokens[reading.end]?.key === ',' || opensOffice(tokens, reading.end) ? (cursor.office?.outer ?? null) : null;
    else if (reading.owner && cursor.office && !cursor.office.owner && tokens[at - 1] && isOwned(cursor, at))
      cursor.office = { ...cursor.office, owner: reading.owner };
    // "The Norwegian minister and Chile's Pedro Soto": the office is another's.
    if (
      reading.owner?.country &&
      tokens[at - 1]?.key === 'and' &&
      (tokens[reading.end]?.kind === 'possessive' || tokens[reading.end - 1]?.kind === 'possessive') &&
      cursor.office?.owner?.country &&
      cursor.office.owner.country !== reading.owner.country
    )
      cursor.office = null;
    if (reading.owner) cursor.owner = withCountry(cursor, reading.owner, at);
    at = reading.end;
  }
  close(last);
}

/** "Norway's UN envoy": a body that many countries share, with the country whose envoy there it is. */
function withCountry({ owner, scan: { tokens } }: Cursor, body: Owner, at: number): Owner {
  const before = tokens[at - 1]?.kind === 'possessive' ? at - 1 : at;
  const own = body.country === null && body.body?.type === 'organization' && owner?.end === before ? owner.country : null;
  return own === null ? body : { ...body, country: own };
}

/** Every name that the words of a document give by themselves, in order, and the words with capitals that remain. */
export function findCandidates(scan: Scan, vocabulary: Vocabulary, lower: ReadonlySet<string>): Found {
  const found: Found = { candidates: [], leftovers: [] };
  for (const passage of scan.passages) readPassage({ scan, passage, vocabulary, lower, owner: null, office: null, last: null }, found);
  return found;
}
