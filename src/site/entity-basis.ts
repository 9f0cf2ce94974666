import type { Report } from '../schema/contact.ts';
import type { Entity } from '../schema/entity.ts';
import type { Corpus } from './index-corpus.ts';
import { holdsWords, lettersOf, sentencesOf, type LetteredSentence } from './lettered-sentences.ts';

/** What a fact rests on: the letters of the sentences that hold it, or in words why none does. */
export interface Basis {
  letters: string[];
  note: string | null;
}

/** Sentences that name an entity; else, for a country, its people and places; else those with the office of a person. */
function lettersReferring(corpus: Corpus, own: readonly LetteredSentence[], entity: Entity): string[] {
  const named = lettersOf(own, corpus.mentionsOf.get(entity.id) ?? []);
  if (named.length > 0) return named;
  if (entity.type === 'place' && entity.country) {
    const articles = new Set(own.map(({ evidence }) => evidence.article.id));
    const its = [...articles]
      .flatMap((article) => corpus.mentionsIn.get(article) ?? [])
      .filter((mention) => corpus.entity(mention.entity).country === entity.country);
    return lettersOf(own, its);
  }
  const holdsRole = ({ evidence }: LetteredSentence): boolean => entity.roles.some(({ title }) => holdsWords(evidence.exact, title));
  return own.filter(holdsRole).map(({ letter }) => letter);
}

/** What it rests on that reports name an entity: the sentences of their own articles that name it or refer to it. */
export function basisOfEntity(corpus: Corpus, sentences: readonly LetteredSentence[], reports: readonly Report[], entity: Entity): Basis {
  const letters = lettersReferring(corpus, sentencesOf(sentences, reports), entity);
  if (letters.length > 0) return { letters, note: null };
  const inArticle = (corpus.mentionsOf.get(entity.id) ?? []).some((mention) => reports.some(({ article }) => article === mention.article));
  return { letters, note: inArticle ? 'named elsewhere in the article' : 'not in a sentence; inferred' };
}
