import { describe, expect, it } from 'vitest';
import { read } from './read-text.ts';

// Published on Friday 11 October 2024.

describe('parts of a year', () => {
  it.each<[string, [string, string | null][]]>([
    ['Net income fell from the year-earlier quarter.', [['year-earlier quarter', '2023']]],
    ['Profit for fiscal 1998 rose.', [['fiscal 1998', '1998']]],
    ['In the third quarter, profit rose.', [['third quarter', '2024-35']]],
    ['Trade was flat in the first quarter.', [['first quarter', '2024-33']]],
    ['Exports rose in the fourth quarter of 2023.', [['fourth quarter of 2023', '2023-36']]],
    ['He will visit in the first half of November.', [['first half of November', '2024-11-01/2024-11-15']]],
    ['He will visit in the second week of December.', [['second week of December', '2024-12-09/2024-12-15']]],
    ['He will visit on the last day of this month.', [['last day of this month', '2024-10-31']]],
    ['He will visit in the early days of 2025.', [['early days of 2025', '2025-01']]],
    ['They met in the closing weeks of 2023.', [['closing weeks of 2023', '2023-12']]],
    ['They met in the first months of 2023.', [['first months of 2023', '2023-01/2023-04']]],
    ['They met in the last days of May 2024.', [['last days of May 2024', '2024-05-21/2024-05-31']]],
    ['He will visit on the first Monday of November.', [['first Monday of November', '2024-11-04']]],
    ['They met on the last Thursday in September.', [['last Thursday in September', '2024-09-26']]],
    [
      'It is due this spring and next fall.',
      [
        ['this spring', '2024-21'],
        ['next fall', '2025-23'],
      ],
    ],
    [
      'This autumn and last summer they met.',
      [
        ['This autumn', '2024-23'],
        ['last summer', '2024-22'],
      ],
    ],
  ])('reads “%s”', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });
});

describe('periods near publication', () => {
  it.each<[string, [string, string | null][]]>([
    ['The talks resume next month.', [['next month', '2024-11']]],
    [
      'Later this month he will go; earlier this year he came.',
      [
        ['Later this month', '2024-10'],
        ['earlier this year', '2024'],
      ],
    ],
    [
      'At the end of last month and in the middle of next year.',
      [
        ['end of last month', '2024-09-30'],
        ['middle of next year', '2025-05/2025-08'],
      ],
    ],
    [
      'By year-end and by the year’s end it will be over.',
      [
        ['year-end', '2024-12-31'],
        ['year’s end', '2024-12-31'],
      ],
    ],
    [
      'This past weekend they met; next weekend they will meet.',
      [
        ['This past weekend', '2024-10-05/2024-10-06'],
        ['next weekend', '2024-10-19/2024-10-20'],
      ],
    ],
    ['As early as next week, talks may begin.', [['next week', '2024-10-14/2024-10-20']]],
    ['By the end of next week it will be over.', [['end of next week', '2024-10-14/2024-10-20']]],
    ['Since the beginning of the week it rained.', [['beginning of the week', '2024-10-07/2024-10-13']]],
    [
      'The current fiscal year ends in March.',
      [
        ['current fiscal year', '2024'],
        ['March', '2025-03'],
      ],
    ],
    [
      'It was the third such strike this week and the tenth this month.',
      [
        ['this week', '2024-10-07/2024-10-13'],
        ['this month', '2024-10'],
      ],
    ],
    [
      'In the next decade, and in this century.',
      [
        ['next decade', '203X'],
        ['this century', '20XX'],
      ],
    ],
    [
      'The turn of the century and the turn of the 20th century.',
      [
        ['turn of the century', '20XX'],
        ['turn of the 20th century', '19XX'],
      ],
    ],
  ])('reads “%s”', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });
});

describe('stretches of time', () => {
  it.each<[string, [string, string | null][]]>([
    ['Over the past three years, trade has grown.', [['past three years', '2021/2024']]],
    ['The past three decades have been hard.', [['past three decades', '1994~/2024']]],
    [
      'In recent years and in the coming months it may change.',
      [
        ['recent years', null],
        ['coming months', null],
      ],
    ],
    [
      'In recent weeks, and over the last few days, it did.',
      [
        ['recent weeks', null],
        ['last few days', null],
      ],
    ],
    ['Some time in the next 10 days it will be over.', [['next 10 days', '2024-10-11/2024-10-21']]],
    ['Within the next two weeks it will be over.', [['next two weeks', '2024-10-11/2024-10-25']]],
    ['In the last 24 hours, 30 were hurt.', [['last 24 hours', '2024-10-10/2024-10-11']]],
    [
      'The past week has been quiet; the coming week will not be.',
      [
        ['past week', '2024-10-04/2024-10-11'],
        ['coming week', '2024-10-11/2024-10-18'],
      ],
    ],
    ['Over the next five years it will grow.', [['next five years', '2024/2029']]],
  ])('reads “%s”', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });
});

