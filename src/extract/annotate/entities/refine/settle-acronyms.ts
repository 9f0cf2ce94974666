import { standsFor } from '../link-keys.ts';
import type { Candidate } from '../reading.ts';
import type { Scan } from '../scan.ts';

/** "Line of Actual Control (LAC)": letters in brackets after a name they stand for are of its type, wherever the document repeats them. */
export function settleAcronyms(scan: Scan, candidates: readonly Candidate[]): Candidate[] {
  const { text } = scan.document;
  const types = new Map<string, Candidate['type']>();
  candidates.forEach((found, at) => {
    const before = candidates[at - 1];
    if (found.rule !== 'acronym' || !before || before.type === 'organization' || before.type === 'person') return;
    if (scan.tokens[found.first - 1]?.key !== '(' || before.last !== found.first - 1) return;
    const letters = text.slice(found.start, found.end);
    if (standsFor(letters, text.slice(before.start, before.end))) types.set(letters, before.type);
  });
  return types.size === 0
    ? [...candidates]
    : candidates.map((found) =>
        found.rule === 'acronym' ? { ...found, type: types.get(text.slice(found.start, found.end)) ?? found.type } : found,
      );
}
