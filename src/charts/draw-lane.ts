import type { Element } from 'hast';
import { s } from 'hastscript';
import type { ContactMark } from '../site/timeline-marks.ts';
import { TYPE } from './chart-parts.ts';
import { drawBins, type Countable } from './draw-bins.ts';
import { drawMark, overhang, type Place } from './draw-mark.ts';
import { packLabels, type Packable, type Packed } from './pack-labels.ts';
import { textWidth } from './text-width.ts';
import type { TimelineAxis } from './timeline-axis.ts';

/** How a chart across is set: the width at which everything must have room, whether marks are labelled, pixels between rows. */
export interface LaneStyle {
  narrowest: number;
  labels: boolean;
  row: number;
  /** Rows a lane may take before its labels, and then its single marks, give way to counts by month. */
  rows: number;
  /** Width of a band beside the window, in percent: room for its name at the smallest width. */
  band: number;
}

/** A part of the chart and the height it takes, in pixels. */
export interface Drawn {
  children: Element[];
  height: number;
}

const HEAD = 20;
const FOOT = 8;

/** A lane is counted by month once fewer than half of its labels would find room. */
function isReadable(packed: readonly Packed[] | null, labels: boolean): packed is readonly Packed[] {
  return packed !== null && (!labels || packed.filter((place) => place.side !== 'none').length * 2 >= packed.length);
}

function packable(mark: ContactMark, place: Place, { narrowest, labels }: LaneStyle): Packable {
  const { left, right } = overhang(mark, place, narrowest);
  const label = labels ? textWidth([mark.label, mark.detail].filter(Boolean).join(', '), TYPE) : 0;
  const { start, end } = place.outer ?? place;
  return {
    start: Math.min((place.start * narrowest) / 100 - left, (start * narrowest) / 100),
    end: Math.max((place.end * narrowest) / 100 + right, (end * narrowest) / 100),
    label,
  };
}

function placeOf(mark: ContactMark, axis: TimelineAxis): Place {
  return { ...axis.place(mark.id, mark), outer: mark.outer && axis.place('', { ...mark.outer, placement: 'within' }) };
}

/** Contacts as things to be counted. */
export function countable(marks: readonly ContactMark[]): Countable[] {
  return marks.map((mark) => ({ ...mark, noun: 'contact' }));
}

/** A lane of the timeline: its name, and below it the marks in as few rows as they need, or their counts. `most` is the scale of these. */
export function drawLane(
  name: string,
  marks: readonly ContactMark[],
  axis: TimelineAxis,
  top: number,
  style: LaneStyle,
  most?: number,
): Drawn {
  const head = [s('line', { class: 'grid', x2: '100%', y1: top, y2: top }), s('text', { class: 'lane', y: top + 15 }, name)];
  const placed = marks.map((mark) => ({ mark, place: placeOf(mark, axis) })).sort((a, b) => a.place.start - b.place.start);
  const packed = packLabels(
    placed.map(({ mark, place }) => packable(mark, place, style)),
    style.narrowest,
    style.rows,
  );
  if (!isReadable(packed, style.labels)) {
    const bins = drawBins(countable(marks), axis, top + HEAD, style.narrowest, most);
    return { children: [s('g', [...head, ...bins.children])], height: HEAD + bins.height + FOOT };
  }
  const rows = 1 + Math.max(0, ...packed.map((place) => place.row));
  const children = placed.map(({ mark, place }, index) => {
    const { row, side } = packed[index] ?? { row: 0, side: 'none' as const };
    return drawMark(mark, place, top + HEAD + style.row / 2 + row * style.row, side, style.narrowest);
  });
  return { children: [s('g', [...head, ...children])], height: HEAD + rows * style.row + FOOT };
}
