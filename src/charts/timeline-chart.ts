import type { Element } from 'hast';
import { s } from 'hastscript';
import type { ContactType } from '../schema/contact.ts';
import { LANES, type TimelineData } from '../site/timeline-marks.ts';
import { drawArticles } from './draw-articles.ts';
import { AXIS, drawAxis } from './draw-axis.ts';
import { largestBin } from './draw-bins.ts';
import { countable, drawLane, type LaneStyle } from './draw-lane.ts';
import { timelineAxis } from './timeline-axis.ts';

/** With labels; something else takes over where it is narrower. */
export const LABELLED: LaneStyle = { narrowest: 512, labels: true, row: 24, rows: 8, band: 10 };
/** The same for one year of a busy dossier. */
export const LABELLED_YEAR: LaneStyle = { ...LABELLED, rows: 12 };
/** Marks alone, for phones. */
export const UNLABELLED: LaneStyle = { narrowest: 288, labels: false, row: 24, rows: 8, band: 17 };

/**
 * The timeline across: a lane for each kind of contact, below the line the second clock. Places across are percentages and heights are
 * pixels, so that one drawing keeps its size of type at every width from the style's narrowest on.
 */
export function timelineChart(data: TimelineData, style: LaneStyle, label: string): Element {
  const axis = timelineAxis(data, { length: 100, band: style.band });
  const children: Element[] = [];
  let top = AXIS;
  const lanes = (Object.entries(LANES) as [ContactType, string][])
    .map(([lane, name]) => ({ name, marks: data.contacts.filter((mark) => mark.lane === lane) }))
    .filter(({ marks }) => marks.length > 0);
  const most = Math.max(...lanes.map(({ marks }) => largestBin(countable(marks), axis, style.narrowest)));
  for (const { name, marks } of lanes) {
    const drawn = drawLane(name, marks, axis, top, style, most);
    children.push(...drawn.children);
    top += drawn.height;
  }
  const articles = drawArticles(data, axis, top, style);
  const height = top + articles.height;
  return s('svg', { class: style.labels ? 'chart across' : 'chart small', height, role: 'group', ariaLabel: label }, [
    ...drawAxis(axis, height, style.narrowest, data.yearUrl),
    ...children,
    ...articles.children,
  ]);
}
