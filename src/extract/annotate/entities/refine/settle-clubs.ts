import type { Candidate, Cursor } from '../reading.ts';
import { placeSign } from '../rules/known-name.ts';

/** "Bergen have signed Lund" after "the Bergen striker": a city's name that is a club's elsewhere in the article, without the sign of a place. */
export function settleClubs(cursor: Omit<Cursor, 'passage'>, candidates: readonly Candidate[]): Candidate[] {
  const { scan } = cursor;
  const { text } = scan.document;
  const clubs = new Set<string>();
  for (const { rule, start, end } of candidates) if (rule === 'club') clubs.add(text.slice(start, end));
  if (clubs.size === 0) return [...candidates];
  let passage = 0;
  return candidates.map((found) => {
    if (found.type !== 'place' || found.rule !== 'known-name' || !clubs.has(text.slice(found.start, found.end))) return found;
    while (passage + 1 < scan.passages.length && (scan.passages[passage]?.last ?? 0) <= found.first) passage += 1;
    const here = scan.passages[passage];
    if (!here || here.kind === 'dateline' || placeSign({ ...cursor, passage: here }, found.first, found.last)) return found;
    return { ...found, type: 'organization', known: null, country: null, rule: 'club' };
  });
}
