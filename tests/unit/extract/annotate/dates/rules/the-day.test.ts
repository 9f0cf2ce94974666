import { describe, expect, it } from 'vitest';
import { read } from '../read-text.ts';

describe('the weekend and the day', () => {
  it.each<[string, [string, string | null][]]>([
    ['The foreign ministers met over the weekend.', [['weekend', '2024-10-05/2024-10-06']]],
    ['The foreign ministers will meet over the weekend.', [['weekend', '2024-10-12/2024-10-13']]],
    [
      'On Tuesday shares ended the day lower.',
      [
        ['Tuesday', '2024-10-08'],
        ['day', '2024-10-08'],
      ],
    ],
    [
      'On Tuesday she opened the bridge, and in the evening the two had dinner.',
      [
        ['Tuesday', '2024-10-08'],
        ['evening', '2024-10-08'],
      ],
    ],
    [
      'On Thursday she received the minister, who recalled the visit of June 14 and 15.\nIn the afternoon he had a working session.',
      [
        ['Thursday', '2024-10-10'],
        ['June 14 and 15', '2024-06-14/2024-06-15'],
        ['afternoon', '2024-10-10'],
      ],
    ],
  ])('reads “%s”', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });

  it.each([
    'Peace will come on the day when all agree.',
    'The minister of the day spoke.',
    'He prefers to work in the evening hours.',
    'In the evening of his life he wrote.',
  ])('finds nothing in “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });
});
