import type { Article } from '../schema/article.ts';
import { directionOf } from './spellings.ts';

/**
 * The attributes of an article's words on a page in English: their language, and their direction where it is the other. None for English, and
 * for a withheld article, of which only words of this site are shown.
 */
export function inLanguage({ language, rights }: Pick<Article, 'language' | 'rights'>): { lang?: string; dir?: 'rtl' } {
  if (/^en\b/u.test(language) || rights.mode === 'withheld') return {};
  return directionOf(language) === 'rtl' ? { lang: language, dir: 'rtl' } : { lang: language };
}
