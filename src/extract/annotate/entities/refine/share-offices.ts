import { matchName } from '../match-name.ts';
import type { Candidate, Cursor, OfficeReading } from '../reading.ts';
import { OFFICES } from '../words/titles.ts';

type Reader = Omit<Cursor, 'passage'>;

/** Country of the name or adjective that begins at a token, and where it ends. */
export function countryAt({ scan, vocabulary }: Reader, at: number, last: number): { country: string; end: number } | null {
  // Most words have been found to be no name before.
  if (scan.matches[at] === null) return null;
  const match = matchName(scan, { kind: 'paragraph', first: at, last, style: 'prose' }, vocabulary, at);
  const entity = match?.name.entity;
  const country = match?.name.demonym ?? (entity?.type === 'place' ? entity.country : null);
  return match && country ? { country, end: match.end } : null;
}

/** Two countries joined by "and" from a token on: "Norway and Chile", "Norway's and Chile's"; `last` is one past what may be read. */
export function readPair(reader: Reader, at: number, last: number): { countries: [string, string]; end: number } | null {
  const { tokens } = reader.scan;
  const own = (end: number): number => (tokens[end]?.kind === 'possessive' ? end + 1 : end);
  const one = countryAt(reader, at, last);
  if (!one || tokens[own(one.end)]?.key !== 'and') return null;
  let second = own(one.end) + 1;
  if (tokens[second]?.key === 'of') second += 1;
  if (tokens[second]?.key === 'the') second += 1;
  const other = countryAt(reader, second, last);
  return other && other.country !== one.country ? { countries: [one.country, other.country], end: own(other.end) } : null;
}

/** The two countries of "the foreign ministers of Norway and Chile" or "the Norwegian and Chilean foreign ministers", in order. */
function pairOf(reader: Reader, office: OfficeReading, before: number): [string, string] | null {
  const { tokens } = reader.scan;
  for (let at = office.first; at < before; at += 1) {
    if (tokens[at]?.key !== 'of') continue;
    const pair = readPair(reader, /^(?:the|both)$/.test(tokens[at + 1]?.key ?? '') ? at + 2 : at + 1, before);
    if (pair && (pair.end === before || tokens[pair.end]?.key === ',')) return pair.countries;
  }
  for (let at = office.first - 3; at > office.first - 9 && at >= 0; at -= 1) {
    const pair = readPair(reader, at, office.first);
    if (pair?.end === office.first) return pair.countries;
  }
  return null;
}

/** "Anna Berg and Pedro Soto, of Norway and Chile respectively": the two countries after the names. */
function pairAfter(reader: Reader, end: number): [string, string] | null {
  const { tokens } = reader.scan;
  const link = tokens[end]?.key === ',' ? end + 1 : end;
  if (!/^(?:from|of)$/.test(tokens[link]?.key ?? '')) return null;
  const pair = readPair(reader, tokens[link + 1]?.key === 'the' ? link + 2 : link + 1, link + 12);
  if (!pair) return null;
  const close = tokens[pair.end]?.key === ',' ? pair.end + 1 : pair.end;
  return tokens[close]?.key === 'respectively' ? pair.countries : null;
}

/** One past "of Norway" in "Presidents Anna Berg of Norway and Pedro Soto of Chile", or the given end. */
function ofCountry(reader: Reader, end: number, last: number): number {
  const { tokens } = reader.scan;
  if (tokens[end]?.key !== 'of') return end;
  return countryAt(reader, tokens[end + 1]?.key === 'the' ? end + 2 : end + 1, last)?.end ?? end;
}

/** Tokens between the two countries and "led by", and from there to the first name. */
const LED_REACH = 7;
const TITLE_REACH = 10;

/** Index of "by" in "negotiators led by Deputy Minister Anna Berg" for the name that begins at a token; -1 without one. */
function ledBy({ scan: { tokens } }: Reader, name: number): number {
  for (let at = name - 1; at > Math.max(0, name - TITLE_REACH); at -= 1) {
    if (tokens[at]?.key === 'by') return /^(?:led|headed|represented|chaired)$/.test(tokens[at - 1]?.key ?? '') ? at : -1;
    if (tokens[at]?.key === ',' || tokens[at]?.key === 'and') return -1;
  }
  return -1;
}

/** "Norwegian and Chilean negotiators led by Anna Berg and Pedro Soto": gives the two one country each, in order. Changes the list in place. */
function shareLeads(reader: Reader, candidates: Candidate[], at: number): void {
  const one = candidates[at];
  const other = candidates[at + 1];
  if (one?.type !== 'person' || other?.type !== 'person') return;
  const by = ledBy(reader, one.first);
  if (by < 0 || reader.scan.tokens[one.last]?.key !== 'and' || other.first - one.last > TITLE_REACH) return;
  const own = (person: Candidate): OfficeReading[] => person.offices.filter(({ first }) => first > by);
  if ([one, other].some((person) => own(person).some(({ owner }) => owner?.country))) return;
  for (let from = by - 3; from >= Math.max(0, by - 3 - LED_REACH); from -= 1) {
    const pair = readPair(reader, from, by);
    if (!pair || pair.end >= by - 1) continue;
    candidates[at] = { ...one, country: pair.countries[0], offices: own(one) };
    candidates[at + 1] = { ...other, country: pair.countries[1], offices: own(other) };
    return;
  }
}

/**
 * "The foreign ministers of Norway and Chile, Anna Berg and Pedro Soto": gives each of the two the country in the same place. Two
 * people whose shared office is in the plural and who stand side by side. Changes the list in place.
 */
export function shareOffices(reader: Reader, candidates: Candidate[]): void {
  const { tokens } = reader.scan;
  for (let at = 0; at + 1 < candidates.length; at += 1) {
    const one = candidates[at];
    const other = candidates[at + 1];
    if (one?.type !== 'person' || other?.type !== 'person') continue;
    const office = one.offices[0];
    shareLeads(reader, candidates, at);
    // "Lund and Mr. Soto": a form of address is no office of his own.
    const form = other.offices.length === 1 && /^(?:mr|mrs|ms|dr)$/.test(tokens[other.offices[0]?.first ?? 0]?.key ?? '');
    const start = form ? (other.offices[0]?.first ?? other.first) : other.first;
    const from = ofCountry(reader, one.last, other.first);
    if ((!form && other.offices.some(({ first }) => first < other.first)) || start !== from + 1 || tokens[from]?.key !== 'and') continue;
    const after = pairAfter(reader, other.last);
    if (after) {
      candidates[at] = { ...one, country: after[0] };
      candidates[at + 1] = { ...other, country: after[1] };
    }
    if (after || !office || office.first > one.first) continue;
    const noun = tokens.slice(office.first, office.last).findLast(({ key }) => OFFICES.has(key))?.key ?? '';
    if (!noun.endsWith('s') || one.first - office.first > 14) continue;
    const pair = pairOf(reader, office, one.first);
    if (!pair) {
      // "Norwegian foreign and defence ministers Anna Berg and Pedro Soto": both are of the one country that is named.
      const owner = office.owner;
      if (other.offices.length === 0 && ((owner?.country && other.country === null) || !owner?.country))
        candidates[at + 1] = { ...other, offices: [{ ...office, owner: owner?.country ? owner : null }] };
      continue;
    }
    const owned = (country: string): OfficeReading => ({ ...office, owner: { country, body: null, end: office.last } });
    candidates[at] = { ...one, country: null, offices: [owned(pair[0]), ...one.offices.slice(1)] };
    candidates[at + 1] = { ...other, country: null, offices: [owned(pair[1]), ...other.offices] };
  }
}
