import type { Candidate } from '../reading.ts';
import type { Scan } from '../scan.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { OFFICES } from '../words/titles.ts';
import { countryAt } from './read-clues.ts';

/** Tokens before the joint within which the country stands. */
const REACH = 6;
/** Offices that go together with another one. */
const HELD_TOGETHER = /^(?:minister|premier)$/;

/**
 * "The Prime Minister of Norway and Finance Minister X": the country of an office that is joined to the one before the name. ISO 3166-1 alpha-2;
 * null without such an office.
 */
export function joinedCountry(scan: Scan, vocabulary: Vocabulary, { offices: [office] }: Candidate): string | null {
  const { tokens, initial } = scan;
  const and = (office?.first ?? 0) - 1;
  if (!/^(?:and|,)$/.test(tokens[and]?.key ?? '')) return null;
  for (let at = and - 1; at > and - REACH && initial[at + 1] !== 1; at -= 1) {
    const of = tokens[at - 1]?.key === 'the' ? at - 2 : at - 1;
    const head = tokens[of - 1]?.key ?? '';
    if (tokens[of]?.key !== 'of' || !OFFICES.has(head)) continue;
    const found = countryAt(scan, vocabulary, at);
    if (found?.end === and && HELD_TOGETHER.test(head)) return found.country;
  }
  return null;
}
