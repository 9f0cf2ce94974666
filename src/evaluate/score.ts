/**
 * How a find and the gold part: missed, the gold alone has it; extra, it was found and the gold has it not; extent, found with too few or too many
 * words; value, found at its place and read as something else.
 */
export type MissKind = 'missed' | 'extra' | 'extent' | 'value';

/** One thing on which the gold and the extraction do not agree. */
export interface Miss {
  kind: MissKind;
  article: string;
  /** Offset into the source file, -1 where it is not known; sorts the list. */
  at: number;
  expected: string | null;
  found: string | null;
}

/** How well one layer does: counts, the three measures (0 to 1), and every miss. */
export interface Score {
  layer: string;
  /** Items in the gold. */
  gold: number;
  /** Items found. */
  found: number;
  /** Items that agree. */
  right: number;
  precision: number;
  recall: number;
  f1: number;
  misses: Miss[];
}

/** Turns counts into the measures. With nothing to find and nothing found, all are 1. */
export function measure(layer: string, counts: { gold: number; found: number; right: number }, misses: readonly Miss[]): Score {
  const { gold, found, right } = counts;
  const precision = found === 0 ? Number(gold === 0) : right / found;
  const recall = gold === 0 ? Number(found === 0) : right / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return {
    layer,
    gold,
    found,
    right,
    precision,
    recall,
    f1,
    misses: [...misses].sort((a, b) => (a.article === b.article ? a.at - b.at : a.article < b.article ? -1 : 1)),
  };
}
