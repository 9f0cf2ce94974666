import { describe, expect, it } from 'vitest';
import { read } from '../read-text.ts';

describe('month before day', () => {
  it.each<[string, [string, string | null][]]>([
    ['Berg said so during talks on Sept. 30.', [['Sept. 30', '2024-09-30']]],
    ['In Yerevan, October 1, 2019 (photo credit: AGENCY)', [['October 1, 2019', '2019-10-01']]],
    ['The agreement was signed on Nov. 20 in Rome.', [['Nov. 20', '2023-11-20']]],
    ['The agreement will be signed on Nov. 20 in Rome.', [['Nov. 20', '2024-11-20']]],
    ['They met on Wednesday, October 9, in Vienna.', [['Wednesday, October 9', '2024-10-09']]],
    ['They met on Tue July 19, 2022.', [['Tue July 19, 2022', '2022-07-19']]],
    ['A strike on Sept 11th, 2001.', [['Sept 11th, 2001', '2001-09-11']]],
    ['After the September 11 attacks, the world changed.', [['September 11', '2001-09-11']]],
    ['The October 7 attack changed the region.', [['October 7', '2023-10-07']]],
    ['On October 7, the ministers met.', [['October 7', '2024-10-07']]],
    ['In May 22 people were killed.', [['May', '2024-05']]],
    ['August, 05, 2024, Politics', [['August, 05, 2024', '2024-08-05']]],
    ['The firm has a November 1 deadline to comply.', [['November 1', '2024-11-01']]],
  ])('reads “%s”', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });

  it.each(['Sales may 5 times rise.', 'Growth of joon 31 point'])('finds nothing in “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });
});
