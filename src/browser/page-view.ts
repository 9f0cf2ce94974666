import type { Answer, Filters } from '../search/answer.ts';
import { filterSection } from './page-filters.ts';
import { resultSections, type Shown } from './page-results.ts';
import { faultSection, nothingSections } from './page-states.ts';
import { putChildren } from './put-children.ts';
import type { GroupKey } from './result-groups.ts';
import type { Asked } from './search-address.ts';
import { Spoken } from './spoken.ts';
import { faultWords, foundWords } from './state-words.ts';
import { understoodWords } from './understood-words.ts';

/** What the view tells the page. */
export interface ViewEvents {
  filter: (filters: Filters) => void;
  more: (key: GroupKey, to: number) => void;
  retry: () => void;
}

/** Puts an answer into the places of the search page; a control that had the focus has it again afterwards. */
export class PageView {
  readonly #page: HTMLElement;
  readonly #results: HTMLElement;
  readonly #status: HTMLElement;
  readonly #events: ViewEvents;
  /** The line that is seen changes at every letter; read out so, it would talk over itself. */
  readonly #spoken = new Spoken({ 'aria-live': 'polite' });
  #words = '';

  constructor(page: HTMLElement, events: ViewEvents) {
    this.#page = page;
    this.#results = page.querySelector<HTMLElement>('[data-results]') ?? page;
    this.#status = page.querySelector<HTMLElement>('[role="status"]') ?? page;
    this.#events = events;
    this.#status.setAttribute('aria-live', 'off');
    this.#status.after(this.#spoken.root);
  }

  say(words: string): void {
    this.#words = words;
    this.#status.textContent = words;
    this.#spoken.say(words);
  }

  /** Says that there is more to come, beside what there is already. */
  wait(): void {
    this.#status.textContent = [this.#words, 'Searching…'].filter(Boolean).join(' · ');
    this.#spoken.say(this.#status.textContent);
  }

  clear(): void {
    this.#put([], true);
    this.say('');
  }

  fail(words: string): void {
    this.#put([faultSection(words, this.#events.retry)], true);
    this.say(words);
  }

  /** @param index the index below leads on where nothing else does */
  #put(sections: HTMLElement[], index: boolean): void {
    // What is chosen in the filters stands in no attribute, so they are always put anew.
    this.#results.querySelector('.narrow')?.remove();
    putChildren(this.#results, sections);
    this.#page.toggleAttribute('data-index', index);
  }

  show(asked: Asked, answer: Answer, whole: boolean, shown: Shown): void {
    const focused = document.activeElement?.id;
    const fault = faultWords(answer, navigator.onLine);
    const narrow = whole ? filterSection(answer.facets, asked.filters, answer.part === null, this.#events.filter) : null;
    const groups = resultSections(answer, shown, this.#events.more);
    const nothing = whole && groups.length === 0 && !fault ? nothingSections(asked, answer) : [];
    const sections = [narrow, ...groups, fault && faultSection(fault, this.#events.retry), ...nothing];
    this.#put(
      sections.filter((section) => section instanceof HTMLElement),
      fault !== null || (whole && groups.length === 0),
    );
    const words = [foundWords(answer, whole), understoodWords(answer.query), fault ?? ''];
    this.say(words.filter(Boolean).join(' · '));
    if (focused && !this.#results.contains(document.activeElement)) document.getElementById(focused)?.focus({ preventScroll: true });
  }
}
