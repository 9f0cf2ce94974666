import type { Article } from '../schema/article.ts';
import type { Entity } from '../schema/entity.ts';
import { inBody, markedNames } from './article-body.ts';
import { dateReading, type DateReading } from './date-reading.ts';
import type { Corpus } from './index-corpus.ts';

/** The cards that names and dates of an article open: one for each entity, one for all dates that are read alike. */
export interface ArticleCards {
  names: { id: string; entity: Entity }[];
  dates: ({ id: string } & DateReading)[];
  /** The card of a name by the id of its entity, of a date by its offset; nothing where none opens. */
  ofName: ReadonlyMap<string, string>;
  ofDate: ReadonlyMap<number, string>;
}

/**
 * A browser sets a button as one block that cannot break across lines; a longer name is a link, which can. About half a line of a
 * phone's column.
 */
const LONGEST_BUTTON = 24;

/** Whether words are short enough for a button. */
export function fitsButton(exact: string): boolean {
  return exact.length <= LONGEST_BUTTON;
}

/** The cards of an article, numbered in the order of its text: an id holds for one page and is kept short. */
export function articleCards(corpus: Corpus, article: Article): ArticleCards {
  const named = new Set(markedNames(corpus, article).flatMap(({ exact, entity }) => (fitsButton(exact) ? [entity] : [])));
  const names = [...named].map((id, index) => ({ id: `n${index + 1}`, entity: corpus.entity(id) }));
  const dates = new Map<string, { id: string } & DateReading>();
  const ofDate = new Map<number, string>();
  for (const date of (corpus.datesIn.get(article.id) ?? []).filter((one) => inBody(corpus, article, one))) {
    const reading = dateReading(date);
    const key = `${reading.value} ${reading.how}`;
    const card = dates.get(key) ?? { id: `d${dates.size + 1}`, ...reading };
    dates.set(key, card);
    ofDate.set(date.start, card.id);
  }
  return { names, dates: [...dates.values()], ofName: new Map(names.map(({ id, entity }) => [entity.id, id])), ofDate };
}
