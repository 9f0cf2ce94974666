import type { Candidate } from '../reading.ts';
import { passageAt } from '../scan.ts';
import { words } from '../words/words.ts';
import { readOfficials, type Setting } from './scene.ts';

/** Paragraphs behind the lead in which the name follows. */
const NEXT = 2;
/** Tokens of a lead with which its subject begins, and those that its dateline may have. */
const SUBJECT = 3;
const DATELINE = 14;
const HOST = /^(?:host|hosting)$/;

/**
 * "OSLO – Norway's foreign minister has left for Peru. ¶ Anna Berg told the press": the country of the office with which a text that names nobody
 * in its lead begins, for whom it names first in the next paragraphs without an office. ISO 3166-1 alpha-2; null elsewhere.
 */
export function leadOffice(setting: Setting, index: number): string | null {
  const { scan, candidates, parties } = setting;
  const person = candidates[index] as Candidate;
  const bodies = scan.passages.filter(({ style, kind }) => style === 'prose' && kind === 'paragraph').slice(0, NEXT + 1);
  const [lead] = bodies;
  const own = passageAt(scan, person.first);
  if (!lead || !own || own === lead || !bodies.includes(own)) return null;
  if (candidates.some(({ type, first }) => type === 'person' && first >= lead.first && first < person.first)) return null;
  // "Oslo, Norway – The secretary of Chile's council": the dateline owns nothing.
  const dash = scan.tokens.slice(lead.first, lead.first + DATELINE).findIndex(({ key }) => /^(?:[—–―]|-+|:)$/.test(key));
  const from = lead.first + dash + 1;
  const [official, second] = readOfficials(setting, from, lead.last);
  if (!official || !parties.includes(official.country) || official.first - from > SUBJECT) return null;
  const noun = scan.tokens[official.last - 1]?.key ?? '';
  // "Norwegian and Chilean ministers", "Norway's and Chile's ministers": of whom of them, nobody can say.
  const joined = second !== undefined && second.first - official.last < 4;
  return noun.endsWith('s') || joined ? null : official.country;
}

/** Verbs with whose object one talks. */
const TELLS = words('told tells assured assures informed informs thanked thanks received congratulated briefed urged met');
const NAMED_AFTER = 6;

/**
 * "Berg spoke by telephone to her Chilean counterpart. She told X": the country of the counterpart without a name, for whom somebody of the other
 * party is first told to speak to by name. ISO 3166-1 alpha-2; null elsewhere.
 */
export function toldNext(setting: Setting, index: number): string | null {
  const { scan, candidates, parties, countryOf } = setting;
  const person = candidates[index] as Candidate;
  if (!TELLS.holds(scan.tokens[person.first - 1])) return null;
  const speaker = candidates
    .slice(Math.max(0, index - 2), index)
    .findLast(({ type, last }) => type === 'person' && person.first - last < NAMED_AFTER);
  const own = speaker ? countryOf(speaker) : null;
  if (own === null || !parties.includes(own)) return null;
  const counterpart = readOfficials(setting, 0, person.first).findLast(({ last }) => scan.tokens[last - 1]?.key === 'counterpart');
  if (!counterpart || counterpart.country === own || !parties.includes(counterpart.country)) return null;
  // "Her Chilean counterpart, Pedro Soto": named already.
  const named = candidates.some(({ type, first }) => type === 'person' && first >= counterpart.last && first <= counterpart.last + 1);
  return named ? null : counterpart.country;
}

/** "She and the host FM X sat down": the one party in whose cities the article tells it, outside its dateline. ISO 3166-1 alpha-2, or null. */
export function hostingCountry({ scan, candidates, parties }: Setting, index: number): string | null {
  const { tokens } = scan;
  const [office] = candidates[index]?.offices ?? [];
  if (!office || !HOST.test(tokens[tokens[office.first]?.key === 'the' ? office.first + 1 : office.first]?.key ?? '')) return null;
  const towns = new Set<string>();
  for (const { type, country, first } of candidates)
    if (type === 'place' && country !== null && /^(?:in|at)$/.test(tokens[first - 1]?.key ?? '')) towns.add(country);
  const [only, ...others] = [...towns].filter((country) => parties.includes(country));
  return others.length === 0 ? (only ?? null) : null;
}
