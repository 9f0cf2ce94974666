import { utcFormat } from 'd3-time-format';
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { ContactType } from '../schema/contact.ts';
import type { Glyph } from '../site/glyphs.ts';
import { LANES, type ContactMark, type Soil, type Stretch, type TimelineData } from '../site/timeline-marks.ts';
import { linked } from './chart-parts.ts';
import { drawSheet } from './draw-articles.ts';
import { drawBar, drawGlyph } from './draw-glyph.ts';
import { SHORTEST } from './draw-mark.ts';
import { drawMonths } from './draw-months.ts';
import { relaxLabels } from './relax-labels.ts';
import { fitText, textWidth } from './text-width.ts';
import { timelineAxis, type TimelineAxis } from './timeline-axis.ts';

/** The narrowest width that the chart down the page is set for, in pixels, and its type. */
export const NARROWEST = 288;
const TYPE = 12;
const LEADING = 24;
const MONTH = 24;
/** From here on months are counted instead. */
const MOST_LABELS = 72;
const FIRST_LANE = 46;
const LANE = 15;

interface Item extends Stretch {
  id: string;
  url: string;
  title: string;
  /** What the mark is called, in the longest wording first. */
  texts: string[];
  glyph: Glyph;
  soil: Soil;
  lane: number;
  sheet: boolean;
  entries: string | null;
  outer: ContactMark['outer'];
}

function itemsOf(data: TimelineData, lanes: readonly ContactType[]): Item[] {
  const contacts = data.contacts.map((mark) => ({
    ...mark,
    lane: lanes.indexOf(mark.lane),
    sheet: false,
    texts: [[mark.label, mark.detail].filter(Boolean).join(', '), mark.label],
  }));
  const articles = data.articles.map((mark) => ({
    ...mark,
    lane: lanes.length,
    sheet: true,
    soil: 'elsewhere' as const,
    outer: null,
    texts: [mark.label],
  }));
  return [...contacts, ...articles];
}

/** An arrow or a bar points along the axis, so what is drawn across is turned. */
function drawItem(item: Item, x: number, from: number, to: number): Element {
  const { glyph } = item;
  if (item.sheet)
    return s('g', { transform: `translate(${x} ${(from + to) / 2}) rotate(90) scale(.8)` }, [
      drawSheet(glyph.approximate || glyph.shape !== 'day'),
    ]);
  if (glyph.shape === 'span') {
    const length = Math.max(SHORTEST, to - from);
    return s('g', { transform: `translate(${x} ${(from + to - length) / 2}) rotate(90)` }, drawBar(glyph, 0, length));
  }
  const turned = glyph.shape === 'before' || glyph.shape === 'after';
  return s('g', { transform: `translate(${x} ${(from + to) / 2})${turned ? ' rotate(90) scale(.7)' : ''}` }, drawGlyph(glyph));
}

/** A thin line with stops: the days that the least close of the outlets allows. */
function drawOuter({ outer }: Item, axis: TimelineAxis, x: number, top: number): Element[] {
  if (!outer) return [];
  const { start, end } = axis.place('', { ...outer, placement: 'within' });
  return [s('path', { class: 'line', strokeWidth: 1, d: `M${x - 5} ${Math.round(start + top)}h10m-5 0V${Math.round(end + top)}m-5 0h10` })];
}

function drawGrid(axis: TimelineAxis, lanes: readonly string[], top: number, height: number): Element[] {
  const year = utcFormat('%Y');
  const month = utcFormat('%b');
  const names = { before: 'Earlier', after: 'Later', undated: 'No date' } as const;
  const y = (value: number): number => Math.round(value + top);
  const right = FIRST_LANE + lanes.length * LANE;
  return [
    ...axis.bands.map((band) =>
      s('rect', { class: 'band', x: 0, y: y(band.start), width: right, height: Math.round(band.end - band.start) }),
    ),
    ...axis.bands.map((band) => s('text', { class: 'axis', y: y(band.start) + 14 }, names[band.kind])),
    s('path', { class: 'grid', d: lanes.map((_, lane) => `M${FIRST_LANE + (lane + 0.5) * LANE} ${top}V${height}`).join('') }),
    ...lanes.map((name, lane) =>
      s('text', { class: 'lane', transform: `translate(${FIRST_LANE + (lane + 0.5) * LANE + 4} ${top - 6}) rotate(-90)` }, name),
    ),
    ...axis.years.flatMap(({ at, date }) => [
      s('line', { class: 'grid', x2: right, y1: y(at), y2: y(at) }),
      s('text', { class: 'lane', y: y(at) + 14 }, year(date)),
    ]),
    ...axis.months
      .filter(({ date }) => date.getUTCMonth() % 3 === 0 && date.getUTCMonth() > 0)
      .map(({ at, date }) => s('text', { class: 'axis', y: y(at) + 5 }, month(date))),
  ];
}

