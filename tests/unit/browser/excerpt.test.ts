import { describe, expect, it } from 'vitest';
import { excerpt } from '../../../src/browser/excerpt.ts';

const long =
  `${'At the start of the day nothing happened. '.repeat(4)}Then Berg arrived in Oslo. ${'In the evening she left. '.repeat(6)}`.trim();
const at = long.indexOf('Berg');

describe('an excerpt', () => {
  it('is the whole of a short text', () => expect(excerpt('Berg arrived.', [[0, 4]])).toEqual({ text: 'Berg arrived.', marks: [[0, 4]] }));

  it('holds the first mark, moved with the text, and cuts no word', () => {
    const { text, marks } = excerpt(long, [[at, at + 4]], 80);
    expect(marks.map(([from, to]) => text.slice(from, to))).toEqual(['Berg']);
    expect(text).toMatch(/^… \S+ .*\S+ …$/u);
    for (const word of text.replaceAll('…', '').trim().split(' ')) expect(long.split(' ')).toContain(word);
  });

  it('begins at the beginning where nothing is marked, and stays short', () => {
    const { text } = excerpt(long, [], 80);
    expect(long.startsWith(text.replace(' …', ''))).toBe(true);
    expect(text.length).toBeLessThanOrEqual(82);
  });

  it('leaves out marks that are cut off', () =>
    expect(
      excerpt(
        long,
        [
          [at, at + 4],
          [long.length - 4, long.length],
        ],
        80,
      ).marks,
    ).toHaveLength(1));

  it('gives a word that is longer than the place its beginning', () =>
    expect(excerpt('x'.repeat(500), [], 80).text.length).toBeLessThanOrEqual(82));
});
