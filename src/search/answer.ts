import type { EntityType } from '../schema/entity.ts';

/**
 * How far a part of the index is: not asked for, on its way, there, there without the articles of a large site, or not to be had. The last
 * two can be tried again.
 */
export type Stage = 'waiting' | 'loading' | 'ready' | 'part' | 'failed';

/** What of the index is there; the names come first and work without the rest. */
export interface SearchState {
  names: Stage;
  passages: Stage;
}

/** What bears a name that is searched. */
export type NameKind = EntityType | 'outlet';
/** What is found by its words. */
export type PassageKind = 'contact' | 'quote' | 'sentence' | 'article';

/** First and one past the last UTF-16 code unit of what matched. */
export type Mark = [start: number, end: number];

/** A name that answers a query. */
export interface NameHit {
  kind: NameKind;
  /** The name in its address; also the value of the filters `person` and `outlet`. */
  id: string;
  name: string;
  /** Office and country, or what kind of thing it is. */
  note: string;
  url: string;
  /** The spelling that matched, where it is not the name itself. */
  spelling: string | null;
  /**
   * How it was found: the very spelling or a word of it; the same in a transliteration that is not on record, or not loaded yet; its
   * beginning; or only near in spelling.
   */
  match: 'exact' | 'otherwise' | 'prefix' | 'near';
  /** The letters of `spelling ?? name` that were typed. */
  marks: Mark[];
}

/** A contact, quotation, sentence or article that answers a query. */
export interface PassageHit {
  kind: PassageKind;
  text: string;
  /** What matched in `text`, in order, never overlapping. */
  marks: Mark[];
  /** Opens at the sentence: `…/articles/<id>/#<sentence>`. */
  url: string;
  /** Of the article; of a contact, all outlets that report it. */
  outlet: string;
  /** In words: of a contact, when it was; else when the article appeared. Empty where unknown. */
  date: string;
  /** What else stands beside it: the kind and status of a contact, the speaker of a quotation. */
  note: string;
}

/** What a search is limited to beside its words; values within one field are alternatives. They go into the address of the page. */
export interface Filters {
  /** Ids of outlets, as the facets give them. */
  outlet?: string[];
  /** Ids of persons. */
  person?: string[];
  /** Kinds of result (`contact`, `quote`, `sentence`, `article`) or of contact (`visit`, `meeting`, `call`, …). */
  kind?: string[];
  /** First and last year, both included. */
  from?: number;
  to?: number;
}

/** A value that a filter can take, and how many passages of the answer it leaves. */
export interface FacetValue {
  value: string;
  label: string;
  count: number;
  chosen: boolean;
}

/** The values of every filter, for the present words: most hits first; years in order, every year between the first and the last. */
export interface Facets {
  outlet: FacetValue[];
  person: FacetValue[];
  kind: FacetValue[];
  years: FacetValue[];
}

/** `person:…`, `outlet:…` or `kind:…` as typed, and what it was taken for. */
export interface Term {
  field: 'person' | 'outlet' | 'kind';
  typed: string;
  /** The id that it stands for; null where nothing is spelt like it (its words are then searched as text). */
  value: string | null;
  label: string | null;
}

/** A date as typed, and the days it covers (`YYYY-MM-DD`, both included). */
export interface DateTerm {
  typed: string;
  from: string;
  to: string;
  /** "23 October 2023", "October 2023", "autumn 2022", "2022–2024". */
  label: string;
}

/** A query as it was understood. */
export interface Interpreted {
  words: string[];
  phrases: string[];
  without: string[];
  dates: DateTerm[];
  terms: Term[];
  /** True when there is nothing to look for. */
  empty: boolean;
}

/** Everything that answers a query, in the groups that the page shows. It is plain data and can be posted between threads. */
export interface Answer {
  query: Interpreted;
  state: SearchState;
  names: NameHit[];
  /** In the order of time. */
  contacts: PassageHit[];
  quotes: PassageHit[];
  sentences: PassageHit[];
  articles: PassageHit[];
  /** How many there are of each, where the list holds only the first. */
  totals: { names: number; contacts: number; quotes: number; sentences: number; articles: number };
  /** On a large site how many articles were searched, and how many answer, about; null where all were searched. */
  part: { read: number; of: number } | null;
  /** The name whose spelling was searched for, where what was typed stands in no passage. */
  instead: string | null;
  /** No passage has all the words; those given have most of them. */
  loosened: boolean;
  /** Where nothing was found at all: the names that come nearest, at most five. */
  nearest: NameHit[];
  facets: Facets;
}
