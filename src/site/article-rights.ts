import type { Article } from '../schema/article.ts';

/** Whether single sentences of an article may stand on a page: in the modes `full` and `excerpt`. */
export function isShown(article: Pick<Article, 'rights'>): boolean {
  return article.rights.mode === 'full' || article.rights.mode === 'excerpt';
}
