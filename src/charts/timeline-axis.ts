import { scaleUtc } from 'd3-scale';
import { utcMonth, utcYear } from 'd3-time';
import type { Stretch, TimelineData } from '../site/timeline-marks.ts';

/** Lengths along the axis, in one unit (percent across, pixels down): the whole, and a band for what lies outside the window. */
export interface AxisSize {
  length: number;
  band: number;
  /** Whether what has no date is strung along its band; else it stands at one place, in rows of its own. */
  spreadUndated?: boolean;
}

/** A band beside the window: before it, after it, or for what has no date. */
export interface Band {
  kind: 'before' | 'after' | 'undated';
  start: number;
  end: number;
}

/** A day on the axis and where it lies. */
export interface Tick {
  at: number;
  date: Date;
}

/** The axis of time: where a stretch lies, the bands, the first days of months and years. */
export interface TimelineAxis {
  start: number;
  end: number;
  bands: Band[];
  place: (id: string, stretch: Stretch) => { start: number; end: number };
  at: (time: number) => number;
  years: Tick[];
  months: Tick[];
}

const DAY = 86_400_000;

/** Places the marks outside the window in their band, in their order and at no scale. */
function spread(data: TimelineData, bands: Band[], size: AxisSize): Map<string, number> {
  const places = new Map<string, number>();
  const marks = [...data.contacts, ...data.articles];
  for (const { kind, start, end } of bands) {
    const inside = marks.filter((mark) => mark.placement === kind);
    inside.forEach((mark, index) =>
      places.set(mark.id, start + (end - start) * (kind === 'undated' && !size.spreadUndated ? 0.85 : (index + 1) / (inside.length + 1))),
    );
  }
  return places;
}

function bandsOf(data: TimelineData, { length, band }: AxisSize): Band[] {
  const has = (kind: Band['kind']): boolean => [...data.contacts, ...data.articles].some((mark) => mark.placement === kind);
  const bands: Band[] = [];
  if (has('before')) bands.push({ kind: 'before', start: 0, end: band });
  let end = length;
  for (const kind of ['undated', 'after'] as const) {
    if (!has(kind)) continue;
    bands.push({ kind, start: end - band, end });
    end -= band;
  }
  return bands;
}

/** Lays the window and its bands on an axis. Bands stand only where something lies in them. */
export function timelineAxis(data: TimelineData, size: AxisSize): TimelineAxis {
  const bands = bandsOf(data, size);
  const start = bands.find((band) => band.kind === 'before')?.end ?? 0;
  const end = Math.min(size.length, ...bands.filter((band) => band.kind !== 'before').map((band) => band.start));
  const scale = scaleUtc([data.window.from, data.window.to], [start, end]);
  const outside = spread(data, bands, size);
  // A bar that began before the window reaches a little into the band, so that its beginning is seen to be cut.
  const clamp = (value: number): number => Math.min(end, Math.max(start - (start && size.band / 3), value));
  const first = new Date(data.window.from);
  const last = new Date(data.window.to);
  return {
    start,
    end,
    bands,
    at: (time) => clamp(scale(time)),
    place(id, { from, to, placement }) {
      const known = placement === 'within' ? undefined : outside.get(id);
      if (known !== undefined) return { start: known, end: known };
      const begin = from ?? (to ?? 0) + DAY;
      const finish = to === null ? begin : to + DAY;
      if (finish - begin === DAY) return { start: clamp(scale(begin + DAY / 2)), end: clamp(scale(begin + DAY / 2)) };
      return { start: clamp(scale(begin)), end: clamp(scale(finish)) };
    },
    years: utcYear.range(utcYear.ceil(first), last).map((date) => ({ date, at: scale(date) })),
    months: utcMonth.range(utcMonth.ceil(first), last).map((date) => ({ date, at: scale(date) })),
  };
}
