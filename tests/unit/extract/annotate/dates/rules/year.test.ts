import { describe, expect, it } from 'vitest';
import { read } from '../read-text.ts';

describe('years', () => {
  it.each<[string, [string, string | null][]]>([
    ['Under the 2015 nuclear deal, inspections continue.', [['2015', '2015']]],
    ['Country supports 2015 deal', [['2015', '2015']]],
    ['UN Security Council Resolution 2231 was adopted in 2015.', [['2015', '2015']]],
    ['Some 2000 troops were sent in 2003.', [['2003', '2003']]],
    ['World Cup 2022 was held in the Gulf.', [['2022', '2022']]],
    [
      'By 2030, trade should reach $10 billion; the plan runs until 2047.',
      [
        ['2030', '2030'],
        ['2047', '2047'],
      ],
    ],
    ['The Treaty of 1828 ceded the land.', [['1828', '1828']]],
    ['In early 2023 the sides met.', [['early 2023', '2023-01/2023-04']]],
    ['The deal was agreed in mid-2021.', [['mid-2021', '2021-05/2021-08']]],
    ['The pact, signed in late 2016, expired.', [['late 2016', '2016-09/2016-12']]],
    ['Since the beginning of 2022 trade has grown.', [['beginning of 2022', '2022-01-01']]],
    [
      'A 2001 treaty, extended in 2020, is to be replaced.',
      [
        ['2001', '2001'],
        ['2020', '2020'],
      ],
    ],
  ])('reads “%s”', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });

  it.each([
    'Trade reached 2015 million dollars.',
    'He bought 12 Su-35 jets and 2,000 drones.',
    'The 3+3 format helps.',
    'The G20 summit and the COVID-19 crisis',
    'Chapter VII, Article 41, paragraph 2015, Flight 1985, Room 2022.',
    'In 2,015 cases and at 2015.50 dollars',
    'The Boeing 737 and MiG-29 and S-400 and Su-57, 5G, F-35.',
    'No. 2015; $2024; 2024 people.',
  ])('finds nothing in “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });
});
