import type { Element } from 'hast';
import { s } from 'hastscript';
import type { ArticleMark, ContactMark, TimelineData } from '../site/timeline-marks.ts';
import { anchored, linked, percent, sideLabel, target, TYPE } from './chart-parts.ts';
import { drawBins } from './draw-bins.ts';
import type { Drawn, LaneStyle } from './draw-lane.ts';
import { LABEL_OFFSET, type Packed } from './pack-labels.ts';
import { textWidth } from './text-width.ts';
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

/** The side of the sheet on which the outlet's name has room before the next dot, or beyond them all. */
function labelPlace(sheet: number, dots: readonly number[], width: number, label: number): { side: Packed['side']; at: number } {
  const need = label + 2 * LABEL_OFFSET;
  const right = Math.min(width + LABEL_OFFSET, ...dots.filter((dot) => dot > sheet + 1));
  const left = Math.max(-LABEL_OFFSET, ...dots.filter((dot) => dot < sheet - 1));
  if (right - sheet >= need) return { side: 'right', at: sheet };
  if (sheet - left >= need) return { side: 'left', at: sheet };
  const [first, last] = [Math.min(sheet, ...dots), Math.max(sheet, ...dots)];
  if (first >= need - LABEL_OFFSET) return { side: 'left', at: first };
  if (width - last >= need - LABEL_OFFSET) return { side: 'right', at: last };
  return { side: 'none', at: sheet };
}

function drawRow(article: ArticleMark, contacts: ReadonlyMap<string, ContactMark>, axis: TimelineAxis, y: number, style: LaneStyle): Element[] {
  const { start: x } = axis.place(article.id, article);
  const reported = article.contacts.flatMap((id) => contacts.get(id) ?? []);
  const dots = reported.map((mark) => ({ mark, x: axis.place(mark.id, mark).start }));
  const inPixels = (value: number): number => (value * style.narrowest) / 100;
  const label = `${article.label}, ${article.date}`;
  const { side, at } = style.labels
    ? labelPlace(inPixels(x), dots.map((dot) => inPixels(dot.x)), style.narrowest, textWidth(label, TYPE))
    : { side: 'none' as const, at: 0 };
  const anchor = (at * 100) / style.narrowest;
  const [first, last] = [Math.min(x, ...dots.map((dot) => dot.x)), Math.max(x, ...dots.map((dot) => dot.x))];
  return [
    linked(article.url, article.title, 'elsewhere', [
      s('line', { class: 'reach', x1: percent(first), x2: percent(last), y1: y, y2: y }),
      target(x, y, LOWEST_ROW),
      anchored(x, y, [drawSheet(article.glyph.approximate || article.glyph.shape !== 'day')]),
      ...(side === 'none' ? [] : [ground(anchor, y, side, textWidth(label, TYPE)), ...sideLabel(label, { start: anchor, end: anchor }, y, side, false)]),
    ]),
    ...(style.labels ? stacked(dots, style.narrowest) : dots.map((dot) => ({ ...dot, offset: 0 }))).map((dot) => drawReported(dot.mark, dot.x, y + dot.offset)),
  ];
}

/** Paper behind a name that stands on its row's line. */
function ground(x: number, y: number, side: Packed['side'], width: number): Element {
  return s('rect', { class: 'paper', x: percent(x), y: y - 9, width: Math.round(width + 6), height: 18, transform: `translate(${Math.round(side === 'left' ? -(width + LABEL_OFFSET + 3) : LABEL_OFFSET - 3)})` });
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
  const dot = linked(mark.url, mark.title, mark.soil, [anchored(x, y, [s('circle', { class: mark.glyph.planned ? 'open' : 'fill', r: mark.glyph.planned ? 2 : 3 })])]);
  return { ...dot, properties: { ...dot.properties, tabIndex: -1, ariaHidden: 'true' } };
}

/** The second clock: a row for each article, with the day it appeared and a dot for each contact it reports. */
export function drawArticles(data: TimelineData, axis: TimelineAxis, top: number, style: LaneStyle): Drawn {
  const head = [s('line', { class: 'ground', x2: '100%', y1: top, y2: top }), s('text', { class: 'lane', y: top + 15 }, 'Published')];
  if (data.articles.length > MOST_ROWS) {
    const bins = drawBins(data.articles.map((article) => ({ ...article, noun: 'article' })), axis, top + HEAD, style.narrowest);
    return { children: [...head, ...bins.children], height: HEAD + bins.height + FOOT };
  }
  const contacts = new Map(data.contacts.map((mark) => [mark.id, mark]));
  const row = Math.max(style.row, LOWEST_ROW);
  const children = data.articles.flatMap((article, index) => drawRow(article, contacts, axis, top + HEAD + row * (index + 0.5), style));
  return { children: [...head, ...children], height: HEAD + data.articles.length * row + FOOT };
}
