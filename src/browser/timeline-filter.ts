import { chooseEntries, reachOf, readRuns } from './choose-entries.ts';
import { peopleOptions } from './people-options.ts';
import { showEntries } from './show-entries.ts';

/** One control, with the entries that each of its options leaves. */
interface Control {
  select: HTMLSelectElement;
  label: string;
  reach: ReadonlyMap<string, ReadonlySet<number>>;
  words: ReadonlyMap<string, string>;
}

/** Reads what each option leaves; a control without options of its own takes those of the one before it, the first the people of the list. */
function readControl(select: HTMLSelectElement, before: HTMLSelectElement | undefined, rows: readonly HTMLElement[]): Control {
  if (select.options.length === 1)
    for (const option of before ? [...before.options].slice(1) : peopleOptions(rows))
      select.add(option.cloneNode(true) as HTMLOptionElement);
  const options = [...select.options].slice(1);
  const reach = reachOf(
    select.name,
    options.map((option) => readRuns(option.dataset['in'] ?? '')),
  );
  return {
    select,
    label: (select.labels[0]?.firstChild?.textContent ?? '').trim().toLowerCase(),
    reach: new Map(options.map((option, at) => [option.value, reach[at] ?? new Set<number>()])),
    words: new Map(options.map((option) => [option.value, option.text])),
  };
}

/**
 * `<timeline-filter>`: a form of selects that narrows the chart and the list of its page. The choice lives in the address, so that it can be
 * shared and stepped back through. Until this has run the form cannot be seen.
 */
class TimelineFilter extends HTMLElement {
  readonly #controls: Control[] = [];
  #rows: HTMLElement[] = [];
  #ways: ChildNode[] | null = null;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form || this.#controls.length > 0) return;
    this.#rows = [...document.querySelectorAll<HTMLElement>('.rows > li[id]')];
    for (const select of form.querySelectorAll('select'))
      this.#controls.push(readControl(select, this.#controls.at(-1)?.select, this.#rows));
    form.addEventListener('change', () => this.#choose());
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', (event) => {
      event.preventDefault();
      this.#clear();
      this.#controls[0]?.select.focus();
    });
    addEventListener('popstate', () => this.#read());
    addEventListener('hashchange', () => this.#follow());
    this.#read();
    this.#follow();
  }

  /** Takes the choice from the address. */
  #read(): void {
    const asked = new URLSearchParams(location.search);
    const taken = new Map<string, number>();
    for (const { select } of this.#controls) {
      const turn = taken.get(select.name) ?? 0;
      taken.set(select.name, turn + 1);
      select.value = asked.getAll(select.name)[turn] ?? '';
      if (select.selectedIndex < 0) select.selectedIndex = 0;
    }
    this.#show();
  }

  /** Puts the choice into the address, as a step that Back undoes. */
  #choose(): void {
    const address = new URL(location.href);
    address.search = String(
      new URLSearchParams(this.#controls.filter(({ select }) => select.value).map(({ select }) => [select.name, select.value])),
    );
    address.hash = '';
    history.pushState(null, '', address);
    this.#show();
  }

  #clear(): void {
    for (const { select } of this.#controls) select.selectedIndex = 0;
    this.#choose();
  }

  /** Shows an entry that the address points at, though the choice has left it out. */
  #follow(): void {
    const { hash } = location;
    // Ids are ASCII and stand in addresses as they are.
    const hidden = hash && document.getElementById(hash.slice(1))?.closest('[hidden]');
    if (!hidden) return;
    this.#clear();
    history.replaceState(null, '', hash);
    location.replace(hash);
  }

  #show(): void {
    const total = this.#rows.length;
    const choices = this.#controls.map(({ select, reach }) => reach.get(select.value) ?? null);
    const chosen = chooseEntries(total, choices);
    this.#controls.forEach(({ select, reach, words }, at) => {
      const others = chooseEntries(total, choices, at);
      for (const option of [...select.options].slice(1)) {
        const count = [...(reach.get(option.value) ?? [])].filter((entry) => others.has(entry)).length;
        option.label = `${words.get(option.value) ?? ''} (${String(count)})`;
        option.hidden = option.disabled = count === 0 && !option.selected;
      }
    });
    showEntries(this.#rows, chosen);
    this.#tell(total, chosen.size);
  }

  /** Says how many remain, on the screen and to the ear, and for paper what was chosen. */
  #tell(total: number, left: number): void {
    const set = this.#controls.filter(({ select }) => select.value);
    const all = set.length === 0;
    const counted = `${String(total)} ${total === 1 ? 'contact' : 'contacts'}`;
    const words = all ? counted : `${String(left)} of ${counted}`;
    const [status, button] = [this.querySelector('[role="status"]'), this.querySelector('button')];
    if (status) status.textContent = words;
    if (button) button.hidden = all;
    this.toggleAttribute('data-chosen', !all);
    const chosen = `${words}: ${set.map((control) => `${control.label} ${control.words.get(control.select.value) ?? ''}`).join(', ')}`;
    if (!all) this.dataset['chosen'] = chosen;
    this.#head(all ? null : chosen);
  }

  /** Who opens a shared choice reads it in the head of the page, in place of the ways to years of which some are gone. */
  #head(chosen: string | null): void {
    const ways = document.querySelector<HTMLElement>('#ways');
    if (!ways) return;
    const way = document.createElement('a');
    way.href = '#list';
    way.textContent = chosen;
    this.#ways ??= [...ways.childNodes];
    ways.replaceChildren(...(chosen === null ? this.#ways : [way]));
  }
}

customElements.define('timeline-filter', TimelineFilter);
