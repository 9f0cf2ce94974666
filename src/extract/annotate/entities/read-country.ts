import { WordList } from '../../text/word-list.ts';
import { isHyphen } from '../../text/tokens.ts';
import { matchName } from './match-name.ts';
import type { Candidate, Cursor, OfficeReading } from './reading.ts';
import { readAppositions } from './read-apposition.ts';

const LED = new WordList(['led', 'headed', 'chaired', 'represented']);

/** "the Norwegian side was led by X": the country of the side before a name, else null. */
function ledCountry(cursor: Cursor, at: number): string | null {
  const { scan, passage, vocabulary } = cursor;
  const { tokens } = scan;
  const by = /^(?:the|its|their|his|her)$/.test(tokens[at - 1]?.key ?? '') ? at - 2 : at - 1;
  const led = tokens[by - 1];
  if (tokens[by]?.key !== 'by' || !led || !LED.holds(led) || isHyphen(tokens[by - 2])) return null;
  for (let k = by - 2; k > by - 12 && k >= passage.first; k -= 1) {
    const token = tokens[k];
    if (!token || token.key === '.') return null;
    // "Held the session in Oslo, chaired by Soto": where it is held is nobody's side.
    const match = token.capital && !/^(?:in|at|near)$/.test(tokens[k - 1]?.key ?? '') ? matchName(scan, passage, vocabulary, k) : null;
    const country = match?.name.demonym ?? (match?.name.entity?.type === 'place' ? match.name.entity.country : null);
    if (country) return country;
  }
  return null;
}

