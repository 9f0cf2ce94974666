/**
 * A path of straight lines with whole numbers ("M10,20L30,40Z", as d3 writes it) in relative steps ("M10 20l20 20z"), which take fewer
 * characters. Steps that lead nowhere are left out.
 */
export function compactPath(path: string): string {
  let [x, y] = [0, 0];
  let out = '';
  let open = false;
  for (const [, command = '', numbers = ''] of path.matchAll(/([MLZ])([^MLZ]*)/g)) {
    if (command === 'Z') {
      out += 'z';
      continue;
    }
    const [nextX = 0, nextY = 0] = numbers.split(',').map(Number);
    if (command === 'M') {
      out += `M${nextX}${nextY < 0 ? '' : ' '}${nextY}`;
      open = false;
    } else if (nextX !== x || nextY !== y) {
      const [dx, dy] = [nextX - x, nextY - y];
      out += `${open ? (dx < 0 ? '' : ' ') : 'l'}${dx}${dy < 0 ? '' : ' '}${dy}`;
      open = true;
    }
    [x, y] = [nextX, nextY];
  }
  return out;
}
