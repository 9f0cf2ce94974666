import { geoArea, geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import type { Element } from 'hast';
import { s } from 'hastscript';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-50m.json' with { type: 'json' };
import { compactPath } from './compact-path.ts';
import { countryNumber } from './country-numbers.ts';
import { SHEET } from './fit-map.ts';
import { thinLine } from './thin-lines.ts';

/** Below this many square units an island or a lake is left out. */
const SPECK = 20;
/** Lines are drawn beyond the edges by this much, so that no edge of the sheet looks like a coast. */
const BEYOND = 16;

type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** The lines of the world in degrees, thinned to what the eye can tell apart at the scale of a projection. */
function thinWorld(projection: GeoProjection): World {
  const world = atlas as unknown as World;
  const tolerance = (1.15 * 180) / Math.PI / projection.scale();
  const { scale, translate } = world.transform ?? { scale: [1, 1], translate: [0, 0] };
  const arcs = world.arcs.map((arc) => {
    let [x, y] = [0, 0];
    const line = arc.map(([dx = 0, dy = 0]): [number, number] => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
    return thinLine(line, tolerance);
  });
  return { type: 'Topology', objects: world.objects, arcs };
}

/** The polygons that are more than specks, as one path. */
function landPath(projection: GeoProjection, polygons: number[][][][]): string {
  const path = geoPath(projection).digits(0);
  const drawn = polygons.map((coordinates) => {
    const [outer = [], ...lakes] = coordinates;
    const area = (ring: number[][]): number => {
      const polygon = { type: 'Polygon' as const, coordinates: [ring] };
      // A speck that thinning has turned inside out would be all the globe but itself.
      return ring.length < 4 || geoArea(polygon) > 2 * Math.PI ? 0 : path.area(polygon);
    };
    if (area(outer) < SPECK) return '';
    const kept = lakes.filter((lake) => area([...lake].reverse()) >= SPECK);
    return path({ type: 'Polygon', coordinates: [outer, ...kept] }) ?? '';
  });
  return compactPath(drawn.join(''));
}

const linePath = (projection: GeoProjection, lines: GeoPermissibleObjects): string =>
  compactPath(geoPath(projection).digits(0)(lines) ?? '');

function polygonsOf(world: World, code: string): number[][][][] {
  const number = countryNumber(code);
  const geometries = world.objects.countries.geometries.filter(({ id }) => number !== undefined && id === number);
  const [country] = feature(world, { type: 'GeometryCollection', geometries }).features;
  if (!country) return [];
  const { geometry } = country;
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

/** A base map: what is drawn once and used at every width, and where the names of the two parties may stand. */
export interface BaseMap {
  /** To stand in the page before the maps that use it. */
  definitions: Element;
  /** What is seen of the two parties; null for one that is not seen. */
  parties: (PartySeen | null)[];
}

/** The part of a country within the sheet: its middle and its width, in the units of the sheet. */
export interface PartySeen {
  middle: [number, number];
  width: number;
}

/** Land, borders, and the two parties outlined within their borders: one line, two lines. */
export function baseMap(fitted: GeoProjection, parties: readonly [string, string]): BaseMap {
  const projection = fitted.clipExtent([
    [-BEYOND, -BEYOND],
    [SHEET.width + BEYOND, SHEET.height + BEYOND],
  ]);
  const world = thinWorld(projection);
  const { countries } = world.objects;
  const land = merge(world, countries.geometries as (Polygon | MultiPolygon)[]).coordinates;
  const sides = parties.map((code) => landPath(projection, polygonsOf(world, code)));
  const outlines = sides.flatMap((d, index) => (d === '' ? [] : outlineOf(d, index === 0 ? 'a' : 'b')));
  return {
    definitions: s('svg', { class: 'unseen', ariaHidden: 'true' }, [
      s('g', { id: 'map-base' }, [
        s('path', { class: 'land', d: landPath(projection, land) }),
        s('path', {
          class: 'border',
          d: linePath(
            projection,
            mesh(world, countries, (one, other) => one !== other),
          ),
        }),
        ...outlines,
      ]),
    ]),
    parties: parties.map((code) => seenOf(projection, polygonsOf(world, code))),
  };
}

function seenOf(projection: GeoProjection, coordinates: number[][][][]): PartySeen | null {
  const country = { type: 'MultiPolygon' as const, coordinates };
  const path = geoPath(projection);
  const middle = path.centroid(country);
  const [[from], [to]] = path.bounds(country);
  return middle.every(Number.isFinite) ? { middle, width: to - from } : null;
}

/** The outline of a party on the inner side of its borders, so that neighbours' lines stand side by side. */
function outlineOf(d: string, side: 'a' | 'b'): Element[] {
  const shape = `map-${side}`;
  return [
    s('clipPath', { id: `${shape}-inside` }, [s('path', { id: shape, d })]),
    s('g', { class: `outline soil-${side}`, clipPath: `url(#${shape}-inside)` }, [
      s('use', { class: 'line', href: `#${shape}` }),
      ...(side === 'b' ? [s('use', { class: 'gap', href: `#${shape}` }), s('use', { class: 'second', href: `#${shape}` })] : []),
    ]),
  ];
}
