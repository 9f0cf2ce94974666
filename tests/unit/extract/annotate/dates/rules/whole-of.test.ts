import { describe, expect, it } from 'vitest';
import { read } from '../read-text.ts';

describe('the period at hand', () => {
  it.each<[string, [string, string | null][]]>([
    ['The pact will be signed by the end of the year.', [['end of the year', '2024-12-31']]],
    ['The pact will be signed by year-end.', [['year-end', '2024-12-31']]],
    ['He hoped it would take place before the year’s end.', [['year’s end', '2024-12-31']]],
    ['It began at the start of the month.', [['start of the month', '2024-10-01']]],
    [
      'They met on Tuesday. Later in the day they spoke again.',
      [
        ['Tuesday', '2024-10-08'],
        ['Later in the day', '2024-10-08'],
      ],
    ],
    [
      'A storm hit the port on August 4, 2020.\n\nLater in the day she was to meet Li.',
      [
        ['August 4, 2020', '2020-08-04'],
        ['Later in the day', '2024-10-11'],
      ],
    ],
    [
      'They met on Thursday.\n\nBerg, who arrived on Tuesday, was glad.\n\nThe port is old.\n\nEarlier in the day she saw the mayor.',
      [
        ['Thursday', '2024-10-10'],
        ['Tuesday', '2024-10-08'],
        ['Earlier in the day', '2024-10-10'],
      ],
    ],
    ['The rest of the month is free.', [['rest of the month', '2024-10-12/2024-10-31']]],
  ])('reads “%s”', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });

  it.each(['The year ended.'])('finds nothing in “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });
});
