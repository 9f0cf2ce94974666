import type { Element } from 'hast';
import { s } from 'hastscript';
import type { ContactType } from '../schema/contact.ts';
import { LANES, type TimelineData } from '../site/timeline-marks.ts';
import { drawArticles } from './draw-articles.ts';
import { AXIS, drawAxis } from './draw-axis.ts';
import { drawLane, type LaneStyle } from './draw-lane.ts';
import { timelineAxis } from './timeline-axis.ts';

/** With labels, for the page of the timeline; the tall chart takes over where it is narrower. */
export const LABELLED: LaneStyle = { narrowest: 700, labels: true, row: 22, rows: 8 };
/** Marks alone, at every width. */
export const UNLABELLED: LaneStyle = { narrowest: 288, labels: false, row: 14, rows: 8 };

/**
 * The timeline across: a lane for each kind of contact, below the line the second clock. Places across are percentages and heights are
 * pixels, so that one drawing keeps its size of type at every width from the style's narrowest on.
 */
export function timelineChart(data: TimelineData, style: LaneStyle, label: string): Element {
  const axis = timelineAxis(data, { length: 100, band: 9 });
  const children: Element[] = [];
  let top = AXIS;
  for (const [lane, name] of Object.entries(LANES) as [ContactType, string][]) {
    const marks = data.contacts.filter((mark) => mark.lane === lane);
    if (marks.length === 0) continue;
    const drawn = drawLane(name, marks, axis, top, style);
    children.push(...drawn.children);
    top += drawn.height;
  }
  const articles = drawArticles(data, axis, top, style);
  const height = top + articles.height;
  return s('svg', { class: 'chart across', height, role: 'group', ariaLabel: label }, [
    ...drawAxis(axis, height, style.narrowest),
    ...children,
    ...articles.children,
  ]);
}
