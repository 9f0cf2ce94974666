import { describe, expect, it } from 'vitest';
import { datesOf, read } from '../read-text.ts';

describe('lengths of time', () => {
  it.each<[string, [string, string | null][]]>([
    [
      'During a one-day visit a 20-year document was signed.',
      [
        ['one-day', null],
        ['20-year', null],
      ],
    ],
    [
      'After two decades of war and less than a year of peace',
      [
        ['two decades', null],
        ['less than a year', null],
      ],
    ],
    ['The talks lasted for more than three hours.', [['more than three hours', null]]],
    ['The visit comes a day after the call.', [['a day', null]]],
    [
      'Their decades-long rivalry goes on; the border has been closed for years.',
      [
        ['decades-long', null],
        ['years', null],
      ],
    ],
    ['Shares fell for six straight days.', [['six straight days', null]]],
  ])('reads “%s”', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });

  it.each([
    'The 63-year-old diplomat, 51 years old, retired.',
    'One day peace will come.',
    'It is the third time in as many months.',
    'The second round; $5 a year.',
  ])('finds nothing in “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('is a duration without value and anchor', () => {
    expect(datesOf('a 20-year pact')).toMatchObject([{ kind: 'duration', edtf: null, anchor: null, earliest: null, latest: null }]);
  });
});
