import type { Answer, Filters, NameHit, SearchState } from './answer.ts';
import type { NameIndex } from './name-index.ts';
import { nameHit, rankNames } from './rank-names.ts';
import { wordsOf } from './word-key.ts';

/** The most hits that one group of an answer holds; the totals count all. */
export const MOST_IN_GROUP = 60;

/** An answer of names alone; the query as it was understood is filled in by whoever reads it. */
export function answerOf(names: readonly NameHit[], found: number, words: string[], state: SearchState): Answer {
  return {
    query: { words, phrases: [], without: [], dates: [], terms: [], empty: words.length === 0 },
    state,
    names: names.slice(0, MOST_IN_GROUP),
    contacts: [],
    quotes: [],
    sentences: [],
    articles: [],
    totals: { names: found, contacts: 0, quotes: 0, sentences: 0, articles: 0 },
    part: null,
    instead: null,
    loosened: false,
    nearest: [],
    facets: { outlet: [], person: [], kind: [], years: [] },
  };
}

const LONGEST = 400;

/** Names for plain words, before the reading of dates and terms is loaded. */
export function quickAnswer(typed: string, { kind }: Filters, names: NameIndex, state: SearchState): Answer {
  const text = typed.slice(0, LONGEST).replace(/(?:^|\s)(?:-|[a-z]+:)\S*/giu, ' ');
  const words = wordsOf(text).map(({ key }) => key);
  const ranked = kind?.length ? [] : rankNames(names, words);
  return answerOf(
    ranked.slice(0, MOST_IN_GROUP).map((one) => nameHit(names, one, words)),
    ranked.length,
    words,
    state,
  );
}
