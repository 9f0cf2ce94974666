import type { Article } from '../../../src/schema/article.ts';

/** An article "a" of which nothing is known and in which nothing stands yet. */
export const bareArticle: Article = {
  id: 'a',
  source: 'a.txt',
  title: '',
  dek: null,
  byline: null,
  outlet: null,
  url: null,
  agency: null,
  published: null,
  language: 'en',
  rights: { mode: 'full', holder: '' },
  blocks: [],
  sentences: [],
  furniture: [],
  hash: '',
};
