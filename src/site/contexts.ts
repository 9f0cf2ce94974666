import { sentenceAt } from '../extract/document.ts';
import type { Article, Sentence } from '../schema/article.ts';
import type { Mention } from '../schema/entity.ts';
import { groupBy } from './group-by.ts';
import type { Corpus } from './index-corpus.ts';

/** The sentences of one article in which an entity is named. */
export interface Context {
  article: Article;
  mentions: number;
  sentences: { sentence: Sentence; words: Mention[] }[];
}

/** Where an entity is named, by article in order of publication; each sentence once, with the words that name it. */
export function contextsOf(corpus: Corpus, entity: string): Context[] {
  const byArticle = groupBy(corpus.mentionsOf.get(entity) ?? [], (mention) => [mention.article]);
  return [...byArticle].map(([id, mentions]) => {
    const article = corpus.article(id);
    const document = { article, text: corpus.texts[id] ?? '' };
    const sentences = new Map<string, { sentence: Sentence; words: Mention[] }>();
    for (const mention of mentions) {
      const sentence = sentenceAt(document, mention.start);
      if (!sentence) continue;
      const entry = sentences.get(sentence.id) ?? { sentence, words: [] };
      entry.words.push(mention);
      sentences.set(sentence.id, entry);
    }
    return { article, mentions: mentions.length, sentences: [...sentences.values()] };
  });
}
