import { resolve } from 'node:path';
import { evaluate } from '../evaluate/evaluate.ts';
import type { Score } from '../evaluate/score.ts';
import { extract } from '../extract/extract.ts';
import { digest } from '../files/digest.ts';
import { readContent } from '../files/read-content.ts';
import { readGold } from '../files/read-gold.ts';
import { contentFolder } from './run.ts';

/** Where the annotation by hand lies, below the folder that Astro runs in. */
const goldFolder = resolve('tests/gold/articles');

/**
 * How well the program by itself does, without an editor's corrections, against the articles that were annotated by hand; empty where none
 * of them belongs to this dossier.
 */
export async function accuracy(): Promise<Score[]> {
  const [gold, { sources, knowledge }] = await Promise.all([readGold(goldFolder), readContent(contentFolder)]);
  const run = extract(sources, { ...knowledge, corrections: [] }, { digest });
  const names = new Set(run.articles.map(({ source }) => source.replace(/\.\w+$/u, '')));
  const ours = gold.filter(({ article }) => names.has(article));
  return ours.length > 0 ? evaluate(ours, run) : [];
}