/** Words of a country's full name before the country's own. */
const FORMAL =
  /^(?:of|republic|kingdom|state|socialist|democratic|federal|federative|islamic|arab|people|'s|plurinational|bolivarian|hashemite|union|sultanate)$/;
const FORMAL_WORDS = 5;

/** "Norway's Anna Berg", "Anna Berg of Norway": the country beside a name, else null. */
function besideCountry({ scan, passage, vocabulary }: Cursor, person: Candidate, first: number): string | null {
  const { tokens } = scan;
  const country = (at: number, end: number): string | null => {
    const match = at >= passage.first ? matchName(scan, passage, vocabulary, at) : null;
    // "informed Berg of Norway's decision"
    const owns = end < 0 && tokens[match?.end ?? 0]?.kind === 'possessive';
    return !owns && match?.name.entity?.type === 'place' && match.name.strength !== 'weak' && (end < 0 || match.end === end)
      ? match.name.entity.country
      : null;
  };
  if (tokens[first - 1]?.kind === 'possessive')
    // The longest name first: "South Georgia's Anna Berg" is not of Georgia.
    return country(first - 4, first - 1) ?? country(first - 3, first - 1) ?? country(first - 2, first - 1);
  if (tokens[person.last]?.key === 'of') {
    // "Anna Berg of the Kingdom of Norway", "of the Socialist Republic of Chile"
    let name = tokens[person.last + 1]?.key === 'the' ? person.last + 2 : person.last + 1;
    const last = name + FORMAL_WORDS;
    while (name < last && FORMAL.test(tokens[name]?.key ?? '') && country(name, -1) === null) name += 1;
    return country(name, -1);
  }
  // "Anna Berg (Norway)"
  if (tokens[person.last]?.key === '(') {
    const close = tokens.slice(person.last + 1, person.last + 6).findIndex(({ key }) => key === ')' || key === ',' || key === ';');
    if (close > 0) return country(person.last + 1, person.last + 1 + close);
  }
  // "Norwegian Anna Berg", "the Norwegian national Anna Berg"
  const national = /^(?:national|citizen|native|politician|counterpart|peer|homologue)$/.test(tokens[first - 1]?.key ?? '')
    ? first - 2
    : first - 1;
  const beside = national >= passage.first && first === person.first ? matchName(scan, passage, vocabulary, national) : null;
  return beside?.end === national + 1 && passage.style === 'prose' ? beside.name.demonym : null;
}

const TITLES = 6;
const PLURAL = /^(?:presidents|leaders|ministers|premiers|chancellors|kings|queens|heads|rulers|envoys|ambassadors|secretaries|chiefs)$/;

/** "The presidents of Norway, Anna Berg, and Chile, Pedro Soto": the second country of one office before a name, else null. */
function sharedCountry({ scan, passage, vocabulary }: Cursor, first: number): string | null {
  const { tokens } = scan;
  if (tokens[first - 1]?.key !== ',') return null;
  for (let from = first - 2; from > first - 6 && from > passage.first; from -= 1) {
    const match = tokens[from]?.capital ? matchName(scan, passage, vocabulary, from) : null;
    if (match?.end !== first - 1 || match.name.entity?.type !== 'place') continue;
    const and = tokens[from - 1]?.key === 'the' ? from - 2 : from - 1;
    if (!/^(?:and|,|of)$/.test(tokens[and]?.key ?? '')) return null;
    const before = tokens.slice(Math.max(passage.first, and - 16), and);
    const office = before.findLastIndex(({ key }) => PLURAL.test(key));
    // "After a meeting with the presidents of Norway and Chile, Soto left": nobody of theirs is named.
    const named = tokens[and]?.key === 'of' || before.slice(office + 1).some(({ key }) => key === ',');
    return office >= 0 && named ? match.name.entity.country : null;
  }
  return null;
}

/** "received her counterpart from the sister Republic of Norway, His Excellency Anna Berg": the country before the comma, else null. */
function counterpartCountry({ scan, passage, vocabulary }: Cursor, first: number): string | null {
  const { tokens } = scan;
  let comma = first - 1;
  while (comma > first - TITLES && (tokens[comma]?.capital || tokens[comma]?.key === '.')) comma -= 1;
  if (tokens[comma]?.key !== ',') return null;
  for (let at = comma - 1; at > comma - 10 && at > passage.first; at -= 1) {
    if (tokens[at]?.key === 'from') {
      if (!/^(?:counterparts?|colleague|opposite)$/.test(tokens[at - 1]?.key ?? '')) return null;
      for (let from = at + 1; from < comma; from += 1) {
        const match = tokens[from]?.capital ? matchName(scan, passage, vocabulary, from) : null;
        const entity = match?.name.entity;
        if (match?.end === comma && entity?.type === 'place') return entity.country;
      }
      return null;
    }
  }
  return null;
}

/** Beginnings of offices of which nobody has two. */
const HEADS = /^(?:president|premier|prime|chancellor|king|queen|emir|sultan)$/;

/** Whether two readings tell the same office, or two that nobody holds at once, the first without saying whose. */
function isSameOffice({ scan: { tokens } }: Cursor, own: OfficeReading | undefined, other: OfficeReading): boolean {
  if (own?.owner !== null || own.first > other.first) return false;
  const [one, two] = [own, other].map(({ first }) => tokens[first]?.key ?? '') as [string, string];
  if (HEADS.test(one) && HEADS.test(two)) return true;
  return one === two && (!/^(?:foreign|deputy)$/.test(one) || tokens[own.first + 1]?.key === tokens[other.first + 1]?.key);
}

/** Adds to a person's name what the words around it say: offices in apposition, the side that he or she led. */
export function readAround(cursor: Cursor, person: Candidate): Candidate {
  const { tokens } = cursor.scan;
  let after = person.last;
  if (tokens[after]?.kind === 'possessive' || isHyphen(tokens[after])) after = cursor.passage.last;
  const told = after < cursor.passage.last ? readAppositions(cursor, after, person.last - person.first === 1) : [];
  // "President Berg, the Chilean president and Lund": nobody's office is told twice, and the second is another's.
  const twice = told[0]?.owner?.country && isSameOffice(cursor, person.offices[0], told[0]);
  const appositions = twice ? [] : told;
  const first = person.offices[0]?.first ?? person.first;
  const country =
    person.country ??
    ledCountry(cursor, first) ??
    besideCountry(cursor, person, first) ??
    // "an allied leader, Norway's Anna Berg"
    (first < person.first ? besideCountry(cursor, person, person.first) : null) ??
    counterpartCountry(cursor, person.first) ??
    sharedCountry(cursor, first);
  return appositions.length === 0 && country === person.country
    ? person
    : { ...person, country, offices: [...person.offices, ...appositions] };
}
