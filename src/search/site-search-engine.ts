import type { Answer, Filters, NameHit, PassageHit, SearchState, Stage } from './answer.ts';
import { isNear, type NameHit as OldNameHit } from './find-names.ts';
import type { PassageHit as OldPassageHit } from './find-passages.ts';
import { readQuery } from './read-query.ts';
import { SearchEngine } from './search-engine.ts';
import type { NameRecord, PassageRecord } from './search-record.ts';

/** Where the parts of the index are read from; in the browser `readIndexPart`, in Node whatever gives the same records. Rejects when a part cannot be had. */
export type ReadPart = (part: keyof SearchState) => Promise<unknown>;

/**
 * The search of the site, in the browser, in a worker and in Node alike. It loads nothing by itself: `loadNames` and `load` do, names
 * first; a part that failed is asked for again by the next call. Neither `load` nor `search` ever rejects: what is missing stands in
 * `state`, and an answer is made of what is there.
 */
export class SiteSearchEngine {
  readonly #read: ReadPart;
  readonly #changed: ((state: SearchState) => void) | undefined;
  readonly #parts: Record<keyof SearchState, unknown> = { names: null, passages: null };
  readonly #loading: Partial<Record<keyof SearchState, Promise<void>>> = {};
  #state: SearchState = { names: 'waiting', passages: 'waiting' };
  #engine = new SearchEngine([], []);

  /** @param changed is told whenever a part comes or fails, so that the last query can be answered anew. */
  constructor(read: ReadPart, changed?: (state: SearchState) => void) {
    this.#read = read;
    this.#changed = changed;
  }

  get state(): SearchState {
    return this.#state;
  }

  /** Loads what names need; resolves when they are there or have failed. */
  async loadNames(): Promise<SearchState> {
    await this.#load('names');
    return this.#state;
  }

  /** Loads everything, the names first. */
  async load(): Promise<SearchState> {
    await this.#load('names');
    await this.#load('passages');
    return this.#state;
  }

  /**
   * Answers what a reader typed within the filters. Whatever is not loaded yet is loaded on the way; `report` is given an answer of the
   * names alone as soon as they are known, and the promise the whole.
   */
  async search(typed: string, filters: Filters = {}, report?: (names: Answer) => void): Promise<Answer> {
    await this.loadNames();
    if (report && this.#state.passages !== 'ready') report(this.#answer(typed, filters));
    await this.load();
    return this.#answer(typed, filters);
  }

  #load(part: keyof SearchState): Promise<void> {
    if (this.#state[part] === 'ready') return Promise.resolve();
    this.#loading[part] ??= this.#fetch(part).finally(() => {
      this.#loading[part] = undefined;
    });
    return this.#loading[part];
  }

  async #fetch(part: keyof SearchState): Promise<void> {
    this.#set(part, 'loading');
    try {
      this.#parts[part] = await this.#read(part);
      this.#engine = new SearchEngine((this.#parts.names ?? []) as NameRecord[], (this.#parts.passages ?? []) as PassageRecord[]);
      this.#set(part, 'ready');
    } catch {
      this.#set(part, 'failed');
    }
  }

  #set(part: keyof SearchState, stage: Stage): void {
    this.#state = { ...this.#state, [part]: stage };
    this.#changed?.(this.#state);
  }

  #answer(typed: string, filters: Filters): Answer {
    const { names, contacts, quotes, sentences, articles, instead } = this.#engine.search(typed);
    const { words, phrases, without } = readQuery(typed);
    return {
      query: {
        words: words.split(' ').filter(Boolean),
        phrases,
        without,
        dates: [],
        terms: [],
        empty: words === '' && phrases.length === 0,
      },
      state: this.#state,
      names: names.map(nameHit),
      contacts: contacts.map(passageHit),
      quotes: quotes.map(passageHit),
      sentences: sentences.map(passageHit),
      articles: articles.map(passageHit),
      totals: {
        names: names.length,
        contacts: contacts.length,
        quotes: quotes.length,
        sentences: sentences.length,
        articles: articles.length,
      },
      instead,
      nearest: [],
      facets: {
        outlet: (filters.outlet ?? []).map((value) => ({ value, label: value, count: 0, chosen: true })),
        person: [],
        kind: [],
        years: [],
      },
    };
  }
}

const nameHit = (hit: OldNameHit): NameHit => ({
  kind: hit.record.kind,
  id: hit.record.url.split('/').at(-2) ?? '',
  name: hit.record.name,
  note: hit.record.note,
  url: hit.record.url,
  spelling: hit.spelling,
  match: isNear(hit) ? 'near' : hit.tier % 4 === 2 ? 'prefix' : 'exact',
  marks: [],
});

const passageHit = ({ record, marks }: OldPassageHit): PassageHit => ({
  kind: record.kind,
  text: record.text,
  marks,
  url: record.url,
  outlet: record.note,
  date: '',
  note: '',
});
