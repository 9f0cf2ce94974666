import type { Answer, NameHit, PassageHit } from '../search/answer.ts';

const FIRST = 8;

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** The text with the words that matched in `<mark>`; text stays text, never HTML. */
function marked(text: string, marks: readonly [number, number][]): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    if (start < at) continue;
    parts.push(text.slice(at, start), element('mark', {}, text.slice(start, end)));
    at = end;
  }
  return [...parts, text.slice(at)];
}

function nameItem(hit: NameHit): HTMLLIElement {
  const { spelling } = hit;
  const found = hit.match === 'near' ? `near in spelling${spelling ? ` to “${spelling}”` : ''}` : spelling && `found as “${spelling}”`;
  const note = [hit.note, found].filter(Boolean).join('; ');
  return element('li', {}, element('a', { href: hit.url, class: 'name' }, hit.name), ' ', element('span', { class: 'meta' }, note));
}

function passageItem(hit: PassageHit): HTMLLIElement {
  return element(
    'li',
    {},
    element('a', { href: hit.url }, ...(hit.kind === 'quote' ? ['“', ...marked(hit.text, hit.marks), '”'] : marked(hit.text, hit.marks))),
    ' ',
    element('span', { class: 'meta' }, [hit.note, hit.outlet, hit.kind === 'contact' ? '' : hit.date].filter(Boolean).join(', ')),
  );
}

/** One group of results; what goes beyond the first eight opens in place. */
function group(title: string, items: readonly HTMLLIElement[]): HTMLElement | null {
  if (items.length === 0) return null;
  const id = `found-${title.toLowerCase()}`;
  const section = element(
    'section',
    { class: 'railed', 'aria-labelledby': id },
    element('h2', { id }, title, element('small', {}, `${String(items.length)} found`)),
  );
  const body = element('div', {}, element('ul', { class: 'hits' }, ...items.slice(0, FIRST)));
  if (items.length > FIRST) {
    const more = items.slice(FIRST);
    body.append(element('details', {}, element('summary', {}, `${String(more.length)} more`), element('ul', { class: 'hits' }, ...more)));
  }
  section.append(body);
  return section;
}

/**
 * Shows an answer in the place for results and says in one line what was found, for the status region.
 * `null` clears the place.
 */
export function renderAnswer(place: HTMLElement, answer: Answer | null): string {
  if (!answer) {
    place.replaceChildren();
    return '';
  }
  const groups = [
    group('Names', answer.names.map(nameItem)),
    group('Contacts', answer.contacts.map(passageItem)),
    group('Quotations', answer.quotes.map(passageItem)),
    group('Sentences', answer.sentences.map(passageItem)),
    group('Articles', answer.articles.map(passageItem)),
  ].filter((section) => section !== null);
  place.replaceChildren(...groups);
  const passages = answer.contacts.length + answer.quotes.length + answer.sentences.length + answer.articles.length;
  if (passages + answer.names.length === 0) return 'Nothing found. Try fewer words, another spelling, or the index below.';
  const found = `${String(answer.names.length)} ${answer.names.length === 1 ? 'name' : 'names'}, ${String(passages)} ${passages === 1 ? 'passage' : 'passages'}`;
  return answer.instead ? `Nothing is spelled so; shown for “${answer.instead}”: ${found}` : found;
}
