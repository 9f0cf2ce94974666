import { describe, expect, it } from 'vitest';
import { read } from '../read-text.ts';

describe('weeks and days of a month', () => {
  it.each<[string, [string, string | null][]]>([
    ['It was the last week of September.', [['last week of September', '2024-09-23/2024-09-29']]],
    ['The vote is set for the first week of November.', [['first week of November', '2024-11-04/2024-11-10']]],
    ['It ended on the last day of May 2023.', [['last day of May 2023', '2023-05-31']]],
    ['In the first half of May 2023 they met.', [['first half of May 2023', '2023-05-01/2023-05-15']]],
  ])('reads “%s”', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });
});
