import { describe, expect, it } from 'vitest';
import { read } from '../read-text.ts';

describe('the same period of another year', () => {
  it.each<[string, [string, string | null][]]>([
    [
      'Sales rose in February compared to the same period last year.',
      [
        ['February', '2024-02'],
        ['same period last year', '2023-02'],
      ],
    ],
    ['They met at this time last year.', [['this time last year', '2023']]],
    [
      'Sales fell in the year-ago quarter; in July, profit rose from the year-earlier period.',
      [
        ['year-ago quarter', '2023'],
        ['July', '2024-07'],
        ['year-earlier period', '2023-07'],
      ],
    ],
  ])('reads “%s”', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });
});
