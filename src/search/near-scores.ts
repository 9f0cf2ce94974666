import { editDistance } from './edit-distance.ts';
import type { fuseScores } from './fuse-scores.ts';
import { COST, mostErrors } from './match-options.ts';
import type { Form } from './ngram-index.ts';

let scores: typeof fuseScores | null = null;

/**
 * Loads Fuse, which only words that are spelt wrong need: until then those that are near are ranked by their wrong letters alone.
 * @returns whether it was not there before
 * @throws when it cannot be loaded
 */
export async function loadNear(): Promise<boolean> {
  if (scores) return false;
  scores = (await import('./fuse-scores.ts')).fuseScores;
  return true;
}

/** Whether Fuse is there. */
export const isNearLoaded = (): boolean => scores !== null;

/** What it costs to take a typed word for each of these forms: those with few wrong letters, by how many they are and by the score of Fuse. */
export function nearCosts(typed: string, forms: readonly Form[]): { form: Form; cost: number }[] {
  const errors = new Map<Form, number>();
  for (const form of forms) {
    const most = mostErrors(Math.min(typed.length, form.form.length));
    const wrong = editDistance(typed, form.form, most);
    if (wrong <= most) errors.set(form, wrong / typed.length);
  }
  const near = [...errors.keys()];
  const scored = scores?.(near, typed) ?? near.map((form) => ({ form, score: errors.get(form) ?? 0 }));
  return scored.map(({ form, score }) => ({ form, cost: COST.near + COST.error * (errors.get(form) ?? 0) + COST.fuse * score }));
}
