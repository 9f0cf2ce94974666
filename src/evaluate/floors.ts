import { z } from 'zod';
import type { Score } from './score.ts';

/** The F1 that each layer must reach, by the layer’s name, in percent with one decimal. */
export const floors = z.record(z.string(), z.number().min(0).max(100));

export type Floors = z.infer<typeof floors>;

const percent = ({ f1 }: Score): number => Math.floor(f1 * 1000) / 10;

/** The layers that have fallen below their floor, each as a sentence. A layer without a floor is one too. */
export function belowFloor(scores: readonly Score[], least: Floors): string[] {
  return scores.flatMap((score) => {
    const floor = least[score.layer];
    if (floor === undefined) return [`"${score.layer}" has no floor; run npm run evaluate -- --raise`];
    return percent(score) >= floor ? [] : [`"${score.layer}" is at ${String(percent(score))}, below its floor of ${String(floor)}`];
  });
}

/** Floors lifted to what was measured; none is ever lowered. */
export function raiseFloors(scores: readonly Score[], least: Floors): Floors {
  return Object.fromEntries(scores.map((score) => [score.layer, Math.max(least[score.layer] ?? 0, percent(score))]));
}
