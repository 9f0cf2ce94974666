import type { Candidate } from '../reading.ts';
import { countryAt } from './read-clues.ts';
import { beginningOf, endOf, type Setting } from './scene.ts';

/** Words between "told" and the name of who is told it: "told the Norwegian news agency NTB". */
const REACH = 6;
const BETWEEN = /^(?:the|state|state-run|semi|official|semi-official|news|agency|newspaper|daily|television|tv|radio|broadcaster|-|'s|’s)$/;

/** The country of the news agency or paper that begins at a token, or of the adjective before it; null without one. */
function agencyFrom({ scan, candidates, vocabulary }: Setting, index: number, at: number): string | null {
  for (let end = at; end < at + REACH; end += 1) {
    const found = candidates.slice(index + 1, index + 1 + REACH).find(({ first }) => first === end);
    if (found) return found.type === 'organization' && !STATE.test(nameOf(scan, found)) ? (found.known?.country ?? null) : null;
    const token = scan.tokens[end];
    const owner = token?.capital ? countryAt(scan, vocabulary, end) : null;
    if (owner) return MEDIA.test(scan.tokens[owner.end]?.key ?? '') ? owner.country : null;
    if (!token || !BETWEEN.test(token.key)) return null;
  }
  return null;
}

const MEDIA = /^(?:news|agency|newspaper|daily|television|tv|radio|broadcaster|state|reporters|journalists|media|press)$/;
/** Bodies that are told things for other reasons. */
const STATE = /\b(?:ministry|council|committee|commission|assembly|senate|army|government|embassy|union|nations)\b/i;

const nameOf = ({ document: { text } }: Setting['scan'], { start, end }: Candidate): string => text.slice(start, end);

/**
 * "Deputy Foreign Minister X told NTB", "NTB quoted Minister X": the party of the news agency to which somebody speaks whose country nobody tells,
 * since of its own ministers it needs none. ISO 3166-1 alpha-2; null without such an agency.
 */
export function toldAgency(setting: Setting, index: number): string | null {
  const { scan, candidates, parties } = setting;
  const { tokens } = scan;
  const person = candidates[index] as Candidate;
  const end = endOf(person);
  const told = tokens[end]?.key === 'told' ? end + 1 : tokens[end + 1]?.key === 'told' && tokens[end]?.key === 'also' ? end + 2 : -1;
  const own = told > 0 ? agencyFrom(setting, index, told) : null;
  const quotes = tokens[beginningOf(person) - 1]?.key;
  const before =
    quotes === 'quoted' || quotes === 'cited'
      ? candidates.slice(Math.max(0, index - 2), index).find(({ last }) => last === beginningOf(person) - 1)
      : undefined;
  const country = own ?? (before?.type === 'organization' ? (before.known?.country ?? null) : null);
  return country !== null && parties.includes(country) ? country : null;
}
