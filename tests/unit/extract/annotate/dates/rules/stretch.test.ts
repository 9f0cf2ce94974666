import { describe, expect, it } from 'vitest';
import { read } from '../read-text.ts';

describe('stretches up to or from publication', () => {
  it.each<[string, [string, string | null][]]>([
    ['Over the past four decades it has been a priority.', [['past four decades', '1984~/2024']]],
    ['Relations grew in the past year.', [['past year', '2023-10/2024-10']]],
    ['Over the past two weeks they held talks.', [['past two weeks', '2024-09-27/2024-10-11']]],
    ['In the last three months they met twice.', [['last three months', '2024-07/2024-10']]],
    ['Over the next five years trade will double.', [['next five years', '2024/2029']]],
    ['Over the past 24 hours 12 drones were shot down.', [['past 24 hours', '2024-10-10/2024-10-11']]],
    ['In recent years, ties have grown.', [['recent years', null]]],
    ['Over the past several months, both have hinted at it.', [['past several months', null]]],
    ['In the coming days they will meet.', [['coming days', null]]],
    ['It lays the groundwork for the coming years, perhaps decades.', [['coming years, perhaps decades', null]]],
    ['A deal in the next few days or weeks is unlikely.', [['next few days or weeks', null]]],
  ])('reads “%s”', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });

  it.each(['Recent talks and past glories.'])('finds nothing in “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });
});
