import type { Candidate, Cursor } from '../reading.ts';
import { placeSign } from '../rules/known-name.ts';
import { FAMILY_FIRST } from '../words/cues.ts';
import { words } from '../words/words.ts';

/** What a company has or makes, right behind its name. */
const MAKES = words(
  'driver drivers car cars team teams fans engine engines plant plants factory factories shares stock workers dealer dealers model models executives employees stores jets planes brand',
);

/** "Austin said" after "Lloyd Austin": a city's or a company's name that is the surname of somebody named before in the article is the person. */
export function settleSurnames(cursor: Omit<Cursor, 'passage'>, candidates: readonly Candidate[]): Candidate[] {
  const { scan, vocabulary } = cursor;
  const surnames = new Set<string>();
  const makers = new Set<string>();
  let passage = 0;
  return candidates.map((found) => {
    while (passage + 1 < scan.passages.length && (scan.passages[passage]?.last ?? 0) <= found.first) passage += 1;
    const last = scan.tokens[found.last - 1]?.key ?? '';
    if (found.type === 'person' && found.last - found.first > 1) {
      surnames.add(last);
      const first = scan.tokens[found.first]?.key ?? '';
      if (FAMILY_FIRST.has(first)) surnames.add(first);
    }
    const known =
      (found.type === 'place' || found.type === 'organization') &&
      found.last - found.first === 1 &&
      found.rule === 'known-name' &&
      surnames.has(last);
    const here = scan.passages[passage];
    // "a Ferrari driver" where Enzo Ferrari is named too.
    const makes = found.type === 'organization' && MAKES.holds(scan.tokens[found.last]);
    if (makes) makers.add(last);
    if (
      !known ||
      makers.has(last) ||
      !here ||
      vocabulary.countryIds.get(found.country ?? '') === found.known?.id ||
      placeSign({ ...cursor, passage: here }, found.first, found.last)
    )
      return found;
    return { ...found, type: 'person', known: null, country: null, rule: 'one-name' };
  });
}
