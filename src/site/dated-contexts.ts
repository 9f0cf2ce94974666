import type { Article, Sentence } from '../schema/article.ts';
import type { DateAnnotation } from '../schema/date.ts';
import type { Entity, Mention } from '../schema/entity.ts';
import { contextsOf } from './contexts.ts';
import type { Corpus } from './index-corpus.ts';

/** A sentence with a name and a date. */
export interface DatedContext {
  date: DateAnnotation;
  article: Article;
  sentence: Sentence;
  words: Mention[];
}

const contains = (wide: DateAnnotation, narrow: DateAnnotation): boolean =>
  (wide.earliest ?? '') <= (narrow.earliest ?? '') &&
  (wide.latest ?? '') >= (narrow.latest ?? '') &&
  wide.latest !== null &&
  narrow.latest !== null;

/** The sentences that have both an entity's name and a calendar date, once for each date, by time; what the date is of, only the sentence tells. */
export function datedContexts(corpus: Corpus, entity: Entity): DatedContext[] {
  const dated = contextsOf(corpus, entity.id).flatMap(({ article, sentences }) =>
    sentences.flatMap(({ sentence, words }) => {
      const dates = (corpus.datesIn.get(article.id) ?? []).filter(
        ({ kind, earliest, start }) => kind === 'date' && earliest !== null && start >= sentence.start && start < sentence.end,
      );
      // "From 22 to 24 October this year": the year says nothing that the days do not.
      const closest = dates.filter((date) => !dates.some((other) => other.edtf !== date.edtf && contains(date, other)));
      const each = new Map(closest.map((date) => [date.edtf, date]));
      return [...each.values()].map((date) => ({ date, article, sentence, words }));
    }),
  );
  return dated.sort((a, b) => (a.date.earliest ?? '').localeCompare(b.date.earliest ?? ''));
}
