import type { Answer, Filters } from '../search/answer.ts';
import { keepPlace, keptPlace, type Place, returnTo } from './page-place.ts';
import type { Shown } from './page-results.ts';
import { PageView } from './page-view.ts';
import { type Asked, filterCount, readAddress, writeAddress } from './search-address.ts';
import { atFirst } from './result-groups.ts';
import { SearchClient } from './search-client.ts';
import { slashSwitch } from './slash-switch.ts';

const BLINK = 200;

/**
 * `<search-page data-search>` around the form of the search page: answers as the reader types. The question stands in the
 * address (a filter makes an entry of the history, a letter does not), the place in the list with the entry. Without JavaScript the
 * form and the index below it stay as they are.
 */
export class SearchPage extends HTMLElement {
  /** What had the focus before a key led here; set before this script is there. */
  declare from?: Element;
  #field!: HTMLInputElement;
  #view!: PageView;
  #client!: SearchClient;
  #filters: Filters = {};
  #shown: Shown = {};
  #returning: Place | null = null;
  #last: { answer: Answer; whole: boolean } | null = null;
  #slow = 0;
  #waiting = false;

  connectedCallback(): void {
    const field = this.querySelector<HTMLInputElement>('input[type="search"]');
    const form = this.querySelector('form');
    const slash = this.querySelector<HTMLInputElement>('input[type="checkbox"]');
    if (!field || !form) return;
    this.#field = field;
    this.#client = new SearchClient((answer, whole) => this.#hear(answer, whole), atFirst('sentences').onPage);
    this.#view = new PageView(this, {
      filter: (filters) => this.#narrow(filters),
      more: (key, to) => this.#more(key, to),
      retry: () => this.#ask(),
    });
    if (slash) slashSwitch(slash);
    field.addEventListener('input', (event) => {
      if (!(event instanceof InputEvent && event.isComposing)) this.#typed();
    });
    field.addEventListener('compositionend', () => this.#typed());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#typed();
    });
    field.addEventListener('keydown', (event) => this.#escape(event));
    addEventListener('popstate', () => this.#open());
    this.addEventListener('click', ({ target }) => {
      const link = target instanceof Element ? target.closest('a[id]') : null;
      if (link) this.#keep(link.id);
    });
    addEventListener('pagehide', () => this.#keep(keptPlace()?.link ?? null));
    history.scrollRestoration = 'manual';
    // Words typed while this was on its way are newer than the address.
    if (this.#field.value.trim() === '') this.#open();
    else this.#typed();
    void this.#client.open().catch(() => undefined);
  }

  /** Takes the question from the address. */
  #open(): void {
    const { typed, filters } = readAddress(location.search);
    this.#field.value = typed;
    this.#filters = filters;
    this.#returning = keptPlace();
    this.#shown = this.#returning?.shown ?? {};
    this.#ask();
  }

  get #asked(): Asked {
    return { typed: this.#field.value, filters: this.#filters };
  }

  #typed(): void {
    this.#shown = {};
    this.#returning = null;
    history.replaceState(null, '', location.pathname + writeAddress(this.#asked));
    this.#ask();
  }

  #narrow(filters: Filters): void {
    this.#filters = filters;
    this.#shown = {};
    this.#returning = null;
    history.pushState(null, '', location.pathname + writeAddress(this.#asked));
    this.#ask();
  }

  #more(key: keyof Shown, to: number): void {
    const first = this.#shown[key];
    this.#shown = { ...this.#shown, [key]: to };
    this.#keep(null);
    if (!this.#last) return;
    const before = this.querySelectorAll(`[id^="${key}-"]`).length;
    this.#view.show(this.#asked, this.#last.answer, this.#last.whole, this.#shown);
    if (first !== to) document.getElementById(`${key}-${String(before)}`)?.focus({ preventScroll: true });
  }

  #keep(link: string | null): void {
    if (this.#last) keepPlace({ shown: this.#shown, top: scrollY, link });
  }

  #settle(): void {
    clearTimeout(this.#slow);
    this.#waiting = false;
  }

  #ask(): void {
    this.#settle();
    const { typed, filters } = this.#asked;
    const asks = typed.trim() !== '' || filterCount(filters) > 0;
    this.toggleAttribute('data-asked', asks);
    if (!asks) {
      this.#client.forget();
      this.#last = null;
      this.#view.clear();
      return;
    }
    this.#slow = window.setTimeout(() => this.#wait(), BLINK);
    this.#client.ask(typed, filters).catch(() => {
      this.#settle();
      this.#view.fail(`${navigator.onLine ? '' : 'There is no connection. '}The search could not be loaded.`);
    });
  }

  #wait(): void {
    this.#waiting = true;
    this.#view.wait();
  }

  #hear(answer: Answer, whole: boolean): void {
    if (whole) this.#settle();
    this.#last = { answer, whole };
    this.#view.show(this.#asked, answer, whole, this.#shown);
    if (this.#waiting) this.#view.wait();
    if (!whole || !this.#returning) return;
    returnTo(this.#returning);
    this.#returning = null;
  }

  #escape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    if (this.#field.value !== '') {
      this.#field.value = '';
      this.#typed();
    } else if (this.from instanceof HTMLElement && this.from !== document.body) this.from.focus();
    else this.#field.blur();
  }
}
