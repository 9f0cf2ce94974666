import { COST } from './match-options.ts';
import type { NameIndex } from './name-index.ts';
import type { NameMatch } from './name-matches.ts';
import type { PassageWords } from './passage-index.ts';
import { unitsOf } from './query-units.ts';

/** The passages that answer one word of a query. */
export interface WordEvidence {
  key: string;
  /** By passage what the word costs there. */
  found: Map<number, number>;
  /** Only words near to it stand in the passages. */
  near: boolean;
  /** The name that it was taken for, where it stands in no passage as typed. */
  instead: number | null;
}

/** A passage that concerns a name without the spelling that was typed comes after one that has it. */
const BY_NAME = 0.15;
/** Names that are nearly as near as the nearest are looked for too. */
const AS_NEAR = 0.06;

function merge(into: Map<number, number>, indexes: Iterable<readonly [number, number]>): void {
  for (const [index, cost] of indexes) if (cost < (into.get(index) ?? 1)) into.set(index, cost);
}

/** Whether a match stands for the name itself: any word of a person's name, of others a whole spelling. */
function isMeant(names: NameIndex, match: NameMatch): boolean {
  return names.entry(match.name).kind === 'person' || match.unasked === 0;
}

/**
 * For each word of a query the passages that have it: as typed or folded, by a name that is spelt so, and, where neither is there, by what
 * is near.
 */
export function evidenceFor(index: PassageWords, names: NameIndex, keys: readonly string[], matches: readonly NameMatch[]): WordEvidence[] {
  const evidence = keys.map((key): WordEvidence => ({ key, found: new Map(), near: false, instead: null }));
  for (const { key, from, to } of unitsOf(keys)) {
    const found = index.find(key, false);
    for (let at = from; at < to; at++) merge(evidence[at]?.found ?? new Map<number, number>(), found);
  }
  const meant = matches.filter((match) => isMeant(names, match));
  evidence.forEach((word, at) => {
    const typed = word.found.size > 0;
    const costs = meant.map((match) => ({ name: match.name, cost: match.costs[at] ?? 1 })).filter(({ cost }) => cost < 1);
    const best = Math.min(1, ...costs.map(({ cost }) => cost));
    for (const { name, cost } of costs) {
      if (typed ? cost > COST.reading : cost > best + AS_NEAR || (cost >= COST.beginning && cost < COST.near)) continue;
      merge(
        word.found,
        index.named(name).map((passage) => [passage, cost + BY_NAME] as const),
      );
    }
    if (!typed && word.found.size > 0) word.instead = costs.find(({ cost }) => cost === best)?.name ?? null;
    if (word.found.size === 0) {
      word.near = true;
      word.found = index.find(word.key, true);
    }
  });
  return evidence;
}
