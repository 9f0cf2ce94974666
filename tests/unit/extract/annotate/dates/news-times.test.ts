import { describe, expect, it } from 'vitest';
import { read } from './read-text.ts';

// Published on Friday 11 October 2024.

describe('weekdays', () => {
  it.each<[string, [string, string | null][]]>([
    ['He arrived last Friday.', [['last Friday', '2024-10-04']]],
    ['The ministers met on Tuesday last week.', [['Tuesday last week', '2024-10-01']]],
    ['They met on Tuesday of last week.', [['Tuesday of last week', '2024-10-01']]],
    ['They meet on Tuesday of next week.', [['Tuesday of next week', '2024-10-15']]],
    ['They met a week ago Tuesday.', [['a week ago Tuesday', '2024-10-01']]],
    ['They will meet a week from Tuesday.', [['a week from Tuesday', '2024-10-22']]],
    [
      'On Thursday evening, early Friday and late Wednesday night.',
      [
        ['Thursday evening', '2024-10-10'],
        ['early Friday', '2024-10-11'],
        ['late Wednesday night', '2024-10-09'],
      ],
    ],
    ['He will welcome the re-elected leader on Tuesday.', [['Tuesday', '2024-10-15']]],
    ['He spoke earlier on Friday.', [['Friday', '2024-10-11']]],
    ['On the eve of the summit, on Thursday, they met.', [['Thursday', '2024-10-10']]],
    [
      'The ministers meet on Saturday and Sunday.',
      [
        ['Saturday', '2024-10-12'],
        ['Sunday', '2024-10-13'],
      ],
    ],
    [
      'He is expected to arrive on Sunday, officials said Friday.',
      [
        ['Sunday', '2024-10-13'],
        ['Friday', '2024-10-11'],
      ],
    ],
    [
      'Mr. Berg left Wednesday to attend talks which open Monday.',
      [
        ['Wednesday', '2024-10-09'],
        ['Monday', '2024-10-14'],
      ],
    ],
    ['The deadline expires on Monday.', [['Monday', '2024-10-14']]],
    ['Voters go to the polls on Sunday.', [['Sunday', '2024-10-13']]],
    ['Sunday’s vote is seen as a test.', [['Sunday', '2024-10-06']]],
    ['Late Thursday afternoon the bill passed.', [['Late Thursday afternoon', '2024-10-10']]],
    ['In the early hours of Thursday, rockets fell.', [['Thursday', '2024-10-10']]],
    ['In the wee hours of Thursday morning, rockets fell.', [['Thursday morning', '2024-10-10']]],
    [
      'Talks start Saturday and are to last three days.',
      [
        ['Saturday', '2024-10-12'],
        ['three days', null],
      ],
    ],
    ['By dawn on Sunday, the town was quiet.', [['Sunday', '2024-10-06']]],
    ['On the first anniversary of the war, on Monday, they met.', [['Monday', '2024-10-07']]],
    [
      'The minister, due in Oslo on Tuesday, said on Monday he was ready.',
      [
        ['Tuesday', '2024-10-15'],
        ['Monday', '2024-10-07'],
      ],
    ],
    [
      'He said on Wednesday that elections would be held on Sunday.',
      [
        ['Wednesday', '2024-10-09'],
        ['Sunday', '2024-10-13'],
      ],
    ],
    ['Sunday’s election will decide.', [['Sunday', '2024-10-13']]],
    [
      'He told parliament on Tuesday that troops withdrew on Sunday.',
      [
        ['Tuesday', '2024-10-08'],
        ['Sunday', '2024-10-06'],
      ],
    ],
  ])('reads “%s”', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });
});

