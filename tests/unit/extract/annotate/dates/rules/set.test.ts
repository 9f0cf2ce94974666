import { describe, expect, it } from 'vitest';
import { read } from '../read-text.ts';

describe('what comes back', () => {
  it.each<[string, [string, string | null][]]>([
    [
      'They meet every Friday and twice a year.',
      [
        ['every Friday', null],
        ['twice a year', null],
      ],
    ],
    [
      'The conference is held annually, on Mondays',
      [
        ['annually', null],
        ['Mondays', null],
      ],
    ],
    ['They report weekly.', [['weekly', null]]],
  ])('reads “%s”', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });

  it.each(['The Daily Mail and the Weekly Standard', 'The annual conference of the daily papers'])('finds nothing in “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });
});
