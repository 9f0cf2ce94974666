import type { Answer, Filters, NameHit, SearchState, Term } from './answer.ts';
import { namesAreWanted, readKind } from './kinds.ts';
import type { NameIndex } from './name-index.ts';
import { answerOf, MOST_IN_GROUP } from './quick-answer.ts';
import { nameHit, rankNames } from './rank-names.ts';
import { isEmptyQuery, type Query } from './read-query.ts';
import { wordsOf } from './word-key.ts';

const MOST_NEAREST = 5;

/** A query whose terms have become filters, and the answer as far as names give it. */
export interface NamedQuery {
  query: Query;
  filters: Filters;
  answer: Answer;
}

/** What the terms of a query stand for. */
function readTerms(query: Query, names: NameIndex): Term[] {
  return query.terms.map(({ field, typed }): Term => {
    if (field === 'kind') {
      const kind = readKind(typed);
      return { field, typed, value: kind, label: kind };
    }
    const keys = wordsOf(typed).map(({ key }) => key);
    const found = rankNames(names, keys).find((one) => names.entry(one.name).kind === field && one.found === keys.length);
    const entry = found ? names.entry(found.name) : null;
    return { field, typed, value: entry?.id ?? null, label: entry?.name ?? null };
  });
}

/** The filters with those that stand in the query; a term that is not understood becomes words of the query. */
function withTerms(query: Query, filters: Filters, terms: readonly Term[]): { query: Query; filters: Filters } {
  const all = { ...filters };
  const unknown: string[] = [];
  for (const { field, typed, value } of terms) {
    if (value === null) unknown.push(typed);
    else all[field] = [...(all[field] ?? []), value];
  }
  const keys = unknown.flatMap((typed) => wordsOf(typed).map(({ key }) => key));
  return { query: { ...query, keys: [...query.keys, ...keys], nameKeys: [...query.nameKeys, ...keys] }, filters: all };
}

/** The names that `person:` and `outlet:` stand for, shown where nothing else is asked for. */
function termNames(terms: readonly Term[], names: NameIndex): NameHit[] {
  return terms.flatMap(({ field, value }) => {
    const number = field === 'kind' || value === null ? -1 : names.numberOf(field, value);
    if (number < 0) return [];
    const { kind, id, name, note, url } = names.entry(number);
    return [{ kind, id, name, note, url, spelling: null, match: 'exact' as const, marks: [] }];
  });
}

/** Names that resemble any word of a query which found nothing. */
export function nearestNames(query: Query, names: NameIndex): NameHit[] {
  const keys = [...query.nameKeys, ...query.phrases.flatMap((phrase) => phrase.keys)].slice(0, 6);
  const hits = keys.flatMap((key) => names.resembling(key, MOST_NEAREST).map((one) => nameHit(names, one, [key])));
  return [...new Map(hits.map((hit) => [hit.url, hit])).values()].slice(0, MOST_NEAREST);
}

const isChosen = (value: unknown): boolean => value !== undefined && !(Array.isArray(value) && value.length === 0);

/** The part of an answer that needs nothing but the names. */
export function answerNames(read: Query, given: Filters, names: NameIndex, state: SearchState): NamedQuery {
  const terms = readTerms(read, names);
  const { query, filters } = withTerms(read, given, terms);
  const wanted = new Set(filters.kind);
  const ranked = namesAreWanted(filters.kind) ? rankNames(names, query.nameKeys) : [];
  const shown = ranked.filter(({ name }) => wanted.size === 0 || wanted.has(names.entry(name).kind));
  const meant = query.nameKeys.length > 0 ? [] : termNames(terms, names);
  const hits = [...meant, ...shown.slice(0, MOST_IN_GROUP).map((one) => nameHit(names, one, query.nameKeys))];
  const answer: Answer = {
    ...answerOf(hits, meant.length + shown.length, read.words, state),
    query: {
      words: read.words,
      phrases: read.phrases.map(({ text }) => text),
      without: read.without.map(({ text }) => text),
      dates: read.dates,
      terms,
      empty: isEmptyQuery(read) && !Object.values(given).some(isChosen),
    },
  };
  return { query, filters, answer };
}
