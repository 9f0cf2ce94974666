import { describe, expect, it } from 'vitest';
import { read } from '../read-text.ts';

describe('years of two figures', () => {
  it.each<[string, [string, string | null][]]>([
    ['He left in ’98.', [['’98', '1998']]],
    ["Stocks were at their lowest since '82.", [["'82", '1982']]],
    ['They met in the summer of ’99.', [['’99', '1999']]],
    ['The plan of ’05 failed.', [['’05', '2005']]],
    ['He has been here since ’21.', [['’21', '2021']]],
  ])('reads “%s”', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });

  it.each(['He scored in 98 games.', 'Grades of ‘90%’ are rare.', 'In ‘14 Points’, he wrote.'])('finds nothing in “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });
});
