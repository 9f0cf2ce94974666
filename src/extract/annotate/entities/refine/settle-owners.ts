import type { Candidate } from '../reading.ts';
import type { Scan } from '../scan.ts';

/** Common nouns by which a text names a body again: "the ministry's spokeswoman". */
const NOUNS = new Set([
  'ministry',
  'department',
  'council',
  'agency',
  'committee',
  'commission',
  'party',
  'office',
  'bureau',
  'parliament',
  'embassy',
  'organization',
  'organisation',
]);

/** Gives "the ministry's spokeswoman" the ministry that the article named last. Changes the offices in place. */
export function settleOwners(scan: Scan, candidates: readonly Candidate[]): void {
  const { tokens } = scan;
  const bodies = new Map<string, Candidate>();
  for (const found of candidates) {
    if (found.type === 'organization') bodies.set(tokens[found.last - 1]?.key ?? '', found).set(tokens[found.first]?.key ?? '', found);
    if (found.type !== 'person') continue;
    for (const office of found.offices) {
      const noun = tokens[office.first - 2]?.key ?? '';
      if (office.owner || tokens[office.first - 1]?.kind !== 'possessive' || !NOUNS.has(noun) || tokens[office.first - 2]?.capital)
        continue;
      const body = bodies.get(noun);
      if (body) office.owner = { country: body.country, body, end: office.first };
    }
  }
}
