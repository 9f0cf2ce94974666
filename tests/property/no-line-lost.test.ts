import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outline, readText } from '../unit/extract/parse/read-source.ts';

const LINE_END = /\r\n|[\n\r\u2028\u2029\u0085\f\v]/u;

/** Lines of the source that stand neither in the canonical text nor among the furniture. */
function lostLines(source: string): string[] {
  const { text, article } = readText(source);
  return source
    .split(LINE_END)
    .filter((line) => line.trim() !== '' && !text.includes(line) && !article.furniture.some((left) => left.includes(line)));
}

describe('no line of a source is lost', () => {
  const folder = new URL('../../content/articles/', import.meta.url);
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt')))
    it(`in ${file}`, () => {
      expect(lostLines(readFileSync(new URL(file, folder), 'utf8'))).toEqual([]);
    });

  const line = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string(),
    fc.constantFrom('Tags', 'By Anna Berg', '3 May 2024', 'Read more: x', 'The ministers met in Oslo.', '', ' ', '\u00a0'),
  );
  const source = fc.array(line, { maxLength: 40 }).map((lines) => lines.join('\n'));

  it('in any text', () => {
    fc.assert(
      fc.property(source, (text) => {
        expect(lostLines(text)).toEqual([]);
      }),
    );
  });

  it('and every block and sentence lies where it says', () => {
    fc.assert(
      fc.property(source, (text) => {
        const document = readText(text);
        const { blocks, sentences } = document.article;
        expect(outline(document).every((entry) => entry.trim() !== '')).toBe(true);
        for (const { start, end, sourceStart } of blocks)
          expect(text.slice(sourceStart, sourceStart + end - start)).toBe(document.text.slice(start, end));
        expect(blocks.map(({ start, end }) => document.text.slice(start, end)).join('\n\n')).toBe(document.text);
        for (const { start, end, block } of sentences) {
          expect(start).toBeGreaterThanOrEqual(blocks[block]?.start ?? Infinity);
          expect(end).toBeLessThanOrEqual(blocks[block]?.end ?? -1);
          expect(document.text.slice(start, end).trim()).toBe(document.text.slice(start, end));
        }
      }),
    );
  });
});
