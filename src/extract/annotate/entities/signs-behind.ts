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

/** What is built, dug or drawn on a map, and bears the names of people and places alike: "the Erik Moe port". */
const BUILT = words(
  'port seaport airport airbase shrine corridor railway railroad motorway pipeline refinery oilfield gasfield dam crossing terminal stadium mosque border checkpoint peninsula strait oasis basin mine',
);
/** Those who fight, fall ill or do business together under one name. */
const GROUPED = words('terrorist terrorists militants militiamen jihadists insurgents patients syndrome disease virus tribe sect');
/** Words for a front or an army with which groups call themselves. */
const FRONTS = words('jabhat jebhat jabha harakat hizb jaish jaysh lashkar kataib ahrar tehrik tehreek saraya');
/** Who heads a company, right behind its name. */
const HEADS = words('chief ceo director chairman chairwoman boss spokesman spokeswoman');

/** What tells that a run of words names a place or a body, though it looks like a person: "the Erik Moe port", "Jabhat al-Sahel". */
export function namesThing({ scan: { tokens }, passage, office }: Cursor, at: number, end: number): 'place' | 'organization' | null {
  const after = end < passage.last ? tokens[end] : undefined;
  if (end - at > 1 && office === null && FRONTS.holds(tokens[at])) return 'organization';
  if (after?.kind === 'word' && !after.capital && office === null) {
    if (BUILT.holds(after)) return 'place';
    if (GROUPED.holds(after)) return 'organization';
  }
  // "Norvik Chief Anna Berg"
  if (
    end - at === 1 &&
    office === null &&
    after?.capital &&
    HEADS.holds(after) &&
    tokens[end + 1]?.capital &&
    tokens[at - 1]?.kind === 'word'
  )
    return 'organization';
  // "Norvik Bergensis (NB) patients": the first letters of its words.
  if (after?.key !== '(' || tokens[end + 2]?.key !== ')' || end - at < 2 || office !== null) return null;
  const short = tokens[end + 1]?.text ?? '';
  const letters = tokens
    .slice(at, end)
    .filter(({ capital }) => capital)
    .map(({ text }) => text.charAt(0))
    .join('');
  return short.length > 1 && short === letters ? 'organization' : null;
}
