import type { GeoProjection } from 'd3-geo';
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { MapMark } from '../site/map-marks.ts';
import type { PartySeen } from './base-map.ts';
import { percent, target } from './chart-parts.ts';
import { SHEET, WHOLE, type Cut } from './fit-map.ts';
import { placeLabels, type LabelPlace, type MapSize, type Spot } from './place-labels.ts';
import { textWidth } from './text-width.ts';

/** How the map is set on pages of some widths: the part of the sheet, the widths in pixels, the type and the radius of the largest mark. */
export interface MapStyle {
  name: string;
  cut: Cut;
  widths: [narrowest: number, widest: number];
  type: number;
  largest: number;
}

/** On wide pages. */
export const WIDE: MapStyle = { name: 'across', cut: WHOLE, widths: [512, 1000], type: 13, largest: 18 };

/** On phones, of which the part of the sheet depends on where the places lie. */
export function narrowStyle(cut: Cut): MapStyle {
  return { name: cut === WHOLE ? 'down whole' : 'down', cut, widths: [288, 560], type: 12, largest: 14 };
}

const SMALLEST = 3;

/** The sizes between the narrowest and the widest at which names must have room. */
function sizesOf({ cut, widths: [from, to] }: MapStyle): MapSize[] {
  return [0, 0.33, 0.67, 1].map((share) => {
    const width = from + (to - from) * share;
    return { width, height: (width * SHEET.height) / cut.width };
  });
}

interface Drawn extends Spot {
  mark: MapMark;
}

function spotsOf(marks: readonly MapMark[], projection: GeoProjection, { cut, type, largest }: MapStyle): Drawn[] {
  const most = Math.max(1, ...marks.map(({ count }) => count));
  const unit = Math.min(5, largest / Math.sqrt(most));
  return marks.flatMap((mark): Drawn[] => {
    const [x, y] = projection([...mark.at]) ?? [NaN, NaN];
    const spot = { x: (x - cut.left) / cut.width, y: y / SHEET.height };
    if (!(spot.x >= 0 && spot.x <= 1 && spot.y >= 0 && spot.y <= 1)) return [];
    const label = textWidth(`${mark.label} ${mark.count}`, type) + 2;
    return [{ ...spot, mark, radius: Math.max(SMALLEST, unit * Math.sqrt(mark.count)), label }];
  });
}

const round = (value: number): number => Number(value.toFixed(1));

/** A disc as large as the contacts held, within a ring as large as all of them; a ring alone where all are planned. */
function drawMark({ mark, radius }: Drawn): Element[] {
  const held = Math.sqrt(mark.held / mark.count);
  if (mark.held === mark.count) return [s('circle', { class: 'fill', r: round(radius) })];
  const ring = s('circle', { class: 'ring', r: round(radius) });
  return mark.held > 0 ? [ring, s('circle', { class: 'fill', r: round(Math.max(1.5, (radius - 2) * held)) })] : [ring];
}

function drawLabel({ mark }: Drawn, place: LabelPlace): Element {
  return s(
    'text',
    { class: 'halo', x: round(place.dx), y: round(place.dy), ...(place.anchor === 'start' ? {} : { textAnchor: place.anchor }) },
    [`${mark.label} `, s('tspan', { class: 'quiet' }, String(mark.count))],
  );
}

function drawPlace(spot: Drawn, place: LabelPlace | null): Element {
  return s('a', { href: spot.mark.url, class: `glyph soil-${spot.mark.soil}` }, [
    s('title', spot.mark.title),
    s('svg', { x: percent(spot.x * 100), y: percent(spot.y * 100) }, [
      target(24),
      ...drawMark(spot),
      ...(place ? [drawLabel(spot, place)] : []),
    ]),
  ]);
}

/** The name of a party in the middle of what is seen of it. */
export interface PartyName {
  text: string;
  side: 'a' | 'b';
  /** Null where nothing of it is seen. */
  seen: PartySeen | null;
}

function partySpots(names: readonly PartyName[], { cut, type, widths }: MapStyle): (Spot & { name: PartyName })[] {
  return names.flatMap((name) => {
    const label = textWidth(name.text, type) * 1.2 + 2;
    // A country too small to hold its name is known by its outline and by the key.
    if (!name.seen || (name.seen.width * widths[0]) / cut.width < label * 1.3) return [];
    const [x, y] = name.seen.middle;
    return [{ name, x: (x - cut.left) / cut.width, y: y / SHEET.height, radius: 0, label }];
  });
}

/**
 * The places of contacts on the base map, which stands in the page once and is shown whole or in part. Places are percentages, type and marks
 * pixels, so that both keep their size at every width of the style. The most important place comes first, in the list's order.
 */
export function placesMap(
  marks: readonly MapMark[],
  parties: readonly PartyName[],
  projection: GeoProjection,
  style: MapStyle,
  label: string,
): Element {
  const spots = spotsOf(marks, projection, style);
  const names = partySpots(parties, style);
  const places = placeLabels([...spots, ...names], sizesOf(style), style.type);
  return s('svg', { class: `chart map ${style.name}`, role: 'group', ariaLabel: label }, [
    s('svg', { class: 'base', viewBox: `${style.cut.left} 0 ${style.cut.width} ${SHEET.height}`, width: '100%', height: '100%' }, [
      s('use', { href: '#map-base' }),
    ]),
    ...names.flatMap(({ name, x, y }, index) => {
      const place = places[spots.length + index];
      if (!place) return [];
      const text = s('text', { class: 'party', x: round(place.dx), y: round(place.dy), textAnchor: place.anchor }, name.text);
      return [s('svg', { class: `soil-${name.side}`, x: percent(x * 100), y: percent(y * 100) }, [text])];
    }),
    ...spots.map((spot, index) => drawPlace(spot, places[index] ?? null)),
  ]);
}
