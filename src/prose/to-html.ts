import type { ElementContent, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

const writer = unified().use(rehypeStringify).freeze();

/** The HTML of a tree; every character of the text is escaped where HTML asks for it. */
export function toHtml(children: ElementContent | ElementContent[]): string {
  const root: Root = { type: 'root', children: Array.isArray(children) ? children : [children] };
  return writer.stringify(root);
}
