import type { Candidate } from '../reading.ts';
import type { Scan } from '../scan.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { words } from '../words/words.ts';
import { countryAt } from './read-clues.ts';
import { endOf } from './scene.ts';

const LEADS = words('led leads lead leading headed heads head heading chair chaired represented represents representing co-chaired');
const SIDE = /^(?:delegation|side|team|delegates|party)$/;

/** "X led the Norwegian delegation", "X, who headed Norway's team": the country of the side. ISO 3166-1 alpha-2; null without one. */
export function leadsCountry(scan: Scan, vocabulary: Vocabulary, person: Candidate): string | null {
  const end = endOf(person);
  let verb = -1;
  for (let at = end; at < end + 6 && verb < 0; at += 1) {
    const token = scan.tokens[at];
    if (!token || token.key === '.' || (token.capital && at > end)) return null;
    if (LEADS.holds(token)) verb = at;
  }
  if (verb < 0) return null;
  for (let at = verb + 1; at < verb + 8; at += 1) {
    const token = scan.tokens[at];
    if (!token || token.key === '.' || token.key === ',') return null;
    const found = token.capital ? countryAt(scan, vocabulary, at) : null;
    if (!found) continue;
    if ((scan.tokens[verb]?.key ?? '').startsWith('repr')) return found.country;
    return scan.tokens.slice(found.end, found.end + 5).some(({ key }) => SIDE.test(key)) ? found.country : null;
  }
  return null;
}
