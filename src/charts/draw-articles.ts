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
/** From here on, articles are counted by month. */
const MOST_ROWS = 24;
/** In the row of an article, in pixels: the sheet and the outlet's name, below them the line of what it reports. */
const SHEET = 12;
const LINE = 28;
/** Between reports that are strung one above the other, since side by side they would hide each other. */
const STRING = 8;
const HIDING = 7;

/** The sheet that marks the day an article appeared; its edge is broken when the day is not certain. */
export function drawSheet(approximate: boolean): Element {
  return s('path', { class: 'sheet', d: 'M-5-7H5V7H-5z', strokeDasharray: approximate ? '3 2' : undefined });
}

/** A report in the row of its article. */
interface Dot {
  mark: ContactMark;
  x: number;
  offset: number;
}

/** Strings reports that would hide each other one below the other, so that each is seen. */
function strung(dots: readonly Omit<Dot, 'offset'>[], narrowest: number): Dot[] {
  const sorted = [...dots].sort((a, b) => a.x - b.x);
  const strings: Omit<Dot, 'offset'>[][] = [];
  for (const dot of sorted) {
    const last = strings.at(-1);
    const [first] = last ?? [];
    if (last && first && ((dot.x - first.x) * narrowest) / 100 < HIDING) last.push(dot);
    else strings.push([dot]);
  }
  return strings.flatMap((string) => string.map((dot, index) => ({ ...dot, offset: index * STRING })));
}

/** The outlet's name and the day beside the sheet, on the right where there is room; the day goes before the name is cut. */
function drawName(article: ArticleMark, x: number, y: number, narrowest: number): Element {
  const sheet = (x * narrowest) / 100;
  const dated = `${article.label}, ${article.date}`;
  const right = narrowest - sheet - LABEL_OFFSET;
  const left = sheet - LABEL_OFFSET;
  const room = Math.max(left, right);
  const name = textWidth(dated, TYPE) <= room ? dated : fitText(article.label, TYPE, room);
  return anchored(x, y, sideLabel(name, textWidth(name, TYPE) <= right ? 'right' : 'left'));
}

/** An article: its sheet with its name, and below it, on a line, the contacts it reports; a stem joins the two. */
function drawRow(
  article: ArticleMark,
  contacts: ReadonlyMap<string, ContactMark>,
  axis: TimelineAxis,
  top: number,
  style: LaneStyle,
): Drawn {
  const { start: x } = axis.place(article.id, article);
  const reported = article.contacts.flatMap((id) => contacts.get(id) ?? []);
  const dots = strung(
    reported.map((mark) => ({ mark, x: axis.place(mark.id, mark).start })),
    style.narrowest,
  );
  const [first, last] = [Math.min(x, ...dots.map((dot) => dot.x)), Math.max(x, ...dots.map((dot) => dot.x))];
  const line = top + LINE;
  const sheet = [
    ...(dots.length > 0
      ? [
          s('line', { class: 'reach', x1: percent(first), x2: percent(last), y1: line, y2: line }),
          s('line', { class: 'reach', x1: percent(x), x2: percent(x), y1: top + SHEET + 7, y2: line }),
        ]
      : []),
    anchored(x, top + SHEET, [target(24), drawSheet(article.glyph.approximate || article.glyph.shape !== 'day')]),
    ...(style.labels ? [drawName(article, x, top + SHEET, style.narrowest)] : []),
    // In the order of the row's own numbers, so that each dot is known by its place.
    ...dots
      .sort((a, b) => reported.indexOf(a.mark) - reported.indexOf(b.mark))
      .map((dot) => drawReported(dot.mark, dot.x, line + dot.offset)),
  ];
  return {
    children: [linked(article.url, article.title, 'elsewhere', sheet, article.entries)],
    height: dots.length > 0 ? LINE + Math.max(...dots.map((dot) => dot.offset)) + STRING : 2 * SHEET,
  };
}

/** A contact in the row of an article that reports it: a dot of that row's link, since the contact itself stands in its lane. */
function drawReported(mark: ContactMark, x: number, y: number): Element {
  const { planned } = mark.glyph;
  const look = `${planned ? 'open' : 'fill'} soil-${mark.soil}`;
  return s('circle', { class: look, cx: percent(x), cy: y, r: planned ? 2 : 3 });
}

/** The second clock: a row for each article, with the day it appeared and a dot for each contact it reports. */
export function drawArticles(data: TimelineData, axis: TimelineAxis, top: number, style: LaneStyle): Drawn {
  const head = [s('line', { class: 'ground', x2: '100%', y1: top, y2: top }), s('text', { class: 'lane', y: top + 15 }, 'Published')];
  if (data.articles.length > MOST_ROWS) {
    const articles = data.articles.map((article) => ({ ...article, noun: 'article' }));
    const bins = drawBins(articles, axis, top + HEAD, style.narrowest);
    return { children: [s('g', [...head, ...bins.children])], height: HEAD + bins.height + FOOT };
  }
  const contacts = new Map(data.contacts.map((mark) => [mark.id, mark]));
  const children: Element[] = [];
  let y = top + HEAD;
  for (const article of data.articles) {
    const row = drawRow(article, contacts, axis, y, style);
    children.push(...row.children);
    y += row.height;
  }
  return { children: [s('g', [...head, ...children])], height: y - top + FOOT };
}
