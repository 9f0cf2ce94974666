import type { Answer, Filters, PassageHit, PassageKind, SearchState, Term } from './answer.ts';
import { findPassages, type Found } from './find-passages.ts';
import { facetsOf, limitsOf, namesAreWanted, readKind } from './limits.ts';
import type { NameIndex } from './name-index.ts';
import { passageHit } from './passage-hit.ts';
import type { PassageIndex } from './passage-index.ts';
import { nameHit, rankNames } from './rank-names.ts';
import { isEmptyQuery, type Query } from './read-query.ts';
import { wordsOf } from './word-key.ts';

/** The most hits that one group of an answer holds; the totals count all. */
export const MOST_IN_GROUP = 60;
const MOST_NEAREST = 5;

/** What the terms of a query stand for. */
export function readTerms(query: Query, names: NameIndex): Term[] {
  return query.terms.map(({ field, typed }): Term => {
    if (field === 'kind') {
      const kind = readKind(typed);
      return { field, typed, value: kind, label: kind };
    }
    const keys = wordsOf(typed).map(({ key }) => key);
    const found = rankNames(names, keys).find(({ name, found }) => names.entry(name).kind === field && found === keys.length);
    const entry = found ? names.entry(found.name) : null;
    return { field, typed, value: entry?.id ?? null, label: entry?.name ?? null };
  });
}

/** The filters with those that stand in the query; a term that is not understood becomes words of the query. */
export function withTerms(query: Query, filters: Filters, terms: readonly Term[]): { query: Query; filters: Filters } {
  const all = { ...filters };
  const unknown: string[] = [];
  for (const { field, typed, value } of terms) {
    if (value === null) unknown.push(typed);
    else all[field] = [...(all[field] ?? []), value];
  }
  const words = unknown.flatMap((typed) => wordsOf(typed));
  const keys = words.map(({ key }) => key);
  return { query: { ...query, keys: [...query.keys, ...keys], nameKeys: [...query.nameKeys, ...keys] }, filters: all };
}

const inTime = (a: { order: string }, b: { order: string }): number => (a.order < b.order ? -1 : Number(a.order > b.order));

/** Answers a query out of the names and whatever indexes of passages there are. */
export function answerQuery(read: Query, given: Filters, names: NameIndex, indexes: readonly PassageIndex[], state: SearchState): Answer {
  const terms = readTerms(read, names);
  const { query, filters } = withTerms(read, given, terms);
  const empty =
    isEmptyQuery(read) &&
    Object.values(given).every((value: unknown) => value === undefined || (Array.isArray(value) && value.length === 0));
  const ranked = namesAreWanted(filters.kind) ? rankNames(names, query.nameKeys) : [];
  const meant = query.nameKeys.length > 0 ? [] : termNames(terms, names);
  const kinds = new Set(filters.kind);
  const shown = ranked.filter(({ name }) => kinds.size === 0 || kinds.has(names.entry(name).kind));
  const hits = [...meant, ...shown.map((one) => nameHit(names, one, query.nameKeys))];

  const limits = limitsOf(filters, names);
  const matches = query.keys.length > 0 ? names.match(query.keys) : [];
  const found: { index: PassageIndex; answer: Found }[] = empty
    ? []
    : indexes.map((index) => ({ index, answer: findPassages(index, names, query, matches) }));
  const whole = found.some(({ answer }) => !answer.loosened && answer.passages.length > 0);
  const used = whole ? found.filter(({ answer }) => !answer.loosened) : found;
  const passages = used.flatMap(({ answer }) => answer.passages.map(({ passage }) => passage));
  const checks = Object.values(limits);
  const groups: Record<PassageKind, PassageHit[]> = { contact: [], quote: [], sentence: [], article: [] };
  const totals = { contact: 0, quote: 0, sentence: 0, article: 0 };
  const contacts: { hit: PassageHit; order: string }[] = [];
  for (const { index, answer } of used) {
    for (const { passage } of answer.passages) {
      if (!checks.every((check) => check(passage))) continue;
      totals[passage.kind] += 1;
      if (totals[passage.kind] > MOST_IN_GROUP && passage.kind !== 'contact') continue;
      const hit = passageHit(passage, query, answer.words, index, names);
      if (passage.kind === 'contact') contacts.push({ hit, order: passage.dated[0] || passage.dated[1] || '9' });
      else groups[passage.kind].push(hit);
    }
  }
  groups.contact = contacts
    .sort(inTime)
    .slice(0, MOST_IN_GROUP)
    .map(({ hit }) => hit);
  const none = passages.length === 0 && hits.length === 0 && !empty;
  const instead = used.flatMap(({ answer }) => answer.words.flatMap((word) => word.instead ?? []))[0];
  return {
    query: {
      words: read.words,
      phrases: read.phrases.map(({ text }) => text),
      without: read.without.map(({ text }) => text),
      dates: read.dates,
      terms,
      empty,
    },
    state,
    names: hits.slice(0, MOST_IN_GROUP),
    contacts: groups.contact,
    quotes: groups.quote,
    sentences: groups.sentence,
    articles: groups.article,
    totals: { names: hits.length, contacts: totals.contact, quotes: totals.quote, sentences: totals.sentence, articles: totals.article },
    instead: instead === undefined ? null : names.entry(instead).name,
    loosened: !whole && found.some(({ answer }) => answer.loosened),
    nearest: none ? nearestNames(query, names) : [],
    facets: facetsOf(passages, limits, filters, names),
  };
}

/** The names that `person:` and `outlet:` stand for, shown where nothing else is asked for. */
function termNames(terms: readonly Term[], names: NameIndex): Answer['names'] {
  return terms.flatMap(({ field, value }) => {
    const number = field === 'kind' || value === null ? -1 : names.numberOf(field, value);
    if (number < 0) return [];
    const { kind, id, name, note, url } = names.entry(number);
    return [{ kind, id, name, note, url, spelling: null, match: 'exact' as const, marks: [] }];
  });
}

/** Names that resemble any word of a query which found nothing. */
function nearestNames(query: Query, names: NameIndex): Answer['names'] {
  const keys = [...query.nameKeys, ...query.phrases.flatMap((phrase) => phrase.keys)].slice(0, 6);
  const hits = keys.flatMap((key) => names.resembling(key, MOST_NEAREST).map((one) => nameHit(names, one, [key])));
  return [...new Map(hits.map((hit) => [hit.url, hit])).values()].slice(0, MOST_NEAREST);
}
