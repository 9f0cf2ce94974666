import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { buildTree } from './build-tree.ts';
import { keepApart } from './keep-apart.ts';
import type { Mark } from './mark.ts';

/** A sentence as evidence: its text with some words of it set off (`<mark>`), nothing else marked. Offsets point into the canonical text. */
export function writeExcerpt(
  text: string,
  sentence: { start: number; end: number },
  words: readonly { start: number; end: number }[],
): ElementContent[] {
  const marks = keepApart(words).map(({ start, end }): Mark => ({
    start,
    end,
    layer: 'mention',
    wrap: (children) => [h('mark', children)],
  }));
  return buildTree(text, sentence.start, sentence.end, [marks]);
}
