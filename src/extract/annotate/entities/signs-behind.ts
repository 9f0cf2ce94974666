import type { Cursor } from './reading.ts';
import { words } from './words/words.ts';

/** What shares do: "Norvik soared 16 percent". */
const MARKET_VERBS = words(
  'rose fell gained lost jumped dropped climbed slipped soared tumbled surged plunged advanced declined shed added rallied slid sank dipped edged eased firmed closed ended finished',
);
/** What companies have: "Norvik shares", "Norvik's revenue". */
const COMPANY_OWNS = words(
  'shares shareholders stock bonds revenue revenues profit profits earnings sales headquarters factory factories workforce subsidiary customers takeover flotation dividend bondholders brewery refinery plant executives',
);

/** "Norvik soared 16 percent", "Norvik shares", "shares in Norvik": a company is named. */
export function trades({ scan: { tokens }, passage }: Cursor, at: number, end: number): boolean {
  const own = tokens[end]?.kind === 'possessive' ? end + 1 : end;
  const after = tokens[own];
  if (after?.kind !== 'word' || after.capital || own >= passage.last) return false;
  if (COMPANY_OWNS.holds(after)) return true;
  if (/^(?:in|of)$/.test(tokens[at - 1]?.key ?? '') && /^(?:shares?|stake|shareholders?)$/.test(tokens[at - 2]?.key ?? '')) return true;
  if (!MARKET_VERBS.holds(after) || own > end) return false;
  const more = tokens.slice(own + 1, own + 5);
  return more[0]?.kind === 'number' || more.some(({ key }) => key === 'percent' || key === '%' || key === 'pct' || key === 'cents');
}

/** What people have on a journey: "Solheim's trip". */
const TRAVELLER_OWNS = words('trip visit stay arrival departure speech remarks itinerary tour journey entourage');

/** "Solheim's trip", "Solheim left Oslo for", "Solheim arrived in": somebody is on a journey. */
export function journeys({ scan: { tokens }, passage }: Cursor, end: number): boolean {
  const after = end < passage.last ? tokens[end] : undefined;
  const next = end + 1 < passage.last ? tokens[end + 1] : undefined;
  if (after?.kind === 'possessive') return next?.capital === false && TRAVELLER_OWNS.holds(next);
  if (after?.kind !== 'word' || after.capital) return false;
  if (after.key === 'left') return next?.capital === true && end + 2 < passage.last && /^(?:for|to|on)$/.test(tokens[end + 2]?.key ?? '');
  return /^(?:arrived|landed)$/.test(after.key)
    ? next?.key === 'in'
    : /^(?:flew|travelled|traveled)$/.test(after.key) && next?.key === 'to';
}
