import type { Element } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

const writer = unified().use(rehypeStringify, { space: 'svg', closeEmptyElements: true, tightSelfClosing: true }).freeze();

/** A drawing as markup, ready to stand in a page. */
export function svgText(drawing: Element): string {
  return writer.stringify({ type: 'root', children: [drawing] });
}
