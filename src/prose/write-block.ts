import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Block } from '../schema/article.ts';
import { buildTree } from './build-tree.ts';
import { blockScript } from './mark-scripts.ts';
import type { Mark } from './mark.ts';

/** The marks of an article, each list in order and apart. */
export interface MarkedArticle {
  /** Of the article, BCP 47. */
  language: string;
  sentences: readonly Mark[];
  scripts: readonly Mark[];
  quotes: readonly Mark[];
  quoteMarks: readonly Mark[];
  keeps: readonly Mark[];
  mentions: readonly Mark[];
  dates: readonly Mark[];
}

/** A block's text, in its marks. The text content is the block's canonical text, character for character. */
export function writeText(text: string, block: { start: number; end: number }, marks: MarkedArticle): ElementContent[] {
  // Sentences outermost, for every link to the text points at one. Words in another script stay in one piece, or their order would
  // break. Quotations may run over several sentences; what is kept on one line takes in the quotation mark before a name. Names and
  // dates stand inside all these, and a date within a name ("the 7 July Accord") is the smaller.
  return buildTree(text, block.start, block.end, [
    marks.sentences,
    marks.scripts,
    marks.quotes,
    marks.keeps,
    marks.quoteMarks,
    marks.mentions,
    marks.dates,
  ]);
}

/** A block as an element: headings as headings, captions as captions, all else as paragraphs. */
export function writeBlock(text: string, block: Block, marks: MarkedArticle): Element {
  // A block in another script carries its language itself.
  const script = { ...blockScript(text.slice(block.start, block.end), marks.language) };
  const children = writeText(text, block, script.lang ? { ...marks, scripts: [] } : marks);
  if (block.kind === 'heading') return h('h3', script, children);
  if (block.kind === 'caption') return h('figure', h('figcaption', script, children));
  return h('p', { ...script, className: block.kind === 'paragraph' ? undefined : [block.kind] }, children);
}
