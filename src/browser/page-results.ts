import type { Answer, NameHit, PassageHit } from '../search/answer.ts';
import { element } from './element.ts';
import { hitParts } from './hit-parts.ts';
import { groupsOf, type Group, type GroupKey } from './result-groups.ts';

/** How many hits of each group are shown, where a reader asked for more than at first. */
export type Shown = Partial<Record<GroupKey, number>>;

/** Hits that one press of "more" adds. */
const STEP = 20;

function row(hit: NameHit | PassageHit, id: string): HTMLLIElement {
  const { url, main, note } = hitParts(hit, false);
  return element('li', {}, element('a', { href: url, id }, main), ' ', element('span', { class: 'meta' }, ...note));
}

function section(
  { key, title, one, many, hits, total, onPage, read }: Group,
  shown: Shown,
  more: (key: GroupKey, to: number) => void,
): HTMLElement {
  const most = shown[key] ?? onPage;
  const id = `found-${key}`;
  const rows = hits.slice(0, most).map((hit, index) => row(hit, `${key}-${String(index)}`));
  const among = read === null ? '' : ` in the first ${String(read)} articles`;
  const count =
    key === 'articles' && read !== null
      ? `${String(total)} among the first ${String(read)}`
      : `${total.toLocaleString('en')} ${total === 1 ? one : many}${among}`;
  const body = element('div', {}, element('ul', { class: 'hits' }, ...rows));
  const left = Math.min(total, hits.length) - rows.length;
  if (left > 0) {
    const next = Math.min(left, STEP);
    const button = element(
      'button',
      { type: 'button', class: 'more', id: `more-${key}` },
      `${String(next)} more ${next === 1 ? one : many}`,
    );
    button.addEventListener('click', () => more(key, most + next));
    body.append(button);
  } else if (total > rows.length) {
    body.append(element('p', { class: 'meta' }, `The ${String(rows.length)} that answer best; narrow the search to see others.`));
  }
  return element(
    'section',
    { class: 'railed', 'aria-labelledby': id },
    element('h2', { id }, title, ' ', element('small', {}, count)),
    body,
  );
}

/** The sections of results, each with its count and its own "more". */
export const resultSections = (answer: Answer, shown: Shown, more: (key: GroupKey, to: number) => void): HTMLElement[] =>
  groupsOf(answer).map((group) => section(group, shown, more));
