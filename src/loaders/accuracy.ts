import { resolve } from 'node:path';
import { addScores } from '../evaluate/add-scores.ts';
import { type ErrorKind, errorKinds } from '../evaluate/error-kinds.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import { type RuleScore, scoreRules } from '../evaluate/rule-scores.ts';
import type { Score } from '../evaluate/score.ts';
import { extract } from '../extract/extract.ts';
import { digest } from '../files/digest.ts';
import { readContent } from '../files/read-content.ts';
import { readGold } from '../files/read-gold.ts';
import { readGoldDossiers } from '../files/read-gold-dossiers.ts';
import { contentFolder } from './run.ts';

/** Where the annotation by hand lies, below the folder that Astro runs in. */
const goldFolder = resolve('tests/gold/articles');
const inventedFolder = resolve('tests/fixtures/dossiers');

/** What was measured on several dossiers together. */
export interface Measured {
  dossiers: { title: string; articles: number }[];
  scores: Score[];
  rules: RuleScore[];
  errors: ErrorKind[];
}

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

/** How well it does on the invented dossiers, whose people no register holds; null where the site is built without them. */
export async function accuracyElsewhere(): Promise<Measured | null> {
  const dossiers = await readGoldDossiers(inventedFolder);
  if (dossiers.length === 0) return null;
  const runs = dossiers.map(({ sources, knowledge, gold }) => ({ gold, extraction: extract(sources, knowledge, { digest }) }));
  return {
    dossiers: dossiers.map(({ knowledge, sources }) => ({ title: knowledge.dossier.title, articles: sources.length })),
    scores: addScores(runs.map(({ gold, extraction }) => evaluate(gold, extraction))),
    rules: scoreRules(runs),
    errors: errorKinds(runs),
  };
}
