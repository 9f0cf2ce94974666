import { describe, expect, it } from 'vitest';
import { read } from '../read-text.ts';

describe('periods by their distance', () => {
  it.each<[string, [string, string | null][]]>([
    ['He visited Cairo earlier this week.', [['earlier this week', '2024-10-07/2024-10-13']]],
    ['He visited Cairo last week.', [['last week', '2024-09-30/2024-10-06']]],
    ['She will visit Cairo next month.', [['next month', '2024-11']]],
    ['She visited Cairo late last month.', [['late last month', '2024-09-21/2024-09-30']]],
    ['Later this month, she is slated to attend a summit.', [['Later this month', '2024-10']]],
    ['Earlier this year, the country joined the bloc.', [['Earlier this year', '2024']]],
    ['It would likely be signed before the end of this year.', [['end of this year', '2024-12-31']]],
    ['The pact will be signed early next year.', [['early next year', '2025-01/2025-04']]],
    ['Trade rose 12% last quarter.', [['last quarter', '2024-35']]],
    ['The visit last year was historic.', [['last year', '2023']]],
    [
      'The pact of May 2023 and that of the following year',
      [
        ['May 2023', '2023-05'],
        ['following year', '2024'],
      ],
    ],
  ])('reads “%s”', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });

  it.each(['At this half the score was level.', 'This half of the city'])('finds nothing in “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });
});
