import type { Answer } from '../search/answer.ts';
import { moveTo } from './box-move.ts';
import { BoxPanel } from './box-panel.ts';
import { atFirst } from './result-groups.ts';
import { SearchClient } from './search-client.ts';
import { Spoken } from './spoken.ts';

const BLINK = 200;
/** Safari sends the Enter that ends a composition right after its end, as if it were an Enter of its own. */
const COMPOSED = 30;

/**
 * `<search-box data-search>` around the form of the masthead: a combobox with a list
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). Enter without a chosen suggestion sends the form, as it does without JavaScript.
 */
export class SearchBox extends HTMLElement {
  /** What had the focus before a key led here; set before this script is there. */
  declare from?: Element;
  #field!: HTMLInputElement;
  readonly #spoken = new Spoken({ role: 'status' });
  readonly #panel = new BoxPanel(() => this.#typed());
  #client!: SearchClient;
  #at = -1;
  #slow = 0;
  #composed = -COMPOSED;

  connectedCallback(): void {
    const field = this.querySelector('input');
    if (!field || this.contains(this.#panel.root)) return;
    this.#field = field;
    this.#client = new SearchClient((answer, whole) => this.#hear(answer, whole), atFirst('sentences').inBox);
    for (const [name, value] of Object.entries({
      role: 'combobox',
      'aria-expanded': 'false',
      'aria-controls': this.#panel.list.id,
      'aria-autocomplete': 'list',
      'aria-describedby': this.#panel.note.id,
    }))
      field.setAttribute(name, value);
    this.append(this.#panel.root, this.#spoken.root);
    field.addEventListener('input', (event) => {
      if (!(event instanceof InputEvent && event.isComposing)) this.#typed();
    });
    field.addEventListener('compositionend', ({ timeStamp }) => {
      this.#composed = timeStamp;
      this.#typed();
    });
    field.addEventListener('focus', () => this.#typed());
    field.addEventListener('click', () => this.#panel.root.hidden && this.#typed());
    field.addEventListener('keydown', (event) => this.#key(event));
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (!this.contains(relatedTarget as Node | null)) this.#close();
    });
    // The field keeps the focus while a suggestion is pressed.
    this.#panel.list.addEventListener('mousedown', (event) => event.preventDefault());
    if (this.contains(document.activeElement)) this.#typed();
    void this.#client.open().catch(() => undefined);
  }

  #typed(): void {
    const typed = this.#field.value;
    clearTimeout(this.#slow);
    this.#open();
    if (typed.trim() === '') {
      this.#client.forget();
      this.#panel.help();
      this.#choose(-1);
      this.#spoken.say('');
      return;
    }
    this.#slow = window.setTimeout(() => this.#panel.wait(), BLINK);
    this.#client.ask(typed, {}).catch(() => {
      clearTimeout(this.#slow);
      this.#panel.fail(navigator.onLine);
      this.#spoken.say(this.#panel.note.textContent);
    });
  }

  #hear(answer: Answer, whole: boolean): void {
    if (whole) clearTimeout(this.#slow);
    const chosen = this.#panel.options[this.#at]?.href;
    const words = this.#panel.show(answer, this.#field.value, whole);
    this.#choose(chosen === undefined ? -1 : this.#panel.options.findIndex(({ href }) => href === chosen));
    this.#spoken.say(words);
  }

  #open(): void {
    this.#panel.root.hidden = false;
  }

  #close(): void {
    clearTimeout(this.#slow);
    this.#panel.root.hidden = true;
    this.#choose(-1);
    this.#spoken.say('');
  }

  #choose(at: number): void {
    const { options, root } = this.#panel;
    this.#at = at;
    options.forEach((option, index) => option.setAttribute('aria-selected', String(index === at)));
    const chosen = options[at];
    chosen?.scrollIntoView({ block: 'nearest' });
    if (chosen) this.#field.setAttribute('aria-activedescendant', chosen.id);
    else this.#field.removeAttribute('aria-activedescendant');
    this.#field.setAttribute('aria-expanded', String(!root.hidden && options.length > 0));
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing || event.timeStamp - this.#composed < COMPOSED) return;
    const { key } = event;
    if (key === 'Escape') {
      this.#escape(event);
      return;
    }
    const chosen = this.#panel.options[this.#at];
    if (key === 'Enter' && chosen) {
      event.preventDefault();
      const { ctrlKey, metaKey, shiftKey } = event;
      chosen.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }));
      return;
    }
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (this.#panel.root.hidden) {
      if (key === 'ArrowDown' || key === 'ArrowUp') {
        event.preventDefault();
        this.#typed();
      }
      return;
    }
    if (event.altKey) {
      if (key === 'ArrowUp') this.#close();
      return;
    }
    const to = moveTo(key, this.#at, this.#panel.options.length);
    if (to === null) return;
    event.preventDefault();
    this.#choose(to);
  }

  /** Closes first, then clears, then goes back to where the reader came from. */
  #escape(event: KeyboardEvent): void {
    event.preventDefault();
    if (!this.#panel.root.hidden) this.#close();
    else if (this.#field.value !== '') this.#field.value = '';
    else if (this.from instanceof HTMLElement && this.from !== document.body) this.from.focus();
    else this.#field.blur();
  }
}
