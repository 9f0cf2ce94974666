import { describe, expect, it } from 'vitest';
import { read } from '../read-text.ts';

describe('day before month', () => {
  it.each<[string, [string, string | null][]]>([
    ['The president visited Astana on 3 July.', [['3 July', '2024-07-03']]],
    ['The president visited Astana on the 3rd of July 2023.', [['3rd of July 2023', '2023-07-03']]],
    ['They met on Monday 23 October in Vienna.', [['Monday 23 October', '2023-10-23']]],
    ['They met on 3 May last year.', [['3 May last year', '2023-05-03']]],
    ['The last meeting was held on 12 March this year.', [['12 March this year', '2024-03-12']]],
    ['The two sides are to meet again on 5 January.', [['5 January', '2025-01-05']]],
    ['Sanctions were lifted on 18 October, 2023.', [['18 October, 2023', '2023-10-18']]],
    ['Released 07. Oct 2023.', [['07. Oct 2023', '2023-10-07']]],
    ['Released 18-Oct-2023.', [['18-Oct-2023', '2023-10-18']]],
    ['Tue, 19 Jul 2022', [['Tue, 19 Jul 2022', '2022-07-19']]],
    ['She took over on the first of May 2020.', [['first of May 2020', '2020-05-01']]],
    ['22 June 2022', [['22 June 2022', '2022-06-22']]],
  ])('reads “%s”', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });

  it.each(['On 31 Foobar nothing happened.', 'These 3 may differ.', 'The 2 march on.'])('finds nothing in “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('keeps the order of a wrapped line but not of two blocks', () => {
    expect(read('on 3\nMay 2024')).toEqual([['3\nMay 2024', '2024-05-03']]);
    expect(read('item 3\n\nMay 2024 was warm')).toEqual([['May 2024', '2024-05']]);
  });
});
