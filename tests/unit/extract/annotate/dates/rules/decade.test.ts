import { describe, expect, it } from 'vitest';
import { read } from '../read-text.ts';

describe('decades', () => {
  it.each<[string, [string, string | null][]]>([
    ['During the 1990s, ties were cold.', [['1990s', '199X']]],
    ['In the early 1990s ties were cold.', [['early 1990s', '1990/1993']]],
    [
      'In the mid-1970s and the 1980s',
      [
        ['mid-1970s', '1974/1976'],
        ['1980s', '198X'],
      ],
    ],
    [
      'the boxy cars of the 70s and 80s',
      [
        ['70s', '197X'],
        ['80s', '198X'],
      ],
    ],
  ])('reads “%s”', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });

  it.each(['A man in his 70s spoke.', 'An F-16s squadron'])('finds nothing in “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });
});
