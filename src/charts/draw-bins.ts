import { utcMonth, utcYear } from 'd3-time';
import { utcFormat } from 'd3-time-format';
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Stretch } from '../site/timeline-marks.ts';
import { linked, percent } from './chart-parts.ts';
import type { Drawn } from './draw-lane.ts';
import { textWidth } from './text-width.ts';
import type { TimelineAxis } from './timeline-axis.ts';

/** What is counted: a stretch with the place its bin leads to. */
export interface Countable extends Stretch {
  id: string;
  url: string;
  noun: string;
  /** See `ContactMark`. */
  entries: string | null;
}

interface Bin {
  name: string;
  start: number;
  end: number;
  items: Countable[];
}

/** A stretch of the calendar that is counted as one. */
interface Unit {
  floor: (date: Date) => Date;
  next: (date: Date) => Date;
  name: (date: Date) => string;
}

const BAR = 36;
const COUNT = 15;

/** Months where a count of two figures has room in one at the smallest width, else quarters, else years. */
function unitFor(axis: TimelineAxis, narrowest: number): Unit {
  const monthWidth = ((axis.end - axis.start) * narrowest) / 100 / Math.max(1, axis.months.length);
  if (monthWidth >= 16)
    return { floor: (date) => utcMonth.floor(date), next: (date) => utcMonth.offset(date, 1), name: utcFormat('%B %Y') };
  if (monthWidth * 3 >= 16)
    return {
      floor: (date) => utcMonth.offset(utcYear.floor(date), 3 * Math.floor(date.getUTCMonth() / 3)),
      next: (date) => utcMonth.offset(date, 3),
      name: (date) => `three months from ${utcFormat('%B %Y')(date)}`,
    };
  return { floor: (date) => utcYear.floor(date), next: (date) => utcYear.offset(date, 1), name: utcFormat('%Y') };
}

function binsOf(items: readonly Countable[], axis: TimelineAxis, narrowest: number): Bin[] {
  const unit = unitFor(axis, narrowest);
  const bins = new Map<string, Bin>();
  for (const item of items) {
    const band = axis.bands.find((one) => one.kind === item.placement);
    const from = unit.floor(new Date(item.from ?? item.to ?? 0));
    const bin: Bin = band
      ? { name: band.kind === 'undated' ? 'no date stated' : `${band.kind} the window`, start: band.start, end: band.end, items: [] }
      : { name: unit.name(from), start: axis.at(from.getTime()), end: axis.at(unit.next(from).getTime()), items: [] };
    const known = bins.get(bin.name) ?? bin;
    known.items.push(item);
    bins.set(bin.name, known);
  }
  return [...bins.values()];
}

/** A bar on a pale one of the same size: the upper shrinks to the share that a filter leaves. */
export function drawBar(box: Record<'x' | 'y' | 'width' | 'height', number | string>): Element {
  return s('g', [s('rect', { class: 'tick', ...box }), s('rect', { class: 'bin', ...box })]);
}

/** The numbers of what a bar counts, a group for each thing; null where there is no list. */
export function entriesOf(items: readonly Pick<Countable, 'entries'>[]): string | null {
  return items.some(({ entries }) => entries !== null) ? items.map(({ entries }) => entries ?? '').join(' ') : null;
}

/** The largest count of any bin: what stands beside it is drawn to the same scale. */
export function largestBin(items: readonly Countable[], axis: TimelineAxis, narrowest: number): number {
  return Math.max(1, ...binsOf(items, axis, narrowest).map((bin) => bin.items.length));
}

/**
 * Counts as bars on a common base, each with its number and a link to its first item; for lanes with more marks than can be told apart.
 * `most` is the count that a bar of full height stands for.
 */
export function drawBins(
  items: readonly Countable[],
  axis: TimelineAxis,
  top: number,
  narrowest: number,
  most = largestBin(items, axis, narrowest),
): Drawn {
  const bins = binsOf(items, axis, narrowest);
  const base = top + COUNT + BAR;
  const children = bins.flatMap((bin): Element[] => {
    const [first] = bin.items;
    if (!first) return [];
    const count = String(bin.items.length);
    const height = Math.max(2, Math.round((BAR * bin.items.length) / most));
    const inset = (bin.end - bin.start) * 0.1;
    const fits = textWidth(count, 12) < ((bin.end - bin.start) * narrowest) / 100;
    return [
      linked(
        first.url,
        `${bin.name}: ${count} ${first.noun}${bin.items.length === 1 ? '' : 's'}`,
        'elsewhere',
        [
          s('rect', { class: 'target', x: percent(bin.start), y: top, width: percent(bin.end - bin.start), height: COUNT + BAR }),
          drawBar({ x: percent(bin.start + inset), y: base - height, width: percent(bin.end - bin.start - 2 * inset), height }),
          ...(fits
            ? [s('text', { class: 'count', x: percent((bin.start + bin.end) / 2), y: base - height - 4, textAnchor: 'middle' }, count)]
            : []),
        ],
        entriesOf(bin.items),
      ),
    ];
  });
  return { children, height: COUNT + BAR };
}
