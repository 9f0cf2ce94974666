import { describe, expect, it } from 'vitest';
import { datesOf, read } from './read-text.ts';

describe('a story of times long past', () => {
  it.each<[string, [string, string | null][]]>([
    [
      'The war began on 1 September 1939. On the 5th, the second army crossed the river.',
      [
        ['1 September 1939', '1939-09-01'],
        ['5th', '1939-09-05'],
      ],
    ],
    [
      'The siege began in February 1942. By mid-June, the town had fallen.',
      [
        ['February 1942', '1942-02'],
        ['mid-June', '1942-06-11/1942-06-20'],
      ],
    ],
    [
      'On 2 May 1940 they landed. The battle of 11–13 May was short.',
      [
        ['2 May 1940', '1940-05-02'],
        ['11–13 May', '1940-05-11/1940-05-13'],
      ],
    ],
    [
      'In June 1950 the war began. On 28 June, the capital fell. On 15 September, troops landed. By November they had reached the river.',
      [
        ['June 1950', '1950-06'],
        ['28 June', '1950-06-28'],
        ['15 September', '1950-09-15'],
        ['November', '1950-11'],
      ],
    ],
    [
      'In November 1950 the offensive began. On 4 January, the capital fell again.',
      [
        ['November 1950', '1950-11'],
        ['4 January', '1951-01-04'],
      ],
    ],
    [
      'On 17 January 1991 the air war began. The ground war started on 24 February.',
      [
        ['17 January 1991', '1991-01-17'],
        ['24 February', '1991-02-24'],
      ],
    ],
    [
      'In 1914, the crisis grew; in 1915, trenches were dug. The next year, the blockade began.',
      [
        ['1914', '1914'],
        ['1915', '1915'],
        ['next year', '1916'],
      ],
    ],
    [
      'On 28 July 1914 war was declared. That summer, armies were raised.',
      [
        ['28 July 1914', '1914-07-28'],
        ['That summer', '1914-22'],
      ],
    ],
    [
      'On 30 June 1944 they retreated. The following spring, the ports fell. That May, the war ended.',
      [
        ['30 June 1944', '1944-06-30'],
        ['following spring', '1945-21'],
        ['That May', '1945-05'],
      ],
    ],
    [
      'He was elected in November 1922 and sworn in the following January.',
      [
        ['November 1922', '1922-11'],
        ['following January', '1923-01'],
      ],
    ],
    [
      'On the night of 4/5 May 1941, bombers struck. Two weeks later, they came back.',
      [
        ['4/5 May 1941', '1941-05-04/1941-05-05'],
        ['Two weeks later', '1941-05-19/1941-05-25'],
      ],
    ],
    [
      'On 4 May 1942 the fleet sailed. That same night, two ships were sunk; the following day, a third.',
      [
        ['4 May 1942', '1942-05-04'],
        ['That same night', '1942-05-04'],
        ['following day', '1942-05-05'],
      ],
    ],
  ])('reads “%s”', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });

  it('reckons without a day of publication', () => {
    expect(read('The war began on 1 September 1939. On 17 September, a second army came.', null)).toEqual([
      ['1 September 1939', '1939-09-01'],
      ['17 September', '1939-09-17'],
    ]);
  });

  it('says what a date was reckoned from', () => {
    const [, day] = datesOf('In June 1950 the war began. On 28 June, the capital fell.');
    expect(day?.reading).toBe('28 June 1950, reckoned from June 1950 in the text');
  });
});

describe('news that looks back', () => {
  it.each<[string, [string, string | null][]]>([
    [
      'Ministers met in Oslo on Tuesday. Ties were cut in May 2016. In March, envoys came back.',
      [
        ['Tuesday', '2024-10-08'],
        ['May 2016', '2016-05'],
        ['March', '2024-03'],
      ],
    ],
    [
      'The two signed a treaty in 2001. In March, envoys came back.',
      [
        ['2001', '2001'],
        ['March', '2024-03'],
      ],
    ],
    [
      'The 2015 deal of July 2014 failed, Berg said yesterday. On 3 October, talks began.',
      [
        ['2015', '2015'],
        ['July 2014', '2014-07'],
        ['yesterday', '2024-10-10'],
        ['3 October', '2024-10-03'],
      ],
    ],
  ])('keeps to publication in “%s”', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });
});
