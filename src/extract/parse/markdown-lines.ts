import type { Line } from './split-lines.ts';

const FENCE = /^---\s*$/u;
const MARK = /^(?:#{1,6}\s+|>\s?|[-*+]\s+|!\[)/u;

/**
 * Sets the marks of Markdown outside the lines of a `.md` source: `#` before a heading, `>` before a quotation, the bullet of a list.
 * Front matter between two `---` becomes blank lines. Offsets still point into the source.
 */
export function markdownLines(lines: readonly Line[]): Line[] {
  const opened = lines[0] !== undefined && FENCE.test(lines[0].text);
  const closing = opened ? lines.findIndex((line, index) => index > 0 && FENCE.test(line.text)) : -1;
  return lines.map((line, index) => {
    if (index <= closing) return { start: line.end, end: line.end, text: '' };
    const mark = MARK.exec(line.text)?.[0].length ?? 0;
    return { start: line.start + mark, end: line.end, text: line.text.slice(mark) };
  });
}
