import { describe, expect, it } from 'vitest';
import { read } from '../read-text.ts';

describe('ranges of days', () => {
  it.each<[string, [string, string | null][]]>([
    ['The summit takes place on October 22-24, 2024 in Kigali.', [['October 22-24, 2024', '2024-10-22/2024-10-24']]],
    ['The summit will run from 22 to 24 October.', [['22 to 24 October', '2024-10-22/2024-10-24']]],
    ['The summit, which will take place from Oct. 22 to Oct. 24, is in Kigali.', [['Oct. 22 to Oct. 24', '2024-10-22/2024-10-24']]],
    ['The summit will run from 30 October to 2 November.', [['30 October to 2 November', '2024-10-30/2024-11-02']]],
    ['Between 3 and 5 May 2023 the commission met.', [['3 and 5 May 2023', '2023-05-03/2023-05-05']]],
    ['The visit took place from May 30 until June 2, 2023.', [['May 30 until June 2, 2023', '2023-05-30/2023-06-02']]],
    ['The exercise lasted from December 28, 2023 to January 3, 2024.', [['December 28, 2023 to January 3, 2024', '2023-12-28/2024-01-03']]],
    ['It was in force from July 14, 2015, to May 8, 2018.', [['July 14, 2015, to May 8, 2018', '2015-07-14/2018-05-08']]],
    ['The commission sat on 5 and 6 June 2024.', [['5 and 6 June 2024', '2024-06-05/2024-06-06']]],
    ['The two presidents last met in Astana on July 3-4.', [['July 3-4', '2024-07-03/2024-07-04']]],
    ['On the sidelines of the Sept. 22–28 session they spoke.', [['Sept. 22–28', '2024-09-22/2024-09-28']]],
  ])('reads “%s”', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });

  it.each(['They won 22-24 and 3 to 5.'])('finds nothing in “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });
});
