/** Where a mark stands, by the middle of what takes the pointer: its label does not count. */
function placeOf(mark: Element): number {
  const { left, right } = (mark.querySelector('.target') ?? mark).getBoundingClientRect();
  return (left + right) / 2;
}

/** The marks that can be seen of the drawing that is shown, lane by lane and in order of time; a drawing down the page is one lane. */
function lanesOf(chart: Element): SVGAElement[][] {
  const drawing = [...chart.querySelectorAll('svg.chart')].find((one) => one.getClientRects().length > 0);
  if (!drawing) return [];
  const groups = drawing.matches('.down') ? [drawing] : [...drawing.querySelectorAll(':scope > g')];
  return groups
    .map((group) => [...group.querySelectorAll<SVGAElement>('a.glyph:not([aria-hidden], [hidden])')])
    .map((lane) => (drawing.matches('.down') ? lane : lane.sort((a, b) => placeOf(a) - placeOf(b))))
    .filter((lane) => lane.length > 0);
}

/** The mark of a lane that stands nearest to another in time. */
function nearest(lane: readonly SVGAElement[], mark: SVGAElement): SVGAElement | undefined {
  const distance = (other: SVGAElement): number => Math.abs(placeOf(other) - placeOf(mark));
  return [...lane].sort((a, b) => distance(a) - distance(b))[0];
}

/** The mark that a key leads to: along its lane, to the next lane, or to the first and the last of its lane. */
function goal(key: string, lanes: readonly SVGAElement[][], mark: SVGAElement): SVGAElement | undefined {
  const row = lanes.findIndex((lane) => lane.includes(mark));
  const lane = lanes[row] ?? [];
  const at = lane.indexOf(mark);
  const alone = lanes.length === 1;
  if (key === 'Home') return lane[0];
  if (key === 'End') return lane.at(-1);
  if (key === 'ArrowLeft' || (alone && key === 'ArrowUp')) return lane[at - 1];
  if (key === 'ArrowRight' || (alone && key === 'ArrowDown')) return lane[at + 1];
  if (key === 'ArrowUp') return nearest(lanes[row - 1] ?? [], mark);
  if (key === 'ArrowDown') return nearest(lanes[row + 1] ?? [], mark);
  return undefined;
}

/**
 * `<chart-keys>`: makes a chart one stop of the Tab key, with the arrow keys inside it: left and right in time, up and down between lanes,
 * Home and End within one. Enter follows the link of the mark. Without it every mark is a stop.
 */
class ChartKeys extends HTMLElement {
  connectedCallback(): void {
    this.#settle();
    this.addEventListener('keydown', (event) => {
      const mark = event.target instanceof Element ? event.target.closest<SVGAElement>('a.glyph') : null;
      if (!mark || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
      const next = goal(event.key, lanesOf(this), mark);
      if (!next) return;
      event.preventDefault();
      this.#settle(next);
      next.focus();
    });
    this.addEventListener('focusin', ({ target }) => target instanceof SVGAElement && this.#settle(target));
    addEventListener('filtered', () => this.#settle());
    addEventListener('resize', () => this.#settle());
  }

  /** Leaves one stop: the mark given, else the one that was it, else the first. */
  #settle(mark?: SVGAElement): void {
    const marks = lanesOf(this).flat();
    const stop = mark ?? marks.find((one) => one.getAttribute('tabindex') === '0') ?? marks[0];
    for (const one of marks) one.setAttribute('tabindex', one === stop ? '0' : '-1');
  }
}

customElements.define('chart-keys', ChartKeys);
