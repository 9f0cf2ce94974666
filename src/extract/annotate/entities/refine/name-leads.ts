import { readOffice } from '../read-office.ts';
import type { Candidate, Cursor, OfficeReading } from '../reading.ts';
import { openingOf, type Passage } from '../scan.ts';
import { OPENERS } from '../words/openers.ts';
import { LIKE_AN_OFFICE, nounOf, officeAlone, type Reader } from './office-alone.ts';
import { readPair } from './share-offices.ts';

/** Paragraphs in which a text introduces whom it is about. */
const LEADS = 4;
/** Tokens that a dateline may have. */
const DATELINE = 14;
/** Tokens within which the sentence with the name begins. */
const REACH = 70;
/** "It will begin on Monday, Norway's foreign minister said": who tells it is named behind. */
const SAYS = /^(?:said|says|told|announced|confirmed|stated|added)$/;
/** Tokens behind a name within which another is joined to it. */
const BESIDE = 10;
/** Tokens of the phrase that opens a sentence. */
const LONGEST_OPENING = 16;
/** Words for somebody told of before, who is not named behind them. */
const HE = new Set(['he', 'she', 'his', 'her', 'they', 'their']);

/** Whether nothing but the name is told of a person, and nobody of his name stands before him. */
function isNew(candidates: readonly Candidate[], at: number, tokens: Reader['scan']['tokens']): boolean {
  const person = candidates[at];
  if (person?.type !== 'person' || person.known || person.country !== null || person.offices.length > 0) return false;
  const surname = (one: Candidate): string => tokens[one.last - 1]?.key ?? '';
  return (
    person.last - person.first > 1 &&
    candidates.every(
      (one, index) => index === at || one.type !== 'person' || surname(one) !== surname(person) || (index > at && one.offices.length === 0),
    )
  );
}

/** The words of an office, in small letters. */
const titleOf = ({ scan: { tokens } }: Reader, { first, last }: OfficeReading): string =>
  tokens
    .slice(first, last)
    .map(({ key }) => key)
    .join(' ');

/** "Berg, speaking before the talks," goes on with what he does there. */
const SPEAKING = /^(?:speaking|addressing|talking|visiting|arriving|who|whose)$/;

/** "Berg said", "Berg will meet", "Berg's visit": what is told of whoever is known already. "Berg, a professor", "Berg reports" is somebody else. */
const goesOn = ({ scan: { tokens } }: Reader, { last }: Candidate, next: Candidate | undefined): boolean =>
  // "Berg and the Chilean envoy Pedro Soto negotiated": with somebody whose office is told.
  (tokens[last]?.key === 'and' && next?.type === 'person' && next.offices.length > 0 && next.first < last + BESIDE) ||
  tokens[last]?.kind === 'possessive' ||
  (tokens[last]?.key === ',' && SPEAKING.test(tokens[last + 1]?.key ?? '')) ||
  /^(?!reports?$|writes?$|contributed$|in$|at$|from$|and$)\p{Ll}+$/u.test(tokens[last]?.text ?? '');

/** "Berg said", "Speaking before the talks, Berg said": whether a token opens a sentence, or what is told behind its opening phrase. */
function opensTelling({ scan }: Reader, first: number): boolean {
  if (scan.initial[first] === 1) return true;
  if (scan.tokens[first - 1]?.key !== ',') return false;
  const opening = openingOf(scan, first - 1, LONGEST_OPENING);
  return (
    scan.initial[opening] === 1 &&
    OPENERS.holds(scan.tokens[opening]) &&
    scan.tokens.slice(opening + 1, first - 1).every(({ key, kind }) => key !== ',' && !HE.has(key) && kind !== 'mark')
  );
}

/** Gives the office with which a sentence opens to whoever opens one of the next by name alone. */
function nameOne(reader: Reader, candidates: Candidate[], office: OfficeReading): void {
  const { tokens } = reader.scan;
  const at = candidates.findIndex(
    ({ first, type }) => type === 'person' && first > office.last && first < office.last + REACH && opensTelling(reader, first),
  );
  const person = candidates[at];
  const held = candidates.some(({ offices }) =>
    offices.some((one) => one.owner?.country === office.owner?.country && titleOf(reader, one) === titleOf(reader, office)),
  );
  if (
    person &&
    !held &&
    isNew(candidates, at, tokens) &&
    goesOn(
      reader,
      person,
      candidates.slice(at + 1).find(({ type }) => type === 'person'),
    )
  )
    candidates[at] = { ...person, offices: [office] };
}

