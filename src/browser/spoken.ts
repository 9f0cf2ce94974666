import { element } from './element.ts';

/** What is found is said when typing has come to rest, not at every letter. */
const REST = 700;

/** A line for screen readers alone, which they read out when it changes. */
export class Spoken {
  readonly root: HTMLElement;
  #timer = 0;

  constructor(attributes: Record<string, string>) {
    this.root = element('p', { ...attributes, class: 'unseen' });
  }

  say(words: string): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => (this.root.textContent = words), REST);
  }
}
