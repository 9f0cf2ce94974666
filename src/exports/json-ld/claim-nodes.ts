import type { Corpus } from '../../site/index-corpus.ts';
import { addressOf, urlOf } from '../../site/urls.ts';

/** The statements that articles treat differently, with the articles in which they stand. What is true of them, nobody here says: no ClaimReview. */
export function claimNodes(corpus: Corpus): object[] {
  return corpus.claims.map(({ id, claim, positions }) => {
    const articles = [...new Set(positions.filter(({ stance }) => stance !== 'silent').map(({ article }) => article))];
    return {
      '@type': 'Claim',
      '@id': addressOf(`${urlOf.compare()}#${id}`),
      name: claim,
      appearance: articles.map((article) => ({
        '@type': 'NewsArticle',
        url: corpus.article(article).url ?? addressOf(urlOf.article(article)),
      })),
    };
  });
}
