import { describe, expect, it } from 'vitest';
import { read } from '../read-text.ts';

describe('quarters and halves', () => {
  it.each<[string, [string, string | null][]]>([
    ['Trade rose in the second quarter of 2023.', [['second quarter of 2023', '2023-34']]],
    ['Trade rose in Q1 2024.', [['Q1 2024', '2024-33']]],
    ['Trade rose in the first half of this year.', [['first half of this year', '2024-40']]],
    ['The second half of 2022 was decisive.', [['second half of 2022', '2022-41']]],
    ['Trade rose in the first nine months of 2024.', [['first nine months of 2024', '2024-01/2024-09']]],
    ['Payments rose in the fourth quarter to their highest level.', [['fourth quarter', '2023-36']]],
    ['Its third-quarter profit rose.', [['third-quarter', '2024-35']]],
    ['Strong Q2 results lifted the shares.', [['Q2', '2024-34']]],
    [
      'In the second quarter it earned $1, against a loss of $2 a year earlier.',
      [
        ['second quarter', '2024-34'],
        ['a year earlier', '2023-34'],
      ],
    ],
    ['Talks will be held in the first quarter of next year.', [['first quarter of next year', '2025-33']]],
  ])('reads “%s”', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });

  it.each(['They scored in the first half.', 'The second half of the bridge', 'Q2: what is it?'])('finds nothing in “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });
});
