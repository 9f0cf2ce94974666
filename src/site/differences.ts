import type { Article } from '../schema/article.ts';
import type { Evidence } from './evidence.ts';

/** What one source says where sources part; without an article it is the editor's record. */
export interface Telling {
  article: Article | null;
  says: { label: string | null; words: string }[];
  evidence: Evidence[];
}

/** One thing of which the sources tell differently. */
export interface Difference {
  id: string;
  heading: string;
  url: string;
  /** On what they differ, in words. */
  on: string;
  tellings: Telling[];
}

/** Sorting key of a telling: by the day its article appeared, the editor's record last. */
export function publishedFirst(a: Pick<Telling, 'article'>, b: Pick<Telling, 'article'>): number {
  const day = ({ article }: Pick<Telling, 'article'>): string => (article ? (article.published?.edtf ?? '9998') : '9999');
  return day(a).localeCompare(day(b));
}
