import { describe, expect, it } from 'vitest';
import { read } from '../read-text.ts';

describe('a day that explains another', () => {
  it.each<[string, string | null, [string, string | null][]]>([
    [
      'The talks will be held in Oslo tomorrow, February 13, 2018.',
      null,
      [
        ['tomorrow', '2018-02-13'],
        ['February 13, 2018', '2018-02-13'],
      ],
    ],
    [
      'He came on Monday (16 September 2024) for talks.',
      null,
      [
        ['Monday', '2024-09-16'],
        ['16 September 2024', '2024-09-16'],
      ],
    ],
    ['An announcement is expected this Wednesday, July 31, 2024.', null, [['Wednesday, July 31, 2024', '2024-07-31']]],
    ['The round was held in Oslo last May 19, 2017.', null, [['May 19, 2017', '2017-05-19']]],
    [
      'He came on Monday, and on 3 May 2021 he left.',
      '2024-10-11',
      [
        ['Monday', '2024-10-07'],
        ['3 May 2021', '2021-05-03'],
      ],
    ],
    [
      'The goals for 2030 and 2045 stand; Minister Ramadan Lind met them ahead of the anniversary next year of the treaty.',
      '2024-10-11',
      [
        ['2030', '2030'],
        ['2045', '2045'],
        ['next year', '2025'],
      ],
    ],
  ])('%s', (text, published, dates) => {
    expect(read(text, published)).toEqual(dates);
  });
});
