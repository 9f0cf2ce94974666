import type { Answer } from '../search/answer.ts';
import type { SiteSearchEngine } from '../search/site-search-engine.ts';
import { renderAnswer } from './render-answer.ts';

const DELAY = 60;

/**
 * `<site-search names="…" passages="…">`: wraps the form of the search page and answers as the reader types. Nothing is loaded before the
 * reader turns to the field or comes with a query in the address. Without JavaScript the form and the index below it stay as they are.
 */
class SiteSearch extends HTMLElement {
  #engine: Promise<SiteSearchEngine> | null = null;
  #timer = 0;
  #latest = 0;

  connectedCallback(): void {
    const field = this.querySelector<HTMLInputElement>('input[type="search"]');
    const form = this.querySelector('form');
    if (!field || !form) return;
    const typed = new URLSearchParams(location.search).get('q') ?? '';
    field.addEventListener('focus', () => void this.#open().catch(() => undefined), { once: true });
    field.addEventListener('input', (event) => {
      if (event instanceof InputEvent && event.isComposing) return;
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => void this.#answer(field.value), DELAY);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#answer(field.value);
    });
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && field.value !== '') {
        field.value = '';
        field.focus();
        void this.#answer('');
      }
    });
    if (typed) {
      field.value = typed;
      void this.#answer(typed);
    }
  }

  /** Loads Fuse and the records once; a failure can be tried again. */
  #open(): Promise<SiteSearchEngine> {
    this.#engine ??= this.#load().catch((error: unknown) => {
      this.#engine = null;
      throw error;
    });
    return this.#engine;
  }

  async #load(): Promise<SiteSearchEngine> {
    const [{ SiteSearchEngine }, { readIndexPart }] = await Promise.all([
      import('../search/site-search-engine.ts'),
      import('../search/read-index-part.ts'),
    ]);
    const engine = new SiteSearchEngine(readIndexPart({ names: this.dataset['names'] ?? '', passages: this.dataset['passages'] ?? '' }));
    const { names } = await engine.load();
    if (names === 'failed') throw new Error('The names could not be loaded.');
    return engine;
  }

  async #answer(typed: string): Promise<void> {
    const turn = ++this.#latest;
    const address = new URL(location.href);
    if (typed.trim()) address.searchParams.set('q', typed);
    else address.searchParams.delete('q');
    history.replaceState(null, '', address);
    const place = this.querySelector<HTMLElement>('[data-results]');
    const status = this.querySelector<HTMLElement>('[role="status"]');
    if (!place || !status) return;
    let answer: Answer;
    try {
      const slow = window.setTimeout(() => (status.textContent = 'Searching…'), 200);
      answer = await (await this.#open()).search(typed);
      clearTimeout(slow);
    } catch {
      status.textContent = 'The search index could not be loaded. Try again, or use the index below.';
      return;
    }
    if (turn !== this.#latest) return;
    status.textContent = renderAnswer(place, typed.trim() ? answer : null);
    this.toggleAttribute('data-found', place.childElementCount > 0);
  }
}

customElements.define('site-search', SiteSearch);
