import type { Candidate } from '../reading.ts';
import { OFFICES, OFFICE_MODIFIERS } from '../words/titles.ts';
import { countryAt } from './read-clues.ts';
import { endOf, type Setting } from './scene.ts';

/** How far behind a name the office that somebody has come to may begin, and how long it may be. */
const REACH = 14;
const LONGEST = 10;
const COMES_TO =
  /^(?:(?:on|for|over|upon|after|following|was|is|has|had|been|who|,|his|her|the|recent|historic|landslide|sweeping|re|-) )*(?:appointment|elections?|reelection|assumption|inauguration|investiture|swearing - in|installation|victory|elected|reelected|appointed|named|sworn in|inaugurated|installed|took (?:over|office)|assumed office|returned)(?: (?:to|of|office|power|as|the|a|an|new|next|first|second|third))* ?$/;

/** "Congratulated X on her election as President of Chile", "X, who was appointed Norway's foreign minister": the country of the office. ISO 3166-1 alpha-2; null without one. */
export function electedCountry({ scan, vocabulary, candidates }: Setting, index: number): string | null {
  const { tokens } = scan;
  const end = endOf(candidates[index] as Candidate);
  for (let at = end; at < end + REACH; at += 1) {
    const token = tokens[at];
    if (!token || token.key === '.' || scan.initial[at] === 1) return null;
    const owner = token.capital ? countryAt(scan, vocabulary, at) : null;
    if (!owner && !OFFICES.holds(token) && !(token.capital && OFFICE_MODIFIERS.holds(token))) continue;
    const words = tokens
      .slice(end, at)
      .map(({ key }) => key)
      .join(' ');
    if (!COMES_TO.test(`${words} `)) return null;
    if (owner) return tokens.slice(owner.end, owner.end + 5).some(({ key }) => OFFICES.has(key)) ? owner.country : null;
    for (let of = at + 1; of < at + LONGEST; of += 1) {
      if (!tokens[of] || tokens[of]?.key === '.' || tokens[of]?.key === ',') return null;
      const found = tokens[of]?.capital && /^(?:of|the)$/.test(tokens[of - 1]?.key ?? '') ? countryAt(scan, vocabulary, of) : null;
      if (found) return found.country;
    }
    return null;
  }
  return null;
}
