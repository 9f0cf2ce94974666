import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../../src/extract/annotate/dates/find-dates.ts';
import { documentOf } from './read-text.ts';

/** Values of the dates of a text that appeared on a Friday, 11 October 2024. */
const values = (text: string): (string | null)[] => findDates(documentOf(text)).map(({ edtf }) => edtf);

describe('a text that appeared some days after its dateline', () => {
  it.each(['OSLO, October 9 (NTB) - Berg left today.', 'Oslo, 9 October - Berg left today.', 'OSLO, Oct 9 (NTB) Berg left today.'])(
    'is reckoned from the day in the dateline: %s',
    (text) => {
      expect(values(text)).toEqual(['2024-10-09', '2024-10-09']);
    },
  );

  it('is reckoned from publication in its title', () => {
    const { article, text } = documentOf('Berg to visit today\nOSLO, October 9 (NTB) - Berg left today.');
    const blocks = article.blocks.map((block, at) => (at === 0 ? { ...block, kind: 'title' as const } : block));
    const found = findDates({ article: { ...article, blocks }, text });
    expect(found.map(({ edtf }) => edtf)).toEqual(['2024-10-11', '2024-10-09', '2024-10-09']);
  });

  it.each([
    ['OSLO, September 9 (NTB) - Berg left today.', '2024-10-11'],
    ['OSLO, October 11 (NTB) - Berg left today.', '2024-10-11'],
    ['In Oslo, October 9 was cold. Berg left today.', '2024-10-11'],
  ])('is reckoned from publication where it is older, the same day, or no dateline: %s', (text, today) => {
    expect(values(text).at(-1)).toBe(today);
  });
});
