import type { ElementContent } from 'hast';
import type { Layer, Mark } from './mark.ts';

/** Index of the first mark that ends after the offset; the marks stand in order and do not overlap. */
function firstAfter(marks: readonly Mark[], offset: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Writes the text from `start` to `end` with the marks of each layer around it, the first layer outermost.
 * A mark that crosses the edge of an outer mark is cut there, so that elements nest; every character is written exactly once.
 * Each layer's marks must stand in order and apart (see `keepApart`).
 */
export function buildTree(
  text: string,
  start: number,
  end: number,
  layers: readonly (readonly Mark[])[],
  within: readonly Layer[] = [],
): ElementContent[] {
  if (start >= end) return [];
  const [marks, ...inner] = layers;
  if (!marks) return [{ type: 'text', value: text.slice(start, end) }];
  const tree: ElementContent[] = [];
  let at = start;
  for (let index = firstAfter(marks, start); index < marks.length; index++) {
    const mark = marks[index];
    if (!mark || mark.start >= end) break;
    const from = Math.max(mark.start, at);
    const to = Math.min(mark.end, end);
    if (from >= to) continue;
    tree.push(...buildTree(text, at, from, inner, within));
    const children = buildTree(text, from, to, inner, [...within, mark.layer]);
    tree.push(...mark.wrap(children, { first: from === mark.start, last: to === mark.end, within }));
    at = to;
  }
  tree.push(...buildTree(text, at, end, inner, within));
  return tree;
}
