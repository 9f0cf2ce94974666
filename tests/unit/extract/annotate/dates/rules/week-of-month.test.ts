import { describe, expect, it } from 'vitest';
import { read } from '../read-text.ts';

describe('weeks and days of a month', () => {
  it.each<[string, [string, string | null][]]>([
    ['It was the last week of September.', [['last week of September', '2024-09-23/2024-09-29']]],
    ['The vote is set for the first week of November.', [['first week of November', '2024-11-04/2024-11-10']]],
    ['It ended on the last day of May 2023.', [['last day of May 2023', '2023-05-31']]],
    ['In the first half of May 2023 they met.', [['first half of May 2023', '2023-05-01/2023-05-15']]],
    [
      'The first Monday of May 2024, the third Friday in June, the last Sunday of this month.',
      [
        ['first Monday of May 2024', '2024-05-06'],
        ['third Friday in June', '2024-06-21'],
        ['last Sunday of this month', '2024-10-27'],
      ],
    ],
    ['On the first Saturday of next month.', [['first Saturday of next month', '2024-11-02']]],
  ])('reads “%s”', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });
});