describe('clock times', () => {
  it.each<[string, [string, string | null][]]>([
    [
      'The meeting starts at 14:00 GMT on Monday.',
      [
        ['14:00 GMT', '2024-10-14T14:00Z'],
        ['Monday', '2024-10-14'],
      ],
    ],
    [
      'The meeting starts at 2 p.m. EDT on Monday.',
      [
        ['2 p.m. EDT', '2024-10-14T14:00-04:00'],
        ['Monday', '2024-10-14'],
      ],
    ],
    [
      'The meeting began at 1400 GMT on Thursday.',
      [
        ['1400 GMT', '2024-10-10T14:00Z'],
        ['Thursday', '2024-10-10'],
      ],
    ],
    [
      'The meeting began at 9.30am local time on Thursday.',
      [
        ['9.30am local time', '2024-10-10T09:30'],
        ['Thursday', '2024-10-10'],
      ],
    ],
    [
      'The call came at 8:00 p.m. (1700 GMT) Thursday.',
      [
        ['8:00 p.m.', '2024-10-10T20:00'],
        ['1700 GMT', '2024-10-10T17:00Z'],
        ['Thursday', '2024-10-10'],
      ],
    ],
    [
      'Shelling began around 6 a.m. on Thursday.',
      [
        ['6 a.m.', '2024-10-10T06:00'],
        ['Thursday', '2024-10-10'],
      ],
    ],
    [
      'It happened shortly after midnight on Thursday.',
      [
        ['midnight', null],
        ['Thursday', '2024-10-10'],
      ],
    ],
    [
      'The ceasefire begins at 00:01 on Sunday.',
      [
        ['00:01', '2024-10-13T00:01'],
        ['Sunday', '2024-10-13'],
      ],
    ],
    [
      'The ceasefire took effect at 4 a.m. Wednesday.',
      [
        ['4 a.m.', '2024-10-09T04:00'],
        ['Wednesday', '2024-10-09'],
      ],
    ],
    [
      'The ceasefire took effect at 0400 local time on Wednesday.',
      [
        ['0400 local time', '2024-10-09T04:00'],
        ['Wednesday', '2024-10-09'],
      ],
    ],
    ['The plane took off at 07:15 UTC+3.', [['07:15 UTC+3', '2024-10-11T07:15+03:00']]],
    [
      'The plane took off at 07:15 CEST on 9 October.',
      [
        ['07:15 CEST', '2024-10-09T07:15+02:00'],
        ['9 October', '2024-10-09'],
      ],
    ],
    [
      'At quarter past three he rose; at half past ten he left.',
      [
        ['quarter past three', null],
        ['half past ten', null],
      ],
    ],
    [
      'It happened at 3.45pm yesterday.',
      [
        ['3.45pm', '2024-10-10T15:45'],
        ['yesterday', '2024-10-10'],
      ],
    ],
    [
      'It happened at 10 in the morning on Monday.',
      [
        ['10 in the morning', '2024-10-07T10:00'],
        ['Monday', '2024-10-07'],
      ],
    ],
  ])('reads “%s”', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });
});

describe('ranges', () => {
  it.each<[string, [string, string | null][]]>([
    ['The talks run from Monday to Wednesday.', [['Monday to Wednesday', '2024-10-14/2024-10-16']]],
    ['The talks will run Monday through Wednesday.', [['Monday through Wednesday', '2024-10-14/2024-10-16']]],
    ['They met on October 8-10.', [['October 8-10', '2024-10-08/2024-10-10']]],
    ['They met on 8, 9 and 10 October.', [['8, 9 and 10 October', '2024-10-08/2024-10-10']]],
    ['They met from 30 September to 2 October.', [['30 September to 2 October', '2024-09-30/2024-10-02']]],
    ['They met in Sept-Oct 2023.', [['Sept-Oct 2023', '2023-09/2023-10']]],
    ['They met between March and May this year.', [['March and May this year', '2024-03/2024-05']]],
    [
      'The 2023-24 season and the 2019/20 budget.',
      [
        ['2023-24', '2023/2024'],
        ['2019/20', '2019/2020'],
      ],
    ],
    [
      'He served 2015-2019 and again since 2022.',
      [
        ['2015-2019', '2015/2019'],
        ['2022', '2022'],
      ],
    ],
    ['He plans to meet her on the sidelines of a summit on 22-24 October.', [['22-24 October', '2024-10-22/2024-10-24']]],
    ['The 2008-2009 recession hurt.', [['2008-2009', '2008/2009']]],
    ['He worked 9-to-5, Monday through Friday.', [['Monday through Friday', '2024-10-07/2024-10-11']]],
  ])('reads “%s”', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });
});
