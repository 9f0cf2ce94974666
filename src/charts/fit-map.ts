import { geoAzimuthalEqualArea, geoCircle, geoDistance, geoEqualEarth, geoPath, type GeoProjection } from 'd3-geo';

/** Longitude and latitude in degrees (WGS 84). */
export type LonLat = readonly [number, number];

/** The sheet that a map is drawn on, in units of its own; a page sets it at any width. */
export const SHEET = { width: 1000, height: 680 };
/** Room about the outermost places, for their marks and names. */
const MARGIN = { x: 130, y: 110 };
/** A map shows at least this much around its middle, so that a single place has its surroundings: degrees. */
const LEAST = 7;
/** Up to this many degrees from the middle a part of the globe can stand in its true sizes and nearly in its true shapes. */
const REGION = 55;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const degrees = (angle: number): number => (angle * 180) / Math.PI;

/** The middle of some places on the globe, whichever side of the date line they lie on. */
export function middleOf(points: readonly LonLat[]): LonLat {
  let [x, y, z] = [0, 0, 0];
  for (const [lon, lat] of points) {
    x += Math.cos(radians(lat)) * Math.cos(radians(lon));
    y += Math.cos(radians(lat)) * Math.sin(radians(lon));
    z += Math.sin(radians(lat));
  }
  if (Math.hypot(x, y, z) < 1e-6) return [0, 0];
  return [degrees(Math.atan2(y, x)), degrees(Math.atan2(z, Math.hypot(x, y)))];
}

/**
 * A projection that sets some places within the sheet with room about them: of equal areas about their middle, or the whole globe turned
 * to them where they lie on several continents.
 */
export function fitMap(points: readonly LonLat[]): GeoProjection {
  const middle = middleOf(points);
  const reach = Math.max(LEAST, ...points.map((point) => degrees(geoDistance([...middle], [...point]))));
  const projection = reach > REGION ? geoEqualEarth().rotate([-middle[0], 0]) : geoAzimuthalEqualArea().rotate([-middle[0], -middle[1]]);
  const least =
    geoCircle()
      .center([...middle])
      .radius(LEAST)().coordinates[0] ?? [];
  const shown = { type: 'MultiPoint' as const, coordinates: [...points.map((point) => [...point]), ...least] };
  return projection.fitExtent(
    [
      [MARGIN.x, MARGIN.y],
      [SHEET.width - MARGIN.x, SHEET.height - MARGIN.y],
    ],
    shown,
  );
}

/** A part of the sheet: all its height, from a left edge on. */
export interface Cut {
  left: number;
  width: number;
}

/** The whole sheet, for wide pages. */
export const WHOLE: Cut = { left: 0, width: SHEET.width };

/** The narrower part of the sheet that phones show: nearly square where the places allow it. */
export function narrowCut(projection: GeoProjection, points: readonly LonLat[]): Cut {
  const [[from], [to]] = geoPath(projection).bounds({ type: 'MultiPoint', coordinates: points.map((point) => [...point]) });
  const width = 620;
  if (points.length === 0 || to - from > width - 160) return WHOLE;
  return { left: Math.round(Math.min(SHEET.width - width, Math.max(0, (from + to - width) / 2))), width };
}
