import { sentenceAt } from '../extract/document.ts';
import type { Article, Sentence } from '../schema/article.ts';
import type { Mention } from '../schema/entity.ts';
import { printedWords } from './evidence.ts';
import { groupBy } from './group-by.ts';
import type { Corpus } from './index-corpus.ts';

/** The sentences of one article in which an entity is named. */
export interface Context {
  article: Article;
  mentions: number;
  /** `printed`: how often the article has the sentence; a caption may stand twice. */
  sentences: { sentence: Sentence; words: Mention[]; printed: number }[];
}

/** Where an entity is named, by article in order of publication; each sentence once, though it be printed twice, with the words that name it. */
export function contextsOf(corpus: Corpus, entity: string): Context[] {
  const byArticle = groupBy(corpus.mentionsOf.get(entity) ?? [], (mention) => [mention.article]);
  return [...byArticle].map(([id, mentions]) => {
    const article = corpus.article(id);
    const document = { article, text: corpus.texts[id] ?? '' };
    const sentences = new Map<string, { sentence: Sentence; words: Mention[]; printed: number }>();
    const seen = new Set<string>();
    for (const mention of mentions) {
      const sentence = sentenceAt(document, mention.start);
      if (!sentence) continue;
      const key = printedWords(document.text.slice(sentence.start, sentence.end));
      const entry = sentences.get(key) ?? { sentence, words: [], printed: 0 };
      if (entry.sentence === sentence) entry.words.push(mention);
      if (!seen.has(sentence.id)) entry.printed += 1;
      seen.add(sentence.id);
      sentences.set(key, entry);
    }
    return { article, mentions: mentions.length, sentences: [...sentences.values()] };
  });
}
