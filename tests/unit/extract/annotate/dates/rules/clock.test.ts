import { describe, expect, it } from 'vitest';
import { datesOf, read } from '../read-text.ts';

describe('clock times', () => {
  it.each<[string, [string, string | null][]]>([
    [
      'The call began at 10:00 GMT on Thursday.',
      [
        ['10:00 GMT', '2024-10-10T10:00Z'],
        ['Thursday', '2024-10-10'],
      ],
    ],
    [
      'October 10, 2024 at 3:17 pm',
      [
        ['October 10, 2024', '2024-10-10'],
        ['3:17 pm', '2024-10-10T15:17'],
      ],
    ],
    [
      '22 June 2022 - 23:39',
      [
        ['22 June 2022', '2022-06-22'],
        ['23:39', '2022-06-22T23:39'],
      ],
    ],
    [
      'It starts at 9 a.m. local time on Oct. 14.',
      [
        ['9 a.m. local time', '2024-10-14T09:00'],
        ['Oct. 14', '2024-10-14'],
      ],
    ],
    [
      'at 10 am (0700 GMT) on Monday, October 7',
      [
        ['10 am', '2024-10-07T10:00'],
        ['0700 GMT', '2024-10-07T07:00Z'],
        ['Monday, October 7', '2024-10-07'],
      ],
    ],
    ['The plane landed at 6:40 p.m. (GMT +8).', [['6:40 p.m. (GMT +8)', '2024-10-11T18:40+08:00']]],
    [
      'The leaders spoke by phone at noon on Monday.',
      [
        ['noon', '2024-10-07T12:00'],
        ['Monday', '2024-10-07'],
      ],
    ],
    ['Updated 11:42 AM EDT', [['11:42 AM EDT', '2024-10-11T11:42-04:00']]],
  ])('reads “%s”', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });

  it.each([
    'They won 3:2 and lost 10.15 points.',
    'Video 0:00',
    'The ratio was 25:99.',
    'She ran 800m in 1:56.',
    'A drive in just 1:02 won it.',
    'They led with 6:32 remaining.',
    'A goal 2:06 into overtime won it.',
  ])('finds nothing in “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('gives a time no day where the text and the article give none', () => {
    expect(datesOf('The call began at 10:00 GMT.', null)).toMatchObject([{ kind: 'time', edtf: null }]);
  });
});