function drawLabelled(items: readonly Item[], axis: TimelineAxis, lanes: number, top: number, length: number): Element[] {
  const placed = items
    .map((item) => ({ item, ...axis.place(item.id, item) }))
    .sort((a, b) => a.start + a.end - b.start - b.end || a.item.lane - b.item.lane);
  const labels = relaxLabels(
    placed.map(({ start, end }) => (start + end) / 2),
    LEADING,
    length,
  );
  const edge = FIRST_LANE + lanes * LANE;
  const room = NARROWEST - edge - 14;
  const rows = placed.map((place, index) => ({
    ...place,
    y: Math.round((labels[index] ?? 0) + top),
    x: FIRST_LANE + (place.item.lane + 0.5) * LANE,
  }));
  return [
    // As many as the links, and in their order: that is how the filter knows them.
    s(
      'g',
      { class: 'reach' },
      rows.map(({ x, y, start, end }) =>
        s('path', { d: `M${x + 7} ${Math.round((start + end) / 2 + top)}H${edge + 2}L${edge + 10} ${y}` }),
      ),
    ),
    ...rows.map(({ item, x, y, start, end }) =>
      linked(
        item.url,
        item.title,
        item.soil,
        [
          s('svg', { x: edge + 10, y }, [
            s('rect', { class: 'target', y: -LEADING / 2, width: NARROWEST - edge - 10, height: LEADING }),
            s('text', { class: item.glyph.planned || item.sheet ? 'quiet' : undefined, x: 4, y: 4 }, wordingThatFits(item.texts, room)),
          ]),
          ...drawOuter(item, axis, x, top),
          drawItem(item, x, Math.round(start + top), Math.round(end + top)),
        ],
        item.sheet ? item.entries : null,
      ),
    ),
  ];
}

/** The longest wording that has room, else the shortest cut off. */
function wordingThatFits(texts: readonly string[], room: number): string {
  return texts.find((text) => textWidth(text, TYPE) <= room) ?? fitText(texts.at(-1) ?? '', TYPE, room);
}

/**
 * The timeline down the page, for phones: time runs downwards, a column for each kind and one for the articles, the labels at the right
 * as near to their marks as they can stand without touching. With more than can be told apart it lists the months with their counts.
 */
export function tallChart(data: TimelineData, label: string): Element {
  const lanes = (Object.keys(LANES) as ContactType[]).filter((lane) => data.contacts.some((mark) => mark.lane === lane));
  const items = itemsOf(data, lanes);
  if (items.length > MOST_LABELS) return drawMonths(data, label);
  const names = [...lanes.map((lane) => LANES[lane]), 'Published'];
  const months = (data.window.to - data.window.from) / (30.44 * 86_400_000);
  const outside = Math.max(
    2,
    ...(['before', 'after', 'undated'] as const).map((kind) => items.filter((item) => item.placement === kind).length + 1),
  );
  const size = { band: outside * LEADING, length: 0, spreadUndated: true };
  size.length = Math.round(Math.max(months * Math.min(MONTH, 1400 / months), 1.35 * items.length * LEADING) + 3 * size.band);
  const axis = timelineAxis(data, size);
  // The names of the columns stand on their heads above them, in bold.
  const top = 14 + Math.ceil(1.08 * Math.max(...names.map((name) => textWidth(name, TYPE))));
  const height = top + size.length + 12;
  return s('svg', { class: 'chart down', height, role: 'group', ariaLabel: label }, [
    ...drawGrid(axis, names, top, height),
    ...drawLabelled(items, axis, names.length, top, size.length),
  ]);
}
