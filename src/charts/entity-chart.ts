import type { Element } from 'hast';
import { s } from 'hastscript';
import type { EntityTimeline } from '../site/entity-timeline.ts';
import type { ArticleMark } from '../site/timeline-marks.ts';
import { anchored, linked, target } from './chart-parts.ts';
import { drawSheet } from './draw-articles.ts';
import { AXIS, drawAxis } from './draw-axis.ts';
import { drawBins } from './draw-bins.ts';
import { DOT } from './draw-glyph.ts';
import { drawLane, type Drawn, type LaneStyle } from './draw-lane.ts';
import { packLabels } from './pack-labels.ts';
import { timelineAxis, type TimelineAxis } from './timeline-axis.ts';

const HEAD = 20;
const FOOT = 6;
const TICK = 7;
const ROWS = 3;
const SCALE = 1000;

/** The contacts of the whole record as ticks, so that one sees when an entity took part and when it did not. */
function drawRest({ record, contacts }: EntityTimeline, axis: TimelineAxis, top: number): Drawn {
  const own = new Set(contacts.map(({ id }) => id));
  const rest = record.contacts.filter(({ id }) => !own.has(id));
  if (rest.length === 0) return { children: [], height: 0 };
  const places = rest.map((mark) => axis.place(mark.id, mark)).map(({ start, end }) => Math.round(((start + end) / 200) * SCALE));
  const d = [...new Set(places)]
    .sort((a, b) => a - b)
    .map((x) => `M${x} 0V${TICK}`)
    .join('');
  const ticks = s('svg', { y: top, width: '100%', height: TICK, viewBox: `0 0 ${SCALE} ${TICK}`, preserveAspectRatio: 'none' }, [
    s('title', 'The other contacts of the record'),
    s('path', { class: 'rest', d }),
  ]);
  return { children: [ticks], height: TICK };
}

/** The articles that name the entity, each a sheet on the day it appeared; counted where there are too many to be told apart. */
function drawNaming(articles: readonly ArticleMark[], axis: TimelineAxis, top: number, { narrowest, row }: LaneStyle): Drawn {
  const head = [s('line', { class: 'ground', x2: '100%', y1: top, y2: top }), s('text', { class: 'lane', y: top + 15 }, 'Named in')];
  const placed = articles.map((article) => ({ article, x: axis.place(article.id, article).start })).sort((a, b) => a.x - b.x);
  const packed = packLabels(
    placed.map(({ x }) => ({ start: (x * narrowest) / 100 - DOT, end: (x * narrowest) / 100 + DOT, label: 0 })),
    narrowest,
    ROWS,
  );
  if (!packed) {
    const bins = drawBins(
      articles.map((article) => ({ ...article, noun: 'article' })),
      axis,
      top + HEAD,
      narrowest,
    );
    return { children: [...head, ...bins.children], height: HEAD + bins.height + FOOT };
  }
  const children = placed.map(({ article, x }, index) => {
    const y = top + HEAD + row / 2 + (packed[index]?.row ?? 0) * row;
    return linked(article.url, article.title, 'elsewhere', [
      anchored(x, y, [target(24), drawSheet(article.glyph.approximate || article.glyph.shape !== 'day')]),
    ]);
  });
  const rows = 1 + Math.max(0, ...packed.map((place) => place.row));
  return { children: [...head, ...children], height: HEAD + rows * row + FOOT };
}

/**
 * The contacts of one entity on the axis of the whole timeline, the record's other contacts as ticks below them, then the articles that name it.
 * Drawn for the style's smallest width as the timeline is; null where it has no contact.
 */
export function entityChart(timeline: EntityTimeline, style: LaneStyle, label: string): Element | null {
  if (timeline.contacts.length === 0) return null;
  const axis = timelineAxis(timeline.record, { length: 100, band: style.band });
  const lane = drawLane('Contacts', timeline.contacts, axis, AXIS, style);
  const rest = drawRest(timeline, axis, AXIS + lane.height);
  const top = AXIS + lane.height + rest.height + FOOT;
  const naming = drawNaming(timeline.articles, axis, top, style);
  const height = top + (timeline.articles.length > 0 ? naming.height : 0);
  return s('svg', { class: style.labels ? 'chart across' : 'chart small', height, role: 'group', ariaLabel: label }, [
    ...drawAxis({ ...axis, months: axis.months.filter(({ date }) => style.labels && date.getUTCMonth() === 6) }, height, style.narrowest),
    ...lane.children,
    ...rest.children,
    ...(timeline.articles.length > 0 ? naming.children : []),
  ]);
}
