import { resolve } from 'node:path';
import { evaluate } from '../evaluate/evaluate.ts';
import type { Score } from '../evaluate/score.ts';
import { readGold } from '../files/read-gold.ts';
import { extraction } from './run.ts';

/** Where the annotation by hand lies, below the folder that Astro runs in. */
const goldFolder = resolve('tests/gold/articles');

/** How well each layer does against the articles that were annotated by hand; empty where none of them belongs to this dossier. */
export async function accuracy(): Promise<Score[]> {
  const [gold, run] = await Promise.all([readGold(goldFolder), extraction()]);
  const sources = new Set(run.articles.map(({ source }) => source.replace(/\.\w+$/u, '')));
  const ours = gold.filter(({ article }) => sources.has(article));
  return ours.length > 0 ? evaluate(ours, run) : [];
}
