import type { GoldContact } from './gold.ts';
import { type Miss, measure, type Score } from './score.ts';

/** A sentence that a contact rests on: offsets into the source file, and its words. */
export type Evidence = GoldContact['evidence'][number];

/** A report, in the gold or found, with its sentences. */
interface Proven {
  article: string;
  evidence: readonly Evidence[];
}

const overlap = (a: Evidence, b: Evidence): boolean => a.start < b.end && b.start < a.end;

/** Do two reports rest on words that they share? */
export const sharesEvidence = (a: Proven, b: Proven): boolean => a.evidence.some((one) => b.evidence.some((other) => overlap(one, other)));

/** The sentences of reports that belong together: right where one of the gold and one found overlap, each met once. */
export function scoreEvidence(pairs: ReadonlyMap<Proven, Proven>): Score {
  const counts = { gold: 0, found: 0, right: 0 };
  const misses: Miss[] = [];
  for (const [{ article, evidence: expected }, { evidence: found }] of pairs) {
    const left = new Set(found);
    for (const one of expected) {
      const match = [...left].find((other) => overlap(one, other));
      if (match) left.delete(match);
      else misses.push({ kind: 'missed', article, at: one.start, expected: `“${one.exact}”`, found: null });
    }
    for (const { start, exact } of left) misses.push({ kind: 'extra', article, at: start, expected: null, found: `“${exact}”` });
    counts.gold += expected.length;
    counts.found += found.length;
    counts.right += found.length - left.size;
  }
  return measure('contact evidence', counts, misses);
}
