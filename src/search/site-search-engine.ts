import type { Answer, Filters, SearchState, Stage } from './answer.ts';
import { NameIndex } from './name-index.ts';
import { type NamesPart, unpackNames } from './names-part.ts';
import type { ImportScript } from './open-pagefind.ts';
import type { PassageStore } from './passage-store.ts';
import type { PassagesPart } from './passages-part.ts';
import { quickAnswer } from './quick-answer.ts';
import { loadNear } from './near-scores.ts';

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
  readonly #importScript: ImportScript | undefined;
  readonly #loading: Partial<Record<keyof SearchState, Promise<void>>> = {};
  #state: SearchState = { names: 'waiting', passages: 'waiting' };
  #names = new NameIndex([]);
  #passages: PassageStore | null = null;

  /**
   * @param changed is told whenever a part comes or fails, so that the last query can be answered anew
   * @param importScript loads the script of Pagefind where `import` cannot, as in Node from an address of the web
   */
  constructor(read: ReadPart, changed?: (state: SearchState) => void, importScript?: ImportScript) {
    this.#read = read;
    this.#changed = changed;
    this.#importScript = importScript;
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
   * Answers what a reader typed within the filters. Whatever is not loaded yet is loaded on the way; `report` is given what is known so far
   * (the names as they are spelt, those spelt nearly so, then the contacts) while the rest is under way, and the promise gives the whole.
   * @param enough how many sentences are shown at first: on a large site more articles are loaded until there are so many
   */
  async search(typed: string, filters: Filters = {}, report?: (part: Answer) => void, enough = 3): Promise<Answer> {
    await this.loadNames();
    if (!this.#passages) {
      const tell = (): void => report?.(quickAnswer(typed, filters, this.#names, { ...this.#state, passages: 'loading' }));
      tell();
      if (await loadNear().catch(() => false)) tell();
      await this.load();
    }
    return this.#passages?.search(typed, filters, this.#state, enough, report) ?? quickAnswer(typed, filters, this.#names, this.#state);
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
      if (part === 'passages') await loadNear();
      const read = await this.#read(part);
      if (part === 'names') {
        const names = read as NamesPart;
        this.#names = new NameIndex(unpackNames(names), names.base);
      } else {
        const { PassageStore } = await import('./passage-store.ts');
        this.#passages = new PassageStore(read as PassagesPart, this.#names, this.#importScript);
      }
      this.#set(part, 'ready');
    } catch {
      this.#set(part, 'failed');
    }
  }

  #set(part: keyof SearchState, stage: Stage): void {
    this.#state = { ...this.#state, [part]: stage };
    this.#changed?.(this.#state);
  }
}
