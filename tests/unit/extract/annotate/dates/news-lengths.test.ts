import { describe, expect, it } from 'vitest';
import { read } from './read-text.ts';

// Published on Friday 11 October 2024.

describe('dates counted from another', () => {
  it.each<[string, [string, string | null][]]>([
    ['Sales rose 3% from a year earlier.', [['a year earlier', '2023']]],
    ['They will meet two weeks from now.', [['two weeks from now', '2024-10-21/2024-10-27']]],
    [
      'Three weeks later, on 11 March, they met again.',
      [
        ['Three weeks later', null],
        ['11 March', '2024-03-11'],
      ],
    ],
    [
      'It was so 10 years ago, and a century ago.',
      [
        ['10 years ago', '2014'],
        ['a century ago', '1924~'],
      ],
    ],
    ['Just over a year ago, he left.', [['over a year ago', '2023~']]],
    ['He left five minutes ago.', [['five minutes ago', null]]],
  ])('reads “%s”', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });
});

describe('lengths of time', () => {
  it.each<[string, [string, string | null][]]>([
    ['They will meet in two weeks.', [['two weeks', null]]],
    ['They will meet in two days’ time.', [['two days', null]]],
    [
      'A two-day visit and a three-hour talk; 90 minutes of talks.',
      [
        ['two-day', null],
        ['three-hour', null],
        ['90 minutes', null],
      ],
    ],
    [
      'For more than a decade and for nearly 20 years.',
      [
        ['more than a decade', null],
        ['nearly 20 years', null],
      ],
    ],
    [
      'The 45-year-old waited half an hour, then a day and a half.',
      [
        ['half an hour', null],
        ['a day and a half', null],
      ],
    ],
    [
      'It has been open 24 hours a day, seven days a week.',
      [
        ['24 hours', null],
        ['seven days', null],
      ],
    ],
    [
      'In the three months to June 30, profit rose.',
      [
        ['three months', null],
        ['June 30', '2024-06-30'],
      ],
    ],
    [
      'For the nine months ended Sept. 30, profit rose.',
      [
        ['nine months', null],
        ['Sept. 30', '2024-09-30'],
      ],
    ],
    [
      'Two months after the vote, and a year before the war, he left.',
      [
        ['Two months', null],
        ['a year', null],
      ],
    ],
    [
      'Stocks hit a three-month high and a 52-week low.',
      [
        ['three-month', null],
        ['52-week', null],
      ],
    ],
    [
      'In the 12 months through March, prices rose.',
      [
        ['12 months', null],
        ['March', '2024-03'],
      ],
    ],
    ['It has been a year since the war began.', [['a year', null]]],
    ['In 100 days he did much.', [['100 days', null]]],
  ])('reads “%s”', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });
});

describe('what comes back', () => {
  it.each<[string, [string, string | null][]]>([
    [
      'It meets every Tuesday and each spring.',
      [
        ['every Tuesday', null],
        ['each spring', null],
      ],
    ],
    [
      'The panel meets twice a year and reports quarterly.',
      [
        ['twice a year', null],
        ['quarterly', null],
      ],
    ],
    [
      'They meet every two years and once a month.',
      [
        ['every two years', null],
        ['once a month', null],
      ],
    ],
    [
      'They meet on Mondays, and every other week.',
      [
        ['Mondays', null],
        ['every other week', null],
      ],
    ],
    [
      'Four times a year, and on the first Monday of each month.',
      [
        ['Four times a year', null],
        ['first Monday of each month', null],
      ],
    ],
    [
      'Every day, every few weeks, daily, and on weekdays.',
      [
        ['Every day', null],
        ['every few weeks', null],
        ['daily', null],
        ['weekdays', null],
      ],
    ],
    ['Nightly raids and weekly talks were held weekly.', [['weekly', null]]],
  ])('reads “%s”', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });
});

describe('nothing, where no date is meant', () => {
  it.each<[string, [string, string | null][]]>([
    ['They met on Independence Day.', []],
    ['The $10 billion deal under Resolution 2231 buys Su-35 jets.', []],
    ['He sat down; the sun shone; they wed.', []],
    ['Article 2003 of the law and Route 1990 are old.', []],
    ['Some 2000 people fled; about 1,990 came back.', []],
    ['A second man, April Jones, and May Lee met June Smith.', []],
    ['Flight MH17 and Boeing 737-800 landed at Gate 2024.', []],
    ['It fell 3-2 in the first half.', []],
    ['Year-on-year growth was 3%.', []],
    ['The 1,990 men and 2,024 women; page 2015; 2020 votes.', []],
    ['It cost 1999 dollars, Flight 1990, PO Box 2020.', []],
    ['She may second the motion; the sun sat low; a spring in his step.', []],
    ['He fell in the fall of the Wall; winter sports; summer camp.', []],
  ])('reads “%s”', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });
});
