import { countChosen } from './choose-entries.ts';

/** Makes a bar a share of the pale bar behind it: of its width where time runs down the page, else of its height, from the ground up. */
function shrink(bar: Element, share: number, isAcross: boolean): void {
  const whole = (name: string): number => parseFloat(bar.previousElementSibling?.getAttribute(name) ?? '0');
  if (isAcross) bar.setAttribute('width', `${String(whole('width') * share)}%`);
  else {
    bar.setAttribute('height', String(whole('height') * share));
    bar.setAttribute('y', String(whole('y') + whole('height') * (1 - share)));
  }
}

/**
 * Sets in the chart what remains: a mark goes with its entry, an article with the last contact it reports, a bar shrinks to its share and leads to the
 * first that is left. */
function showMarks(rows: readonly HTMLElement[], chosen: ReadonlySet<number>): void {
  const numbers = new Map(rows.map((row, entry) => [row.id, entry]));
  for (const mark of document.querySelectorAll<SVGElement>('.figure [data-in], .figure a[href^="#"]')) {
    const entries = mark.dataset['in'] ?? String(numbers.get(mark.getAttribute('href')?.slice(1) ?? '') ?? '');
    const count = countChosen(entries, chosen, chosen.size === rows.length);
    mark.toggleAttribute('hidden', count === 0);
    const reported = entries.split(',');
    mark.querySelectorAll(':scope > circle').forEach((dot, at) => dot.toggleAttribute('hidden', !chosen.has(Number(reported[at]))));
    const [bar, words] = [mark.querySelector('.bin'), mark.querySelector('.count')];
    const share = count / entries.split(' ').length;
    if (bar) shrink(bar, share, mark.closest('.down') !== null);
    if (words) words.textContent = String(count);
    const first = entries.split(' ').find((entry) => chosen.has(Number(entry)));
    if (bar && first && mark.getAttribute('href')?.startsWith('#')) mark.setAttribute('href', `#${rows[Number(first)]?.id ?? ''}`);
  }
  const leaders = document.querySelectorAll('.down > .reach > *');
  document.querySelectorAll('.down > a').forEach((mark, at) => leaders[at]?.toggleAttribute('hidden', mark.hasAttribute('hidden')));
  dispatchEvent(new Event('filtered'));
}

/** Hides an element that holds no entry any more, and says so with the number in its heading where there is one. */
function showSection(section: Element): void {
  const rows = [...section.querySelectorAll('.rows > li')];
  const left = rows.filter((row) => !row.hasAttribute('hidden')).length;
  section.toggleAttribute('hidden', left === 0);
  const note = section.querySelector<HTMLElement>('h2 small');
  if (!note) return;
  note.dataset['all'] ??= note.textContent;
  note.textContent = (left < rows.length ? `${String(left)} of ` : '') + note.dataset['all'];
}

/** Hides all entries but the chosen, by number in the order of the list, with the months, the sections and the marks that are left empty. */
export function showEntries(rows: readonly HTMLElement[], chosen: ReadonlySet<number>): void {
  rows.forEach((row, entry) => (row.hidden = !chosen.has(entry)));
  for (const list of new Set(rows.map((row) => row.parentElement))) {
    const empty = !list?.querySelector('li[id]:not([hidden])');
    list?.toggleAttribute('hidden', empty);
    const month = list?.previousElementSibling;
    if (month?.matches('.month')) month.toggleAttribute('hidden', empty);
  }
  for (const section of new Set(rows.map((row) => row.closest('section')))) if (section) showSection(section);
  showMarks(rows, chosen);
}
