import type { GoldArticle } from '../../../src/evaluate/gold.ts';

/** The annotation of an article "a" in which nothing is marked. */
export const bareGold: GoldArticle = {
  article: 'a',
  title: null,
  dek: null,
  byline: null,
  dateline: null,
  headings: [],
  captions: [],
  furniture: [],
  mentions: [],
  dates: [],
  quotes: [],
  contacts: [],
};
