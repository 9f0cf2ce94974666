import type { Answer, Filters, SearchState, Stage } from './answer.ts';
import { answerQuery, readTerms, withTerms } from './answer-query.ts';
import { NameIndex } from './name-index.ts';
import { type NamesPart, unpackNames } from './names-part.ts';
import { articlePassages, contactPassage } from './passage.ts';
import { PassageIndex } from './passage-index.ts';
import type { ArticleRow, PassagesPart } from './passages-part.ts';
import { readQuery } from './read-query.ts';
import { type RetrieveArticles, retrieval } from './retrieve-articles.ts';

/** Where the parts of the index are read from; in the browser `readIndexPart`, in Node whatever gives the same records. Rejects when a part cannot be had. */
export type ReadPart = (part: keyof SearchState) => Promise<unknown>;

/** Opens the Pagefind index in a folder of the site (an address): in the browser by importing its script. */
export type OpenPagefind = (folder: string) => Promise<RetrieveArticles>;

/**
 * The search of the site, in the browser, in a worker and in Node alike. It loads nothing by itself: `loadNames` and `load` do, names
 * first; a part that failed is asked for again by the next call. Neither `load` nor `search` ever rejects: what is missing stands in
 * `state`, and an answer is made of what is there.
 */
export class SiteSearchEngine {
  readonly #read: ReadPart;
  readonly #changed: ((state: SearchState) => void) | undefined;
  readonly #openPagefind: OpenPagefind | undefined;
  readonly #loading: Partial<Record<keyof SearchState, Promise<void>>> = {};
  #state: SearchState = { names: 'waiting', passages: 'waiting' };
  #names = new NameIndex([]);
  #passages: PassageIndex | null = null;
  #retrieve: RetrieveArticles | null = null;

  /**
   * @param changed is told whenever a part comes or fails, so that the last query can be answered anew
   * @param openPagefind opens the index of a large site; without it only names and contacts are found there
   */
  constructor(read: ReadPart, changed?: (state: SearchState) => void, openPagefind?: OpenPagefind) {
    this.#read = read;
    this.#changed = changed;
    this.#openPagefind = openPagefind;
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
    if (this.#state.names === 'ready') await this.#load('passages');
    return this.#state;
  }

  /**
   * Answers what a reader typed within the filters. Whatever is not loaded yet is loaded on the way; `report` is given an answer of the
   * names alone as soon as they are known, and the promise the whole.
   */
  async search(typed: string, filters: Filters = {}, report?: (names: Answer) => void): Promise<Answer> {
    await this.loadNames();
    const query = readQuery(typed);
    if (report && (this.#state.passages !== 'ready' || this.#retrieve)) {
      report(answerQuery(query, filters, this.#names, this.#passages ? [this.#passages] : [], { ...this.#state, passages: 'loading' }));
    }
    await this.load();
    const indexes = this.#passages ? [this.#passages] : [];
    let state = this.#state;
    if (this.#retrieve) {
      const known = withTerms(query, filters, readTerms(query, this.#names));
      try {
        const rows = await this.#retrieve(retrieval(known.query, known.filters, this.#names));
        indexes.push(new PassageIndex(rows.flatMap(articlePassages)));
      } catch {
        state = { ...state, passages: 'failed' };
      }
    }
    return answerQuery(query, filters, this.#names, indexes, state);
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
      const read = await this.#read(part);
      if (part === 'names') {
        const names = read as NamesPart;
        this.#names = new NameIndex(unpackNames(names), names.base);
      } else {
        await this.#open(read as PassagesPart);
      }
      this.#set(part, 'ready');
    } catch {
      this.#set(part, 'failed');
    }
  }

  async #open({ contacts, articles, pagefind }: PassagesPart): Promise<void> {
    const rows: ArticleRow[] = articles ?? [];
    this.#passages = new PassageIndex([...contacts.map(contactPassage), ...rows.flatMap(articlePassages)]);
    if (pagefind && this.#openPagefind) this.#retrieve = await this.#openPagefind(this.#names.base + pagefind);
  }

  #set(part: keyof SearchState, stage: Stage): void {
    this.#state = { ...this.#state, [part]: stage };
    this.#changed?.(this.#state);
  }
}
