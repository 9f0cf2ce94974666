import type { Answer } from '../search/answer.ts';
import { searchPage } from '../search/published-index.ts';
import { element } from './element.ts';
import { hitParts } from './hit-parts.ts';
import { groupsOf, totalOf, type Group } from './result-groups.ts';

/** Options are links, so that a mouse, a finger and the browser's own menu do with them what they do with links. */
function option(id: string, url: string, ...children: (Node | string)[]): HTMLAnchorElement {
  return element('a', { role: 'option', id, href: url, tabindex: '-1', 'aria-selected': 'false' }, ...children);
}

function group({ key, title, hits, inBox }: Group): HTMLElement {
  const heading = `box-${key}`;
  const options = hits.slice(0, inBox).map((hit, index) => {
    const { url, main, note } = hitParts(hit, true);
    return option(`${heading}-${String(index)}`, url, main, ' ', element('span', { class: 'meta' }, ...note));
  });
  const label = element('b', { id: heading, role: 'presentation' }, title);
  return element('div', { role: 'group', 'aria-labelledby': heading }, label, element('div', { role: 'presentation' }, ...options));
}

/** The address of all results for what was typed. */
const allResults = (typed: string): string => `${searchPage}?q=${encodeURIComponent(typed.trim().slice(0, 500)).replaceAll('%20', '+')}`;

/** The suggestions for an answer: a few of every group, and the way to all of them. */
export function suggestions(answer: Answer, typed: string): HTMLElement[] {
  const groups = groupsOf(answer);
  if (groups.length === 0) return [];
  const total = totalOf(answer);
  const words = answer.part ? 'All results' : `All ${total.toLocaleString('en')} results`;
  const all = option('box-all', allResults(typed), total === 1 ? 'The result on a page of its own' : words);
  return [...groups.map(group), element('div', { role: 'group', 'aria-label': 'All results' }, all)];
}
