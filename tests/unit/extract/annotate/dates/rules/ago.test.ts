import { describe, expect, it } from 'vitest';
import { datesOf, read } from '../read-text.ts';

describe('so long ago, so much later', () => {
  it.each<[string, [string, string | null][]]>([
    ['Two days ago, the ministers spoke.', [['Two days ago', '2024-10-09']]],
    ['The treaty was signed three years ago.', [['three years ago', '2021']]],
    ['Six months ago they restored ties.', [['Six months ago', '2024-04']]],
    ['They spoke two weeks ago.', [['two weeks ago', '2024-09-23/2024-09-29']]],
    ['Nearly two decades ago they fought a war.', [['Nearly two decades ago', '2004~']]],
    ['They spoke a year and a half ago.', [['a year and a half ago', null]]],
    ['Years ago they fought.', [['Years ago', null]]],
    [
      'The envoys met on 25 September. Two days later they signed a note.',
      [
        ['25 September', '2024-09-25'],
        ['Two days later', '2024-09-27'],
      ],
    ],
    [
      'The envoys met on 25 September. A week earlier, they spoke.',
      [
        ['25 September', '2024-09-25'],
        ['A week earlier', '2024-09-16/2024-09-22'],
      ],
    ],
    [
      'They met on Thursday. The row began in August; she telephoned the same evening. They met in Oslo ten days later.',
      [
        ['Thursday', '2024-10-10'],
        ['August', '2024-08'],
        ['same evening', '2024-08'],
        ['ten days later', '2024-08/2024-09'],
      ],
    ],
    [
      'He resigned in 2015. A year later he was elected.',
      [
        ['2015', '2015'],
        ['A year later', '2016'],
      ],
    ],
    [
      'He took office in May 2021. Two months later he flew to Rome.',
      [
        ['May 2021', '2021-05'],
        ['Two months later', '2021-07'],
      ],
    ],
    [
      'He resigned in 2015. Two days later he left.',
      [
        ['2015', '2015'],
        ['Two days later', null],
      ],
    ],
    [
      'She was summoned on 4 May 2024. He had raised it one day before in a telephone conversation.',
      [
        ['4 May 2024', '2024-05-04'],
        ['one day before', '2024-05-03'],
      ],
    ],
    [
      'It was told on 2 May 2024. They met in Oslo in April, and in Bergen two days later.',
      [
        ['2 May 2024', '2024-05-02'],
        ['April', '2024-04'],
        ['two days later', null],
      ],
    ],
    ['Days earlier, he had refused.', [['Days earlier', null]]],
  ])('reads “%s”', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });

  it('names what it was reckoned from', () => {
    const [, later] = datesOf('The envoys met on 25 September 2024. Two days later they signed a note.');
    expect(later).toMatchObject({ anchor: 'context', reading: '27 September 2024, reckoned from 25 September 2024 in the text' });
  });
});

describe('weekdays gone by', () => {
  it.each<[string, [string, string | null][]]>([
    ['They spoke two Mondays ago.', [['two Mondays ago', '2024-09-30']]],
    ['She saw him the previous Friday.', [['previous Friday', '2024-10-04']]],
  ])('are counted from publication: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
