import type * as Matching from '../search/match-words.ts';

type Control = HTMLInputElement | HTMLSelectElement;
type Matcher = typeof Matching;

const ANNOUNCE = 300;

/**
 * `<filter-list data-one="person" data-many="people">`: a form and, anywhere below it, items with `data-item` in groups with
 * `data-group`. A control named "side" keeps the items whose `data-side` holds its value as one of its words; the control named "q" keeps
 * those with all the words typed in their text or their `data-words`, in any spelling. What is set stands in the address, what remains is
 * counted in the form's `[role="status"]`, and the event `filtered` tells whoever draws the same items. Without JavaScript nothing is left out.
 */
class FilterList extends HTMLElement {
  #items: HTMLElement[] = [];
  #controls: Control[] = [];
  #words = new Map<HTMLElement, string[]>();
  #matcher: Matcher | null = null;
  #timer = 0;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    this.#items = [...this.querySelectorAll<HTMLElement>('[data-item]')];
    this.#controls = [...form.querySelectorAll<Control>('input[name], select[name]')];
    const asked = new URLSearchParams(location.search);
    for (const control of this.#controls) {
      control.value = asked.get(control.name) ?? '';
      // A value that no option has leaves the select blank, and nothing chosen.
      if (control instanceof HTMLSelectElement && control.selectedIndex < 0) control.selectedIndex = 0;
    }
    form.addEventListener('input', () => void this.#filter());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#filter();
    });
    form.addEventListener('reset', () => setTimeout(() => void this.#filter()));
    if (this.#controls.some(({ value }) => value !== '')) void this.#filter();
  }

  async #filter(): Promise<void> {
    const set = this.#controls.filter(({ value }) => value.trim() !== '');
    if (set.some(({ name }) => name === 'q')) this.#matcher ??= await import('../search/match-words.ts');
    const kept = this.#items.filter((item) => {
      item.hidden = !set.every((control) => this.#fits(item, control));
      return !item.hidden;
    });
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]'))
      group.hidden = group.querySelector('[data-item]:not([hidden])') === null;
    for (const more of this.querySelectorAll<HTMLDetailsElement>('details[data-more]')) more.open = set.length > 0;
    this.#remember();
    this.#tell(set.length > 0, kept.length);
    this.dispatchEvent(new CustomEvent('filtered', { detail: kept.map((item) => item.id), bubbles: true }));
  }

  #fits(item: HTMLElement, { name, value }: Control): boolean {
    if (name !== 'q') return (item.dataset[name] ?? '').split(' ').includes(value);
    if (!this.#matcher) return true;
    let words = this.#words.get(item);
    if (!words) {
      words = this.#matcher.searchedWords(`${item.textContent} ${item.dataset['words'] ?? ''}`);
      this.#words.set(item, words);
    }
    return this.#matcher.fitsTyped(words, value);
  }

  /** The address says what is set, so that it can be shared. */
  #remember(): void {
    const address = new URL(location.href);
    for (const { name, value } of this.#controls) {
      if (value.trim()) address.searchParams.set(name, value);
      else address.searchParams.delete(name);
    }
    history.replaceState(null, '', address);
  }

  /** Said once the reader pauses, and in one line. */
  #tell(isSet: boolean, count: number): void {
    const { one = 'entry', many = 'entries' } = this.dataset;
    const all = String(this.#items.length);
    const words = count === 0 ? `No ${one} fits` : `${String(count)} of ${all} ${all === '1' ? one : many}`;
    for (const button of this.querySelectorAll<HTMLButtonElement>('button[type="reset"]')) button.hidden = !isSet;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      const status = this.querySelector('[role="status"]');
      if (status) status.textContent = isSet ? words : '';
    }, ANNOUNCE);
  }
}

customElements.define('filter-list', FilterList);
