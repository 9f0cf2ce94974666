import { describe, expect, it } from 'vitest';
import { read } from '../read-text.ts';

describe('days around another', () => {
  it.each<[string, [string, string | null][]]>([
    [
      'The envoys met on 25 September. The next day they flew home.',
      [
        ['25 September', '2024-09-25'],
        ['next day', '2024-09-26'],
      ],
    ],
    [
      'The embassy was attacked on January 2, 2016, and ties were cut the following day.',
      [
        ['January 2, 2016', '2016-01-02'],
        ['following day', '2016-01-03'],
      ],
    ],
    [
      'The envoys met on 25 September. That same day, the text was published.',
      [
        ['25 September', '2024-09-25'],
        ['That same day', '2024-09-25'],
      ],
    ],
    [
      'They met on 25 September; they had spoken the day before.',
      [
        ['25 September', '2024-09-25'],
        ['day before', '2024-09-24'],
      ],
    ],
  ])('reads “%s”', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });

  it.each(['“Unfortunately, that day has come.”'])('finds nothing in “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });
});
