import type { Answer } from '../search/answer.ts';
import { element } from './element.ts';
import { hitParts } from './hit-parts.ts';
import type { Asked } from './search-address.ts';
import { widenings } from './widenings.ts';

const section = (id: string, title: string, ...children: Node[]): HTMLElement =>
  element('section', { class: 'railed', 'aria-labelledby': id }, element('h2', { id }, title), element('div', {}, ...children));

/** Nothing found: the names that come nearest, and what asks for less. */
export function nothingSections(asked: Asked, { query, nearest }: Answer): HTMLElement[] {
  const names = nearest.map((hit) => {
    const { url, main, note } = hitParts(hit, false);
    return element('li', {}, element('a', { href: url }, main), ' ', element('span', { class: 'meta' }, ...note));
  });
  const ways = widenings(asked, query).map(({ label, address }) => element('li', {}, element('a', { href: address || '?' }, label)));
  return [
    ...(names.length > 0 ? [section('found-near', 'Nearest names', element('ul', { class: 'hits' }, ...names))] : []),
    ...(ways.length > 0 ? [section('found-wider', 'Look wider', element('ul', { class: 'data jump' }, ...ways))] : []),
  ];
}

/** What could not be loaded, with a button to try again. The index of the page stands below. */
export function faultSection(words: string, retry: () => void): HTMLElement {
  const button = element('button', { type: 'button', class: 'button' }, 'Try again');
  button.addEventListener('click', retry);
  const text = element('p', { class: 'prose' }, words, ' The index below leads to every page without it.');
  return section('found-fault', 'Not loaded', text, element('p', {}, button));
}
