import { utcFormat } from 'd3-time-format';
import type { Element } from 'hast';
import { s } from 'hastscript';
import { percent } from './chart-parts.ts';
import type { Band, Tick, TimelineAxis } from './timeline-axis.ts';

/** Height of the axis above the first lane, in pixels. */
export const AXIS = 24;

const year = utcFormat('%Y');
const month = utcFormat('%b');

const BAND_NAMES: Record<Band['kind'], string> = { before: 'Earlier', after: 'Later', undated: 'No date' };

function bandParts({ kind, start, end }: Band, height: number): Element[] {
  return [
    s('rect', { class: 'band', x: percent(start), width: percent(end - start), height }),
    s('text', { class: 'axis', x: percent(start), dx: start === 0 ? undefined : 6, y: 12 }, BAND_NAMES[kind]),
  ];
}

/** Every how many years a year has room for its four figures. */
function yearStep(axis: TimelineAxis, narrowest: number): number {
  const width = ((axis.end - axis.start) * narrowest) / 100 / Math.max(1, axis.years.length);
  return [1, 2, 5, 10, 25, 50].find((step) => step * width >= 44) ?? 100;
}

const DAY = 86_400_000;

/** A tick for each month, a longer one for each quarter: one line, drawn with a unit a day and stretched with the chart. */
function drawTicks(ticks: readonly Tick[]): Element[] {
  const [first, last] = [ticks[0], ticks.at(-1)];
  if (!first || !last || first === last) return [];
  const strokes = ticks.map(({ date }, index) => {
    const days = (date.getTime() - (ticks[index - 1] ?? first).date.getTime()) / DAY;
    const height = date.getUTCMonth() % 3 === 0 ? 5 : 3;
    return `m${days}-${height}v${height}`;
  });
  const frame = {
    x: percent(first.at),
    y: AXIS - 5,
    width: percent(last.at - first.at),
    height: 5,
    viewBox: `0 0 ${(last.date.getTime() - first.date.getTime()) / DAY} 5`,
    preserveAspectRatio: 'none',
  };
  return [s('svg', frame, [s('path', { class: 'grid', vectorEffect: 'non-scaling-stroke', d: `M0 5${strokes.join('')}` })])];
}

function yearName(at: number, date: Date, url: string | null): Element {
  const name = s('text', { class: 'axis', x: percent(at), dx: 6, y: 12 }, year(date));
  return url ? s('a', { href: url, class: 'way' }, [name]) : name;
}

/** The axis across: bands, a line for each year, a tick for each month, the names of those months that have room. */
export function drawAxis(
  axis: TimelineAxis,
  height: number,
  narrowest: number,
  yearUrl: (year: number) => string | null = () => null,
): Element[] {
  const monthWidth = ((axis.end - axis.start) * narrowest) / 100 / Math.max(1, axis.months.length);
  const step = yearStep(axis, narrowest);
  const every = monthWidth >= 40 ? 1 : monthWidth >= 15.5 ? 3 : monthWidth >= 9 ? 6 : 12;
  const named = (index: number): boolean => index !== 0 && index % every === 0;
  const ticks = monthWidth >= 4 ? axis.months.filter(({ date }) => date.getUTCMonth() > 0) : [];
  return [
    ...axis.bands.flatMap((band) => bandParts(band, height)),
    ...axis.years.flatMap(({ at, date }) => [
      s('rect', { class: 'tick', x: percent(at), width: 1, height }),
      ...(date.getUTCFullYear() % step === 0 ? [yearName(at, date, yearUrl(date.getUTCFullYear()))] : []),
    ]),
    ...drawTicks(ticks),
    ...ticks
      .filter(({ date }) => named(date.getUTCMonth()))
      .map(({ at, date }) => s('text', { class: 'axis', x: percent(at), y: 12, textAnchor: 'middle' }, month(date))),
  ];
}
