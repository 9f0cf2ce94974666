import type { Element } from 'hast';
import { s } from 'hastscript';
import type { ArticleMark, ContactMark, TimelineData } from '../site/timeline-marks.ts';
import { anchored, linked, percent, sideLabel, target, TYPE } from './chart-parts.ts';
import { drawBins } from './draw-bins.ts';
import type { Drawn, LaneStyle } from './draw-lane.ts';
import { LABEL_OFFSET } from './pack-labels.ts';
import { fitText, textWidth } from './text-width.ts';
import type { TimelineAxis } from './timeline-axis.ts';

const HEAD = 20;
const FOOT = 8;
/** A sheet is taller than a dot, so its rows never get lower than this. */
const LOWEST_ROW = 20;
/** From here on, articles are counted by month. */
const MOST_ROWS = 24;

/** The sheet that marks the day an article appeared; its edge is broken when the day is not certain. */
export function drawSheet(approximate: boolean): Element {
  return s('path', { class: 'sheet', d: 'M-5-7H5V7H-5z', strokeDasharray: approximate ? '3 2' : undefined });
}

/** Where the outlet's name stands: beside which pixel, on which side of it, and how wide it may be. */
interface LabelPlace {
  at: number;
  side: 'right' | 'left';
  room: number;
}

/**
 * Finds the gap between the dots of a row that is nearest to the sheet and wide enough for a name; else the widest, where the name is cut.
 * Gaps grow with the chart, so what fits at its narrowest fits at every width.
 */
function labelPlace(sheet: number, dots: readonly number[], width: number, label: number): LabelPlace {
  const points = [...dots, sheet].sort((a, b) => a - b);
  const edges = [-LABEL_OFFSET, ...points, width + LABEL_OFFSET];
  const gaps = edges.slice(1).map((to, index): LabelPlace => {
    const from = edges[index] ?? 0;
    const room = to - from - 2 * LABEL_OFFSET;
    return from >= sheet ? { at: from, side: 'right', room } : { at: to, side: 'left', room };
  });
  const [widest = { at: sheet, side: 'right', room: width }] = [...gaps].sort((a, b) => b.room - a.room);
  const [nearest] = gaps
    .filter((gap) => gap.room >= label)
    .sort((a, b) => Math.abs(a.at - sheet) - Math.abs(b.at - sheet) || (a.side === 'right' ? -1 : 1));
  return nearest ?? widest;
}

function drawRow(
  article: ArticleMark,
  contacts: ReadonlyMap<string, ContactMark>,
  axis: TimelineAxis,
  y: number,
  style: LaneStyle,
): Element[] {
  const { start: x } = axis.place(article.id, article);
  const reported = article.contacts.flatMap((id) => contacts.get(id) ?? []);
  const dots = reported.map((mark) => ({ mark, x: axis.place(mark.id, mark).start }));
  const inPixels = (value: number): number => (value * style.narrowest) / 100;
  const [first, last] = [Math.min(x, ...dots.map((dot) => dot.x)), Math.max(x, ...dots.map((dot) => dot.x))];
  return [
    linked(article.url, article.title, 'elsewhere', [
      s('line', { class: 'reach', x1: percent(first), x2: percent(last), y1: y, y2: y }),
      anchored(x, y, [target(LOWEST_ROW), drawSheet(article.glyph.approximate || article.glyph.shape !== 'day')]),
      ...(style.labels
        ? drawName(
            article,
            inPixels(x),
            dots.map((dot) => inPixels(dot.x)),
            y,
            style.narrowest,
          )
        : []),
    ]),
    ...(style.labels ? stacked(dots, style.narrowest) : dots.map((dot) => ({ ...dot, offset: 0 }))).map((dot) =>
      drawReported(dot.mark, dot.x, y + dot.offset),
    ),
  ];
}

/** The outlet's name and the day, on paper, since it may stand on the row's line. */
function drawName(article: ArticleMark, sheet: number, dots: readonly number[], y: number, narrowest: number): Element[] {
  const name = `${article.label}, ${article.date}`;
  const { at, side, room } = labelPlace(sheet, dots, narrowest, textWidth(name, TYPE));
  const label = fitText(name, TYPE, room);
  const width = Math.round(textWidth(label, TYPE)) + 6;
  const x = (at * 100) / narrowest;
  const shift = side === 'left' ? -(width + LABEL_OFFSET - 3) : LABEL_OFFSET - 3;
  const paper = s('rect', { class: 'paper', x: shift, y: -9, width, height: 18 });
  return [anchored(x, y, [paper, ...sideLabel(label, side)])];
}

/** Dots that would hide each other are strung one above the other, so that each report is seen. */
function stacked<T extends { x: number }>(dots: readonly T[], narrowest: number): (T & { offset: number })[] {
  const sorted = [...dots].sort((a, b) => a.x - b.x);
  const strings: T[][] = [];
  for (const dot of sorted) {
    const last = strings.at(-1);
    const [first] = last ?? [];
    if (last && first && ((dot.x - first.x) * narrowest) / 100 < 5 && last.length < 3) last.push(dot);
    else strings.push([dot]);
  }
  return strings.flatMap((string) => string.map((dot, index) => ({ ...dot, offset: (index - (string.length - 1) / 2) * 6.5 })));
}

/** A contact in the row of an article that reports it; the same contact stands in its lane, so keyboards and screen readers pass it over. */
function drawReported(mark: ContactMark, x: number, y: number): Element {
  const dot = linked(mark.url, mark.title, mark.soil, [
    anchored(x, y, [s('circle', { class: mark.glyph.planned ? 'open' : 'fill', r: mark.glyph.planned ? 2 : 3 })]),
  ]);
  return { ...dot, properties: { ...dot.properties, tabIndex: -1, ariaHidden: 'true' } };
}

/** The second clock: a row for each article, with the day it appeared and a dot for each contact it reports. */
export function drawArticles(data: TimelineData, axis: TimelineAxis, top: number, style: LaneStyle): Drawn {
  const head = [s('line', { class: 'ground', x2: '100%', y1: top, y2: top }), s('text', { class: 'lane', y: top + 15 }, 'Published')];
  if (data.articles.length > MOST_ROWS) {
    const bins = drawBins(
      data.articles.map((article) => ({ ...article, noun: 'article' })),
      axis,
      top + HEAD,
      style.narrowest,
    );
    return { children: [...head, ...bins.children], height: HEAD + bins.height + FOOT };
  }
  const contacts = new Map(data.contacts.map((mark) => [mark.id, mark]));
  const row = Math.max(style.row, LOWEST_ROW);
  const children = data.articles.flatMap((article, index) => drawRow(article, contacts, axis, top + HEAD + row * (index + 0.5), style));
  return { children: [...head, ...children], height: HEAD + data.articles.length * row + FOOT };
}
