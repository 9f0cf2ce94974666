const ROWS = [new Uint16Array(64), new Uint16Array(64), new Uint16Array(64)] as const;
const LONGEST = 60;

/**
 * How many letters must be added, taken away, changed, or exchanged with their neighbour to make one word of another
 * (optimal string alignment). Words of more than 60 letters count as far apart unless equal.
 * @param most from how many on it does not matter how many more: any number above may be given then
 */
export function editDistance(a: string, b: string, most = Infinity): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > most) return most + 1;
  if (a.length > LONGEST || b.length > LONGEST) return Math.max(a.length, b.length);
  let [before, last, row]: [Uint16Array, Uint16Array, Uint16Array] = [...ROWS];
  for (let j = 0; j <= b.length; j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    let least = i;
    const letter = a.charCodeAt(i - 1);
    for (let j = 1; j <= b.length; j++) {
      const same = letter === b.charCodeAt(j - 1);
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + Number(!same));
      const swapped = i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return least;
    [before, last, row] = [last, row, before];
  }
  return last[b.length] ?? 0;
}
