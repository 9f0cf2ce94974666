import { scaleUtc } from 'd3-scale';
import { utcYear } from 'd3-time';
import type { Element } from 'hast';
import { s } from 'hastscript';
import { capital } from '../site/office-words.ts';
import type { Sighting } from '../site/role-history.ts';
import { anchored, percent } from './chart-parts.ts';
import { DOT } from './draw-glyph.ts';

/** What the drawing is made of: the sightings, the years to show, and where the record of texts ends (a day). */
export interface RolesData {
  sightings: readonly Sighting[];
  from: string;
  to: string;
  end: string;
  soil: 'a' | 'b' | 'elsewhere';
}

const TOP = 22;
const ROW = 58;
const LINE = 30;

interface Lane {
  words: string;
  held: Sighting[];
  former: Sighting[];
}

/** One lane an office, in the order of their first days; "former" joins the office it was. */
function lanesOf(sightings: readonly Sighting[]): Lane[] {
  const lanes = new Map<string, Lane>();
  for (const sighting of sightings) {
    const lane = lanes.get(sighting.office) ?? { words: '', held: [], former: [] };
    (sighting.former ? lane.former : lane.held).push(sighting);
    if (!sighting.former && sighting.words.length > lane.words.length) lane.words = sighting.words;
    lanes.set(sighting.office, lane);
  }
  return [...lanes.values()].filter(({ held }) => held.length > 0);
}

/**
 * Offices over time as texts give them: a dot for a day on which a text gives the office, a line between two such days, a broken line on from the last
 * to where a text calls the office former (a stop) or to the end of the record. Null where no text gives an office with a day.
 */
export function drawRoles({ sightings, from, to, end, soil }: RolesData): Element | null {
  const lanes = lanesOf(sightings);
  if (lanes.length === 0) return null;
  const first = [from, ...sightings.map(({ earliest }) => earliest)].sort()[0] ?? from;
  const last = [to, end, ...sightings.map(({ latest }) => latest)].sort().at(-1) ?? to;
  const axis = scaleUtc([utcYear.floor(new Date(first)), utcYear.ceil(new Date(last))], [0, 100]);
  const at = (day: string): number => Math.min(100, Math.max(0, axis(new Date(day))));
  const height = TOP + lanes.length * ROW;
  const grid = utcYear
    .range(...(axis.domain() as [Date, Date]))
    .flatMap((year) => [
      s('line', { class: 'grid', x1: percent(axis(year)), x2: percent(axis(year)), y1: 0, y2: height }),
      s('text', { class: 'axis', x: percent(axis(year)), dx: 6, y: 13 }, String(year.getUTCFullYear())),
    ]);
  const rows = lanes.map((lane, index) => s('g', { class: `soil-${soil}` }, drawLane(lane, TOP + index * ROW, at, end)));
  const label = lanes.map(({ words, held }) => `${words}: ${held.map(({ when }) => when).join(', ')}`).join('; ');
  return s('svg', { class: 'chart roles', height, role: 'img', ariaLabel: `Offices by the days on which texts give them. ${label}` }, [
    ...grid,
    s('line', { class: 'grid', x1: '0%', x2: '100%', y1: TOP, y2: TOP }),
    ...rows,
  ]);
}

function drawLane({ words, held, former }: Lane, top: number, at: (day: string) => number, end: string): Element[] {
  const starts = at(held[0]?.earliest ?? end);
  const ends = at(held.at(-1)?.latest ?? end);
  const stop = former.find(({ earliest }) => at(earliest) >= ends);
  const on = stop ? at(stop.earliest) : at(end);
  const y = top + LINE;
  const right = starts > 50;
  const side = right ? { textAnchor: 'end', dx: DOT } : { dx: -DOT };
  const line = (x1: number, x2: number, dashes?: string): Element[] =>
    x2 - x1 < 0.1 ? [] : [s('line', { class: 'line', x1: percent(x1), x2: percent(x2), y1: y, y2: y, strokeDasharray: dashes })];
  return [
    s(
      'text',
      { class: 'lane', x: percent(right ? Math.max(ends, on) : starts), y: top + 18, ...(right ? { textAnchor: 'end' } : side) },
      capital(words),
    ),
    ...line(starts, ends),
    ...line(ends, on, '3 4'),
    ...(stop ? [anchored(on, y, [s('title', `former by ${stop.when}`), s('path', { class: 'line', d: 'M0-6v12' })])] : []),
    ...held.map(({ earliest, when }) => anchored(at(earliest), y, [s('title', when), s('circle', { class: 'fill', r: DOT })])),
    ...dayLabels(held, at, y),
  ];
}

/** The first and the last day in words below their dots; one of them where they would meet. */
function dayLabels(held: readonly Sighting[], at: (day: string) => number, y: number): Element[] {
  const [first, last] = [held[0], held.at(-1)];
  if (!first || !last) return [];
  const label = (sighting: Sighting, anchor: 'start' | 'end'): Element =>
    s(
      'text',
      { class: 'quiet', x: percent(at(sighting.earliest)), dx: anchor === 'start' ? -DOT : DOT, y: y + 20, textAnchor: anchor },
      sighting.when,
    );
  if (at(last.earliest) - at(first.earliest) > 45) return [label(first, 'start'), label(last, 'end')];
  if (first.when === last.when) return [label(first, at(first.earliest) > 50 ? 'end' : 'start')];
  const both = { ...last, when: `${first.when} to ${last.when}` };
  return [at(last.earliest) > 50 ? label(both, 'end') : label({ ...both, earliest: first.earliest }, 'start')];
}
