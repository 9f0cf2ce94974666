import { describe, expect, it } from 'vitest';
import { read } from '../read-text.ts';

describe('festivals', () => {
  it.each<[string, [string, string | null][]]>([
    ['The leaders spoke at Christmas.', [['Christmas', '2023-12-25']]],
    ['The leaders will meet before Christmas.', [['Christmas', '2024-12-25']]],
    ['On New Year’s Eve 2023 they spoke.', [['New Year’s Eve 2023', '2023-12-31']]],
    ['He congratulated her on Nowruz 2024.', [['Nowruz 2024', '2024-03-20']]],
    ['Eid al-Fitr in 2024 was quiet.', [['Eid al-Fitr in 2024', '2024-04-10~']]],
    ['They met during Ramadan 2024.', [['Ramadan 2024', '2024-03-11~/2024-04-09~']]],
    [
      'Easter 2024 and Good Friday 2024',
      [
        ['Easter 2024', '2024-03-31'],
        ['Good Friday 2024', '2024-03-29'],
      ],
    ],
    ['On May Day they marched.', [['May Day', '2024-05-01']]],
    [
      'They met on Diwali 2022 and on Rosh Hashanah 2023.',
      [
        ['Diwali 2022', '2022-10-24~'],
        ['Rosh Hashanah 2023', '2023-09-16'],
      ],
    ],
    [
      'At Passover 2024, on Yom Kippur 1973 and at Hanukkah 2021.',
      [
        ['Passover 2024', '2024-04-23'],
        ['Yom Kippur 1973', '1973-10-06'],
        ['Hanukkah 2021', '2021-11-29/2021-12-06'],
      ],
    ],
  ])('reads “%s”', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });

  it.each(['The Easter Rising and the Easter Island'])('finds nothing in “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });
});
