import type { Answer } from '../search/answer.ts';
import { searchPage } from '../search/published-index.ts';
import { suggestions } from './box-list.ts';
import { element } from './element.ts';
import { hitParts } from './hit-parts.ts';
import { putChildren } from './put-children.ts';
import { faultWords, foundWords } from './state-words.ts';

const HELP = [
  'A name in any spelling, a place, words, a date such as “October 2023”.',
  '“Exact phrase”, -word to leave out, person:, outlet: and kind: to narrow.',
];

/** The open box: suggestions, and what else there is to say; it only shows, and knows no keys. */
export class BoxPanel {
  readonly list = element('div', { role: 'listbox', id: 'box-list', 'aria-label': 'Suggestions' });
  readonly note = element('div', { class: 'note', id: 'box-note' });
  readonly root = element('div', { class: 'answers', hidden: true }, this.list, this.note);
  readonly #retry: () => void;

  constructor(retry: () => void) {
    this.#retry = retry;
  }

  get options(): HTMLAnchorElement[] {
    return [...this.list.querySelectorAll('a')];
  }

  help(): void {
    this.list.replaceChildren();
    this.note.replaceChildren(...HELP.map((line) => element('p', {}, line)));
  }

  /** Said only where the answer takes longer than a blink. */
  wait(): void {
    this.note.replaceChildren(element('p', {}, 'Searching…'));
  }

  fail(online: boolean): void {
    this.list.replaceChildren();
    this.#fault(`${online ? '' : 'There is no connection. '}The search could not be loaded.`);
  }

  /** @returns the line for the status region */
  show(answer: Answer, typed: string, whole: boolean): string {
    putChildren(this.list, suggestions(answer, typed));
    this.note.replaceChildren();
    const words = foundWords(answer, whole);
    const fault = faultWords(answer, navigator.onLine);
    if (fault) this.#fault(fault);
    else if (this.options.length === 0 && whole && !answer.query.empty) this.#nothing(answer, words);
    return [words, fault].filter(Boolean).join('. ');
  }

  #fault(words: string): void {
    const retry = element('button', { type: 'button' }, 'Try again');
    retry.addEventListener('click', this.#retry);
    this.note.replaceChildren(element('p', {}, words, ' ', retry, ' or go by ', element('a', { href: searchPage }, 'the index'), '.'));
  }

  #nothing({ nearest }: Answer, words: string): void {
    const near = nearest.map((hit) => {
      const { url, main } = hitParts(hit, true);
      return element('li', {}, element('a', { href: url }, main));
    });
    this.note.replaceChildren(
      element('p', {}, words),
      ...(near.length > 0 ? [element('ul', {}, ...near)] : []),
      element('p', {}, 'Try fewer words, another spelling, or ', element('a', { href: searchPage }, 'the index'), '.'),
    );
  }
}
