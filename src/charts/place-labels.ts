/** A place on a map: shares of its width and height, the radius of its mark and the width of its name in pixels. */
export interface Spot {
  x: number;
  y: number;
  radius: number;
  label: number;
}

/** Where a name stands beside its mark: the point where its first line begins, is centred or ends, in pixels from the mark. */
export interface LabelPlace {
  dx: number;
  dy: number;
  anchor: 'start' | 'middle' | 'end';
}

/** The width and height of a map in pixels. */
export interface MapSize {
  width: number;
  height: number;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Pixels between a mark and its name. */
const GAP = 5;
/** Height of the capitals, from the base line, and depth below it, in shares of the type size. */
const [CAPITAL, DEPTH] = [0.74, 0.26];

/** In the order in which a reader likes them best: beside, then above or below, then askew; a name without a mark stands on its place. */
function choices(radius: number, type: number): LabelPlace[] {
  const side = radius + GAP;
  const askew = radius * 0.7 + GAP * 0.7;
  const middle = (CAPITAL * type) / 2;
  const above = -radius - GAP;
  const below = radius + GAP + CAPITAL * type;
  if (radius === 0) return [0, -1.5, 1.5, -3, 3].map((lines) => ({ dx: 0, dy: middle + lines * type, anchor: 'middle' as const }));
  return [
    { dx: side, dy: middle, anchor: 'start' },
    { dx: -side, dy: middle, anchor: 'end' },
    { dx: 0, dy: above, anchor: 'middle' },
    { dx: 0, dy: below, anchor: 'middle' },
    { dx: askew, dy: -askew, anchor: 'start' },
    { dx: askew, dy: askew + CAPITAL * type, anchor: 'start' },
    { dx: -askew, dy: -askew, anchor: 'end' },
    { dx: -askew, dy: askew + CAPITAL * type, anchor: 'end' },
  ];
}

function labelBox(spot: Spot, { dx, dy, anchor }: LabelPlace, size: MapSize, type: number): Box {
  const [x, base] = [spot.x * size.width + dx, spot.y * size.height + dy];
  const left = anchor === 'start' ? x : anchor === 'end' ? x - spot.label : x - spot.label / 2;
  return { left, right: left + spot.label, top: base - CAPITAL * type, bottom: base + DEPTH * type };
}

function markBox({ x, y, radius }: Spot, size: MapSize): Box {
  const [cx, cy] = [x * size.width, y * size.height];
  return { left: cx - radius, right: cx + radius, top: cy - radius, bottom: cy + radius };
}

const touch = (a: Box, b: Box): boolean => a.left < b.right + 2 && b.left < a.right + 2 && a.top < b.bottom + 2 && b.top < a.bottom + 2;
const within = ({ left, right, top, bottom }: Box, { width, height }: MapSize): boolean =>
  left >= 2 && top >= 2 && right <= width - 2 && bottom <= height - 2;

/**
 * Sets the names of places, the most important of which come first, so that none touches another, a mark or the edge at any of the sizes
 * given; null for a name that finds no room. `type`: size of type in pixels.
 */
export function placeLabels(spots: readonly Spot[], sizes: readonly MapSize[], type: number): (LabelPlace | null)[] {
  const taken: Box[][] = sizes.map((size) => spots.filter(({ radius }) => radius > 0).map((spot) => markBox(spot, size)));
  return spots.map((spot) => {
    const own = sizes.map((size) => markBox(spot, size));
    const place = choices(spot.radius, type).find((choice) =>
      sizes.every((size, index) => {
        const box = labelBox(spot, choice, size, type);
        const mark = own[index];
        return within(box, size) && !taken[index]?.some((other) => touch(box, other) && !(mark && sameBox(other, mark)));
      }),
    );
    if (!place) return null;
    sizes.forEach((size, index) => taken[index]?.push(labelBox(spot, place, size, type)));
    return place;
  });
}

const sameBox = (a: Box, b: Box): boolean => a.left === b.left && a.right === b.right && a.top === b.top && a.bottom === b.bottom;