describe('decades and centuries', () => {
  it.each<[string, [string, string | null][]]>([
    [
      'The rules applied in the 1990s and the early 2000s.',
      [
        ['1990s', '199X'],
        ['early 2000s', '2000/2003'],
      ],
    ],
    ['In the nineteen-eighties it was so.', [['nineteen-eighties', '198X']]],
    [
      'In the sixties and seventies it was so.',
      [
        ['sixties', '196X'],
        ['seventies', '197X'],
      ],
    ],
    [
      'A treaty of the 19th century and of the late twentieth century.',
      [
        ['19th century', '18XX'],
        ['late twentieth century', '1967/1999'],
      ],
    ],
    ['In the second half of the 19th century.', [['19th century', '18XX']]],
    ['The first quarter of the 20th century.', [['20th century', '19XX']]],
  ])('reads “%s”', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });
});

describe('festivals', () => {
  it.each<[string, [string, string | null][]]>([
    [
      'He spoke on Nowruz, the Persian new year.',
      [
        ['Nowruz', '2024-03-20'],
        ['Persian new year', '2024-03-20'],
      ],
    ],
    ['During Ramadan 2023 they fasted.', [['Ramadan 2023', '2023-03-23~/2023-04-21~']]],
    ['In the month of Ramadan they fasted.', [['Ramadan', '2024-03-11~/2024-04-09~']]],
    [
      'At Easter and on Christmas Day they prayed.',
      [
        ['Easter', '2024-03-31'],
        ['Christmas Day', '2023-12-25'],
      ],
    ],
    [
      'Last Christmas he went home; this Easter he stayed.',
      [
        ['Last Christmas', '2023-12-25'],
        ['this Easter', '2024-03-31'],
      ],
    ],
  ])('reads “%s”', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });
});

describe('other calendars', () => {
  it.each<[string, [string, string | null][]]>([
    ['In the Persian year 1402, trade grew.', [['Persian year 1402', '2023-03-21/2024-03-19']]],
    ['On Mehr 20, 1403, they met.', [['Mehr 20, 1403', '2024-10-11']]],
    ['They met on 12 Rabi al-Awwal 1446.', [['12 Rabi al-Awwal 1446', '2024-09-15']]],
    ['They met on Muharram 10, 1445 AH.', [['Muharram 10, 1445 AH', '2023-07-28']]],
  ])('reads “%s”', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });
});

describe('years', () => {
  it.each<[string, [string, string | null][]]>([
    [
      'In early 2025 or late next year.',
      [
        ['early 2025', '2025-01/2025-04'],
        ['late next year', '2025-09/2025-12'],
      ],
    ],
    [
      'Born in 1950 (aged 74), died c. 1999.',
      [
        ['1950', '1950'],
        ['1999', '1999~'],
      ],
    ],
    [
      'The year 2000 problem and the 2000 election.',
      [
        ['2000', '2000'],
        ['2000', '2000'],
      ],
    ],
    [
      'He was named in 2018; the year before, he had left.',
      [
        ['2018', '2018'],
        ['year before', '2017'],
      ],
    ],
    [
      'He was named in 2018 and three years later left.',
      [
        ['2018', '2018'],
        ['three years later', '2021'],
      ],
    ],
    ['Shares fell for the first time since 2008.', [['2008', '2008']]],
    [
      'By 2030, and possibly by mid-2027, it will be done.',
      [
        ['2030', '2030'],
        ['mid-2027', '2027-05/2027-08'],
      ],
    ],
    [
      'He led in 1990, 1995 and 2001–2005.',
      [
        ['1990', '1990'],
        ['1995', '1995'],
        ['2001–2005', '2001/2005'],
      ],
    ],
    ['UN Resolution 1701 of 2006.', [['2006', '2006']]],
  ])('reads “%s”', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });
});
