import { join, resolve } from 'node:path';
import type { Knowledge, Source } from '../extract/knowledge.ts';
import { ContentError, type Problem } from './problem.ts';
import { readArticles } from './read-articles.ts';
import { readKnowledge } from './read-knowledge.ts';

/** What the extraction starts from. */
export interface Content {
  sources: Source[];
  knowledge: Knowledge;
}

/** The knowledge, where nothing is wrong. */
function without(problems: readonly Problem[], knowledge: Knowledge | null): Knowledge {
  if (problems.length > 0 || !knowledge) throw new ContentError(problems);
  return knowledge;
}

/** Reads a dossier's content folder, articles and knowledge. @throws ContentError with everything that is wrong, each with file, line and what to write. */
export async function readContent(folder: string): Promise<Content> {
  const problems: Problem[] = [];
  const sources = await readArticles(join(folder, 'articles'), problems);
  const ids = sources.map(({ id }) => id);
  const knowledge = await readKnowledge(folder, problems, problems.length === 0 ? ids : undefined);
  return { sources, knowledge: without(problems, knowledge) };
}

/**
 * Reads any folder of articles, and the knowledge of a content folder. Where they are not the dossier's own, claims and corrections on articles
 * that are not among them are left out.
 * @throws ContentError with everything that is wrong.
 */
export async function readSources(articles: string, content: string): Promise<Content> {
  if (resolve(articles) === resolve(content, 'articles')) return readContent(content);
  const problems: Problem[] = [];
  const sources = await readArticles(articles, problems);
  const { claims, corrections, ...rest } = without(problems, await readKnowledge(content, problems));
  const here = new Set(sources.map(({ id }) => id));
  const ours = claims.map((claim) => ({ ...claim, positions: claim.positions.filter(({ article }) => here.has(article)) }));
  // What is addressed by its words in an article applies where that article is; what names an entity belongs to the dossier's own folder.
  const fitting = corrections.filter((one) =>
    'article' in one ? here.has(one.article) : 'contacts' in one && one.contacts.every(({ article }) => here.has(article)),
  );
  return { sources, knowledge: { ...rest, corrections: fitting, claims: ours.filter(({ positions }) => positions.length > 0) } };
}
