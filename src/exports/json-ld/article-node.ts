import type { Article } from '../../schema/article.ts';
import { outletOf } from '../../site/evidence.ts';
import { addressOf, urlOf } from '../../site/urls.ts';
import { authorsOf } from '../citation-names.ts';
import { schemaDate } from './schema-date.ts';

/** An article where another node rests on it: headline, outlet and the original, or its page here where that is not known. */
export function articleNode(article: Article): object {
  return {
    '@type': 'NewsArticle',
    headline: article.title,
    url: article.url ?? addressOf(urlOf.article(article.id)),
    publisher: { '@type': 'NewsMediaOrganization', name: outletOf(article) },
  };
}

/** An article on its own page: the outlet's original, with this page as one about it. A day stands only where it is certain. */
export function wholeArticleNode(article: Article): object {
  const day = schemaDate(article.published?.edtf ?? null);
  const authors = authorsOf(article.byline, article.outlet).map((name) =>
    'literal' in name ? { name: name.literal } : { '@type': 'Person', name: `${name.given} ${name.family}` },
  );
  return {
    ...articleNode(article),
    ...(day ? { datePublished: day } : {}),
    ...(authors.length > 0 ? { author: authors } : {}),
    inLanguage: article.language,
    ...(article.rights.holder ? { copyrightHolder: { name: article.rights.holder } } : {}),
    subjectOf: { '@type': 'WebPage', url: addressOf(urlOf.article(article.id)) },
  };
}
