import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { baseMap } from '../../../src/charts/base-map.ts';
import { fitMap, middleOf, narrowCut, SHEET, WHOLE, type LonLat } from '../../../src/charts/fit-map.ts';
import { narrowStyle, placesMap, WIDE } from '../../../src/charts/places-map.ts';
import { svgText } from '../../../src/charts/svg-text.ts';
import type { MapMark } from '../../../src/site/map-marks.ts';
import { overlaps, textBoxes } from './text-boxes.ts';

const mark = (label: string, at: LonLat, count = 1, held = count): MapMark => ({
  url: `#place-${label.toLowerCase()}`,
  label,
  title: `${label}: ${count} contacts`,
  at,
  soil: 'elsewhere',
  count,
  held,
});

const OSLO = mark('Oslo', [10.75, 59.91], 9, 7);
const LIMA = mark('Lima', [-77.04, -12.05], 2, 0);
const TOWNS = [
  OSLO,
  mark('Bergen', [5.32, 60.39]),
  mark('Drammen', [10.2, 59.74]),
  mark('Stockholm', [18.07, 59.33], 4),
  mark('Turku', [22.27, 60.45]),
];

const fit = (marks: readonly MapMark[]) => fitMap(marks.map(({ at }) => at));
const draw = (marks: readonly MapMark[], style = WIDE): Element => placesMap(marks, [], fit(marks), style, 'Places');

/** The boxes of the names at a width, in the aspect of the sheet; places down are percentages too. */
function boxes(drawing: Element, width: number, height: number) {
  const upright = structuredClone(drawing);
  const toPixels = (node: Element): void => {
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      const y = child.properties.y;
      if (typeof y === 'string' && y.endsWith('%')) child.properties.y = String((Number(y.slice(0, -1)) * height) / 100);
      toPixels(child);
    }
  };
  toPixels(upright);
  return textBoxes(upright, width, 13);
}

describe('fitMap', () => {
  it.each([
    ['one town', [OSLO]],
    ['two continents', [OSLO, LIMA]],
    ['both sides of the date line', [mark('Suva', [178.44, -18.14]), mark('Apia', [-171.77, -13.83]), mark('Anchorage', [-149.9, 61.2])]],
    ['the ends of the earth', [mark('Tokyo', [139.7, 35.7]), mark('Nairobi', [36.8, -1.3]), mark('Washington', [-77, 38.9])]],
  ])('keeps %s on the sheet', (_, marks) => {
    const projection = fit(marks);
    for (const { at } of marks) {
      const [x = NaN, y = NaN] = projection([...at]) ?? [];
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(SHEET.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(SHEET.height);
    }
  });

  it('finds the middle across the date line', () => {
    const [lon] = middleOf([
      [170, 0],
      [-170, 0],
    ]);
    expect(Math.abs(lon)).toBeCloseTo(180);
  });
});

describe('placesMap', () => {
  it.each([512, 640, 820, 1000])('sets no name on another at %i pixels', (width) => {
    expect(overlaps(boxes(draw(TOWNS), width, (width * SHEET.height) / SHEET.width))).toEqual([]);
  });

  it('draws each place as a link with its words, the most important first', () => {
    const text = svgText(draw(TOWNS));
    expect(text.match(/<a href="#place-/g)).toHaveLength(TOWNS.length);
    expect(text.indexOf('Oslo: 9 contacts')).toBeLessThan(text.indexOf('Bergen: 1 contacts'));
    expect(text).toContain('Oslo <tspan class="quiet">9</tspan>');
  });

  it('tells planned from held by the form of the mark', () => {
    const [some, none, all] = [OSLO, LIMA, mark('Turku', [22.27, 60.45])].map((one) => svgText(draw([one])));
    expect(some).toMatch(/class="ring".*class="fill"/);
    expect(none).not.toContain('class="fill"');
    expect(all).toContain('class="fill"');
  });

  it('shows phones the part of the sheet with the places, all of it where they lie far apart', () => {
    const near = narrowCut(fit(TOWNS.slice(0, 1)), [OSLO.at]);
    expect(near.width).toBeLessThan(SHEET.width);
    expect(svgText(draw([OSLO], narrowStyle(near)))).toContain('Oslo: 9 contacts');
    const wide = [OSLO, mark('Tokyo', [139.7, 35.7]), mark('Washington', [-77, 38.9])];
    expect(
      narrowCut(
        fit(wide),
        wide.map((one) => one.at),
      ),
    ).toBe(WHOLE);
  });

  it('is drawn as in the golden files', async () => {
    const projection = fit(TOWNS);
    const base = baseMap(projection, ['NO', 'SE']);
    const names = [
      { text: 'Norway', side: 'a' as const, seen: base.parties[0] ?? null },
      { text: 'Sweden', side: 'b' as const, seen: base.parties[1] ?? null },
    ];
    const lines = (drawing: Element): string => svgText(drawing).replaceAll('><', '>\n<');
    await expect(lines(base.definitions)).toMatchFileSnapshot('../../golden/charts/base-map.svg');
    await expect(lines(placesMap(TOWNS, names, projection, WIDE, 'Places'))).toMatchFileSnapshot('../../golden/charts/places-map.svg');
  });
});

describe('baseMap', () => {
  it('outlines both parties and keeps the land from covering the sea', () => {
    const { definitions, parties } = baseMap(fit(TOWNS), ['NO', 'SE']);
    const text = svgText(definitions);
    expect(parties).not.toContain(null);
    expect(text).toContain('id="map-a"');
    expect(text).toContain('class="second"');
    expect(text.length).toBeLessThan(40_000);
  });

  it('draws a dossier of countries that no atlas knows', () => {
    const { definitions, parties } = baseMap(fit([OSLO]), ['XX', 'ZZ']);
    expect(parties).toEqual([null, null]);
    expect(svgText(definitions)).not.toContain('outline');
  });
});
