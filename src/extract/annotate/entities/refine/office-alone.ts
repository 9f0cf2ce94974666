import { matchName } from '../match-name.ts';
import { readOffice } from '../read-office.ts';
import type { Cursor, OfficeReading } from '../reading.ts';
import type { Passage } from '../scan.ts';
import { OFFICES } from '../words/titles.ts';

/** What reads a text, wherever in it. */
export type Reader = Omit<Cursor, 'passage'>;

/** Nouns of offices by which a text calls somebody whom it names later. */
export const LIKE_AN_OFFICE =
  /^(?:president|premier|minister|chancellor|king|queen|emir|sultan|leader|secretary|chief|speaker|ambassador|envoy|pm|fm|negotiator|diplomat)$/;

/** The noun of an office that stands between two tokens, "minister" of "foreign minister"; "" without one. */
export const nounOf = ({ scan: { tokens } }: Reader, first: number, last: number): string =>
  tokens.slice(first, last).findLast(({ key }) => OFFICES.has(key))?.key ?? '';

/** The office of a country that begins at a token, "Norway's prime minister", "The Norwegian foreign minister", where no name follows; or null. */
export function officeAlone(reader: Reader, passage: Passage, opening: number): OfficeReading | null {
  const { tokens } = reader.scan;
  const from = tokens[opening]?.key === 'the' ? opening + 1 : opening;
  const match = matchName(reader.scan, passage, reader.vocabulary, from);
  const entity = match?.name.entity;
  const possessive = tokens[match?.end ?? -1]?.kind === 'possessive';
  const country = match?.name.demonym ?? (possessive && entity?.type === 'place' ? entity.country : null);
  if (!match || !country) return null;
  const cursor: Cursor = { ...reader, passage };
  let first = possessive ? match.end + 1 : match.end;
  if (/^(?:new|visiting)$/.test(tokens[first]?.key ?? '')) first += 1;
  const last = readOffice(cursor, first);
  const noun = nounOf(reader, first, last);
  if (last === first || !LIKE_AN_OFFICE.test(noun)) return null;
  // "Norway's premier, Anna Berg, …", "Norway's premier Anna Berg": the name is told.
  const next = tokens[last]?.key === ',' ? tokens[last + 1] : tokens[last];
  return next?.capital ? null : { first, last, owner: { country, body: null, end: match.end }, former: false };
}
