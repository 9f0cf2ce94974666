import { describe, expect, it } from 'vitest';
import { read } from '../read-text.ts';

describe('ranges of years', () => {
  it.each<[string, [string, string | null][]]>([
    ['Between 2015 and 2018 sanctions were eased.', [['2015 and 2018', '2015/2018']]],
    ['He was ambassador from 2012 to 2016.', [['2012 to 2016', '2012/2016']]],
    ['Ambassador (2012–2016) and minister.', [['2012–2016', '2012/2016']]],
    ['Trade fell in 2023-24, then rose.', [['2023-24', '2023/2024']]],
    ['The 2023-24 budget was passed.', [['2023-24', '2023/2024']]],
    ['In the years 1980-88 they fought.', [['1980-88', '1980/1988']]],
    ['The issue of 2024-10 is out.', [['2024-10', '2024-10']]],
  ])('reads “%s”', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });

  it.each(['Between 2,015 and 2,018 people came.'])('finds nothing in “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });
});
