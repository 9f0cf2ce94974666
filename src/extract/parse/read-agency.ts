/** What stands before the agency in the lead of a wire report: a place in capitals, or a place and a date. */
const PLACE = '(?:\\p{Lu}{2}[^!?()/]{0,60}|\\p{Lu}[^!?()/]{1,40},[^!?()/]{1,30}\\d)';
/** "OSLO, May 3 (Reuters) - ", "New Delhi, Aug 19 (IANS) ": in brackets. */
const BRACKETED = new RegExp(
  `^${PLACE}\\s*\\((?<agency>\\p{Lu}[\\p{L}&.]{1,20}(?: \\p{Lu}[\\p{L}&.]{1,20}){0,3})\\)\\s*(?:[-–—]|\\p{Lu})`,
  'u',
);
/** "MOSTAR, May 3. /NTB/. ": between strokes. */
const STROKES = new RegExp(`^${PLACE}\\.?\\s*/(?<agency>\\p{Lu}{2,12})/`, 'u');
/** "Oslo, October 9, 2024, NTB -- ": in capitals right before the dash. */
const CAPITALS = new RegExp(`^${PLACE},\\s(?<agency>\\p{Lu}{2,8})\\s*[-–—]{1,2}\\s`, 'u');

const bare = (name: string): string => name.toLowerCase().replace(/^the /, '');

/**
 * The news agency whose report an article carries, as its lead names it. In: the first paragraphs, and the outlet, whose own name in that place
 * says nothing; out: the agency as written, or null.
 */
export function readAgency(leads: readonly string[], outlet: string | null = null): string | null {
  for (const lead of leads)
    for (const pattern of [BRACKETED, STROKES, CAPITALS]) {
      const agency = pattern.exec(lead.slice(0, 140))?.groups?.['agency'];
      if (agency) return outlet !== null && bare(agency) === bare(outlet) ? null : agency;
    }
  return null;
}
