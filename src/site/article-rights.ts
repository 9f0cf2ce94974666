import type { Article } from '../schema/article.ts';

/** Whether single sentences of an article may stand on a page: in the modes `full` and `excerpt`. */
export function isShown(article: Pick<Article, 'rights'>): boolean {
  return article.rights.mode === 'full' || article.rights.mode === 'excerpt';
}

const MODES: Record<Article['rights']['mode'], string> = {
  full: 'shown in full',
  excerpt: 'shown in single sentences',
  metadata: 'named without their words',
  withheld: 'withheld',
};

/** How much of the texts the site shows, counted: "Of the texts, 4 are shown in full, 1 withheld; they belong to their publishers." */
export function textsByMode(articles: readonly Pick<Article, 'rights'>[]): string {
  const counts = (Object.keys(MODES) as Article['rights']['mode'][])
    .map((mode) => ({ mode, count: articles.filter(({ rights }) => rights.mode === mode).length }))
    .filter(({ count }) => count > 0);
  if (counts.length === 0) return 'It holds no texts.';
  return `Of the texts, ${counts.map(({ mode, count }) => `${count.toLocaleString('en')} ${count === 1 ? 'is' : 'are'} ${MODES[mode]}`).join(', ')}; they belong to their publishers.`;
}
