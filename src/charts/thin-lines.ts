type Point = readonly [number, number];

/** Distance of a point from the line between two others, squared. */
function offLine([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
  return (x - ax - along * dx) ** 2 + (y - ay - along * dy) ** 2;
}

/**
 * Leaves out the points of a line that lie nearer than `tolerance` to what is drawn without them (Douglas and Peucker). The two ends stay,
 * so that lines which meet there still do.
 */
export function thinLine<T extends Point>(line: readonly T[], tolerance: number): T[] {
  const kept = new Set([0, line.length - 1]);
  const stretches: [number, number][] = [[0, line.length - 1]];
  for (let stretch = stretches.pop(); stretch; stretch = stretches.pop()) {
    const [from, to] = stretch;
    const [start, end] = [line[from], line[to]];
    if (!start || !end) continue;
    let [farthest, most] = [0, tolerance * tolerance];
    for (let index = from + 1; index < to; index++) {
      const distance = offLine(line[index] ?? start, start, end);
      if (distance > most) [farthest, most] = [index, distance];
    }
    if (farthest === 0) continue;
    kept.add(farthest);
    stretches.push([from, farthest], [farthest, to]);
  }
  return line.filter((_, index) => kept.has(index));
}
