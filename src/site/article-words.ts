import type { Article } from '../schema/article.ts';
import { dateWords } from './date-words.ts';
import { outletOf } from './evidence.ts';

/** When an article appeared and how that is known: "11 October 2024, a date inferred from the text". */
export function publishedWords(article: Pick<Article, 'published'>): string {
  if (!article.published) return 'No date of publication is known';
  const words = dateWords(article.published.edtf);
  if (article.published.basis === 'inferred') return `${words}, a date inferred from the text`;
  return article.published.basis === 'given' ? `${words}, as given by the editor` : words;
}

/** What the rights mode lets this site show, said to a reader; null where the whole text stands. */
export function rightsWords(article: Pick<Article, 'rights' | 'outlet'>): string | null {
  const outlet = outletOf(article);
  if (article.rights.mode === 'excerpt')
    return `Only the sentences that the record rests on are shown here; the whole text stands at ${outlet}.`;
  if (article.rights.mode === 'metadata') return `The text of this article is not shown here; it stands at ${outlet}.`;
  return article.rights.mode === 'withheld'
    ? 'This article has been withheld. The page stays, so that links to it still say what they pointed to.'
    : null;
}