/** "The presidents of Norway and Chile", "the Norwegian and Chilean presidents" at the beginning of a sentence: one office for each; or none. */
function sharedOffices(reader: Reader, passage: Passage, opening: number): OfficeReading[] {
  const { tokens } = reader.scan;
  if (tokens[opening]?.key !== 'the') return [];
  const cursor: Cursor = { ...reader, passage };
  const before = readPair(reader, opening + 1, passage.last);
  const first = before?.end ?? opening + 1;
  const last = readOffice(cursor, first);
  const pair = before ?? (tokens[last]?.key === 'of' ? readPair(reader, last + 1, passage.last) : null);
  const noun = nounOf(reader, first, last);
  if (!pair || !noun.endsWith('s') || !LIKE_AN_OFFICE.test(noun.slice(0, -1))) return [];
  return pair.countries.map((country) => ({ first, last, owner: { country, body: null, end: last }, former: false }));
}

/** Gives an office that two share to those who are then told by their country alone: "Chile's Pedro Soto". */
function nameShared(candidates: Candidate[], office: OfficeReading): void {
  const at = candidates.findIndex(
    ({ first, type, country, offices, known }) =>
      type === 'person' &&
      !known &&
      first > office.last &&
      first < office.last + REACH &&
      offices.length === 0 &&
      country === office.owner?.country,
  );
  const person = candidates[at];
  if (person) candidates[at] = { ...person, offices: [office] };
}

/** Gives the offices that two share to the two who alone are named right behind, in their order: "The ministers of Norway and Chile met. Berg told Soto". */
function nameBoth(reader: Reader, candidates: Candidate[], offices: readonly OfficeReading[]): void {
  const { initial, tokens } = reader.scan;
  const end = offices[0]?.last ?? 0;
  const next = candidates.findIndex(({ first, type }) => type === 'person' && first > end);
  const at = [next, next + 1];
  const [one, other] = at.map((index) => candidates[index]);
  if (!one || other?.type !== 'person' || other.first > end + REACH) return;
  // Behind the sentence of the offices, and both in one: names within that sentence are read elsewhere.
  const opens = initial.subarray(end, one.first + 1).some((each) => each === 1);
  const apart = initial.subarray(one.first + 1, other.first).some((each) => each === 1);
  const surname = (candidate: Candidate): string => tokens[candidate.last - 1]?.key ?? '';
  if (!opens || apart || !at.every((index) => isNew(candidates, index, tokens)) || surname(one) === surname(other)) return;
  let to = other.last;
  while (to < other.last + REACH && to < tokens.length && initial[to] !== 1) to += 1;
  if (candidates.some(({ first, type }, index) => type === 'person' && first < to && first > end && !at.includes(index))) return;
  for (const [place, index] of at.entries()) {
    const [person, office] = [candidates[index], offices[place]];
    if (person && office) candidates[index] = { ...person, offices: [office] };
  }
}

/**
 * "Norway's prime minister landed in Beijing on Monday. Anna Berg will be received by …": who opens the next sentence by name alone holds the
 * office with which the one before began. Only where a text begins, and nobody else there has the office. Changes the list in place.
 */
export function nameLeads(reader: Reader, candidates: Candidate[]): void {
  const { initial, passages, tokens } = reader.scan;
  const leads = passages.filter(({ kind, style }) => (kind === 'paragraph' || kind === 'dek') && style === 'prose').slice(0, LEADS);
  for (const passage of leads)
    for (let opening = passage.first; opening < passage.last; opening += 1) {
      const opens = initial[opening] === 1 || opening === passage.first;
      const lead = opening - passage.first < DATELINE && tokens[opening - 1]?.kind === 'mark';
      const teller = tokens[opening - 1]?.key === ',' ? officeAlone(reader, passage, opening) : null;
      if (teller && SAYS.test(tokens[teller.last]?.key ?? '')) nameOne(reader, candidates, teller);
      if (!opens && !(lead && /^(?:[—–―)]|-+|:)$/.test(tokens[opening - 1]?.key ?? ''))) continue;
      const office = officeAlone(reader, passage, opening);
      if (office) nameOne(reader, candidates, office);
      else {
        const shared = sharedOffices(reader, passage, opening);
        for (const each of shared) nameShared(candidates, each);
        if (shared.length > 0) nameBoth(reader, candidates, shared);
      }
    }
}
