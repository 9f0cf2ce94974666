import { describe, expect, it } from 'vitest';
import { read } from '../read-text.ts';

describe('numeric dates', () => {
  it.each<[string, [string, string | null][]]>([
    ['Last modified 25/09/2024', [['25/09/2024', '2024-09-25']]],
    ['Last modified 09/25/2024', [['09/25/2024', '2024-09-25']]],
    ['Posted 10/10/2024.', [['10/10/2024', '2024-10-10']]],
    ['Posted 09.10.2024', [['09.10.2024', '2024-10-09']]],
    ['Posted 11/10/2024', [['11/10/2024', null]]],
    [
      '04/12/2024 01:14 PM EDT',
      [
        ['04/12/2024', '2024-04-12'],
        ['01:14 PM EDT', '2024-04-12T13:14-04:00'],
      ],
    ],
    ['After 9/11 the world changed.', [['9/11', '2001-09-11']]],
    [
      'On 03.05.24, on 3/25/24 and on 25/03/24.',
      [
        ['03.05.24', '2024-05-03'],
        ['3/25/24', '2024-03-25'],
        ['25/03/24', '2024-03-25'],
      ],
    ],
    ['Version 1.2.24 and section 10-12-24.', []],
  ])('reads “%s”', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });

  it.each(['They won 3/4 of the 24/7 vote.', 'He scored 9/11 in the test.'])('finds nothing in “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });
});
