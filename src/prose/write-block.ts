import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Block } from '../schema/article.ts';
import { buildTree } from './build-tree.ts';
import type { Mark } from './mark.ts';

/** The marks of an article, each list in order and apart. */
export interface MarkedArticle {
  sentences: readonly Mark[];
  quotes: readonly Mark[];
  quoteMarks: readonly Mark[];
  keeps: readonly Mark[];
  mentions: readonly Mark[];
  dates: readonly Mark[];
}

/** A block's text, in its marks. The text content is the block's canonical text, character for character. */
export function writeText(text: string, block: { start: number; end: number }, marks: MarkedArticle): ElementContent[] {
  // Sentences outermost, for every link to the text points at one; quotations next, which may run over several; names and dates stand
  // inside both, and a date within a name ("the 7 July Accord") is the smaller.
  return buildTree(text, block.start, block.end, [
    marks.sentences,
    marks.quotes,
    marks.quoteMarks,
    marks.keeps,
    marks.mentions,
    marks.dates,
  ]);
}

/** A block as an element: headings as headings, captions as captions, all else as paragraphs. */
export function writeBlock(text: string, block: Block, marks: MarkedArticle): Element {
  const children = writeText(text, block, marks);
  if (block.kind === 'heading') return h('h3', children);
  if (block.kind === 'caption') return h('figure', h('figcaption', children));
  return h('p', block.kind === 'paragraph' ? {} : { className: [block.kind] }, children);
}
