import { describe, expect, it } from 'vitest';
import { read } from '../read-text.ts';

describe('other calendars', () => {
  it.each<[string, [string, string | null][]]>([
    ['In the solar year 1402 exports rose.', [['solar year 1402', '2023-03-21/2024-03-19']]],
    ['He recalled the events of 22 Bahman 1357.', [['22 Bahman 1357', '1979-02-11']]],
    ['1445 AH', [['1445 AH', '2023-07-19~/2024-07-07~']]],
    ['They met on 12 Rabi al-Awwal 1446.', [['12 Rabi al-Awwal 1446', '2024-09-15']]],
    ['They met on Muharram 10, 1445 AH.', [['Muharram 10, 1445 AH', '2023-07-28']]],
    ['It fell on 27 Ramadan 1445.', [['27 Ramadan 1445', '2024-04-06']]],
    ['The letter of 5 Shawwal 1444 AH was short.', [['5 Shawwal 1444 AH', '2023-04-25']]],
    ['The 10th of Dhul Hijjah 1445 was hot.', [['10th of Dhul Hijjah 1445', '2024-06-16']]],
    ['In Rajab 1443 the talks began.', [['Rajab 1443', '2022-02-03~/2022-03-03~']]],
    ['On 10 Muharram, crowds gathered.', [['10 Muharram', '2024-07-17~']]],
    ['Safar Ali met Rajab Khan.', []],
  ])('reads “%s”', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });

  it.each(['Some 1400 soldiers came.'])('finds nothing in “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });
});
