import { describe, expect, it } from 'vitest';
import { read } from '../read-text.ts';

describe('other calendars', () => {
  it.each<[string, [string, string | null][]]>([
    ['In the solar year 1402 exports rose.', [['solar year 1402', '2023-03-21/2024-03-19']]],
    ['He recalled the events of 22 Bahman 1357.', [['22 Bahman 1357', '1979-02-11']]],
    ['1445 AH', [['1445 AH', '2023-07-19~/2024-07-07~']]],
  ])('reads “%s”', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });

  it.each(['Some 1400 soldiers came.'])('finds nothing in “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });
});
