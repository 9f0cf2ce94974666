import { describe, expect, it } from 'vitest';
import { read } from './read-text.ts';

// Published on Friday 11 October 2024.

describe('days', () => {
  it.each<[string, [string, string | null][]]>([
    [
      'The bill passed on Feb. 3 and was signed Tues.',
      [
        ['Feb. 3', '2024-02-03'],
        ['Tues.', '2024-10-08'],
      ],
    ],
    [
      'It would come after she on Monday (Oct 7) held talks.',
      [
        ['Monday', '2024-10-07'],
        ['Oct 7', '2024-10-07'],
      ],
    ],
    ['The ministry said that on the visit Tuesday she would meet the mayor.', [['Tuesday', '2024-10-15']]],
    [
      'Heading a delegation, Berg left Oslo for Rome today to hold talks with Li and visit the harbour on Monday.',
      [
        ['today', '2024-10-11'],
        ['Monday', '2024-10-14'],
      ],
    ],
    ['After word came that the two will meet in Rome, Berg on Monday met the mayor.', [['Monday', '2024-10-07']]],
    ['On Wednesday, they agreed to keep channels open.', [['Wednesday', '2024-10-09']]],
    ['In a call on Monday the two promised to meet again.', [['Monday', '2024-10-07']]],
    ["Berg struck a milder tone ahead of Thursday's talks.", [['Thursday', '2024-10-10']]],
    ["The ministry called Saturday's visit crucial.", [['Saturday', '2024-10-12']]],
    ["After Saturday's visit the mood was better.", [['Saturday', '2024-10-05']]],
    ['The meeting served to prepare for the consultations on 20 October.', [['20 October', '2024-10-20']]],
    ["They spoke before Berg's planned trip to Oslo in January.", [['January', '2025-01']]],
    ['When Berg comes to Oslo in December for the opening, the port will be on the list.', [['December', '2024-12']]],
    ['The visit came after that of Berg, who heads the department of trade, to Oslo in August.', [['August', '2024-08']]],
    [
      'They met in Bergen in September 2021, following a visit to Oslo in April.',
      [
        ['September 2021', '2021-09'],
        ['April', '2021-04'],
      ],
    ],
    ['By Monday she was gone.', [['Monday', '2024-10-07']]],
    ['The deal must be signed by Monday, he said.', [['Monday', '2024-10-14']]],
    ['The ministry could not say on Thursday what had been discussed.', [['Thursday', '2024-10-10']]],
    ['The two leaders share a platform on Sunday.', [['Sunday', '2024-10-13']]],
    ['He spoke near the port in Mar Vista on Sunday.', [['Sunday', '2024-10-06']]],
    [
      'On Thursday the minister met her host, who will come back on 12 December. On the same day she was received by the mayor.',
      [
        ['Thursday', '2024-10-10'],
        ['12 December', '2024-12-12'],
        ['same day', '2024-10-10'],
      ],
    ],
    ['They have met twice: in Oslo, before Christmas, and in Bergen.', [['Christmas', '2023-12-25']]],
    ['We are looking at the second half of January.', [['second half of January', '2025-01-16/2025-01-31']]],
    ['They agreed to meet on Monday.', [['Monday', '2024-10-14']]],
    ['They agreed to work together following talks in Oslo on Monday.', [['Monday', '2024-10-07']]],
    ['The leaders agreed to end the dispute on Monday as Berg visited Oslo.', [['Monday', '2024-10-07']]],
    ['It would be the first meeting since a video call in April.', [['April', '2024-04']]],
    ['The two were to resume their talks on Friday.', [['Friday', '2024-10-11']]],
    ['She accepted an invitation to visit the port in December.', [['December', '2024-12']]],
    ['The visit is pencilled in for December.', [['December', '2024-12']]],
    ['He died at 87 on Oct 3rd.', [['Oct 3rd', '2024-10-03']]],
    ['In the week ending Oct. 5, claims fell.', [['Oct. 5', '2024-10-05']]],
    [
      'Since September 11, and after 9/11, it changed.',
      [
        ['September 11', '2024-09-11'],
        ['9/11', '2001-09-11'],
      ],
    ],
    [
      'The Oct. 7 attacks and the Jan. 6 riot.',
      [
        ['Oct. 7', '2023-10-07'],
        ['Jan. 6', '2021-01-06'],
      ],
    ],
    [
      'A meeting will be held on October 15, the ministry said on Thursday.',
      [
        ['October 15', '2024-10-15'],
        ['Thursday', '2024-10-10'],
      ],
    ],
    ['The index had its worst day since Oct. 19, 1987.', [['Oct. 19, 1987', '1987-10-19']]],
    [
      'The law of April 4, 1949 and the pact of 14.5.1955 stand.',
      [
        ['April 4, 1949', '1949-04-04'],
        ['14.5.1955', '1955-05-14'],
      ],
    ],
    ['Signed in Geneva, 20 July 1954.', [['20 July 1954', '1954-07-20']]],
    ['GENEVA, July 20 (Reuters) - They met.', [['July 20', '2024-07-20']]],
    ['OSLO — 11 Oct 2024 —', [['11 Oct 2024', '2024-10-11']]],
    [
      'Published: Fri, 11 Oct 2024 10:00:00 +0000',
      [
        ['Fri, 11 Oct 2024', '2024-10-11'],
        ['10:00:00', '2024-10-11T10:00'],
      ],
    ],
    [
      'Oct 11th, 2024 at 5:32PM ET',
      [
        ['Oct 11th, 2024', '2024-10-11'],
        ['5:32PM ET', '2024-10-11T17:32'],
      ],
    ],
    ['11-Oct-24 was the day.', [['11-Oct-24', '2024-10-11']]],
    ['He was born on the 4th of July 1976.', [['4th of July 1976', '1976-07-04']]],
    ['The Fourth of July was hot.', [['Fourth of July', '2024-07-04']]],
    [
      'The July 4 holiday and the Sept. 11 attacks.',
      [
        ['July 4', '2024-07-04'],
        ['Sept. 11', '2001-09-11'],
      ],
    ],
    ['In the run-up to the November 5 vote they met.', [['November 5', '2024-11-05']]],
    ['Ahead of the Nov. 5 election, polls tightened.', [['Nov. 5', '2024-11-05']]],
  ])('reads “%s”', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });
});

describe('months', () => {
  it.each<[string, [string, string | null][]]>([
    ['He resigned in July, the minister said.', [['July', '2024-07']]],
    ['Elections are due in May.', [['May', '2025-05']]],
    [
      'The vote, set for December, was moved to January.',
      [
        ['December', '2024-12'],
        ['January', '2025-01'],
      ],
    ],
    ['He may march in March if he can, in second place.', [['March', '2025-03']]],
    [
      'He was elected in November 2022, sworn in the following January.',
      [
        ['November 2022', '2022-11'],
        ['following January', '2023-01'],
      ],
    ],
    ['The following April they met.', [['following April', null]]],
    [
      'He was named in May 2018; two months earlier, he had left.',
      [
        ['May 2018', '2018-05'],
        ['two months earlier', '2018-03'],
      ],
    ],
    ['The court will rule in January, when the term ends.', [['January', '2025-01']]],
    [
      'The visit, his first since June, comes as talks near on Sunday.',
      [
        ['June', '2024-06'],
        ['Sunday', '2024-10-06'],
      ],
    ],
    [
      'He told lawmakers in March that he would leave in November.',
      [
        ['March', '2024-03'],
        ['November', '2024-11'],
      ],
    ],
    ['It will take place in June 2025 in Oslo.', [['June 2025', '2025-06']]],
    ['The two last met in March, before the crisis.', [['March', '2024-03']]],
    ['Their next meeting is in March.', [['March', '2025-03']]],
    [
      'A summit planned for early November was put off until January.',
      [
        ['early November', '2024-11-01/2024-11-10'],
        ['January', '2025-01'],
      ],
    ],
    [
      'The trial, which began in September, resumes on Monday.',
      [
        ['September', '2024-09'],
        ['Monday', '2024-10-14'],
      ],
    ],
    ['The March of Dimes and a march in May on May Street.', [['May', '2024-05']]],
    ['Prime Minister Theresa May met August Berg in April.', [['April', '2024-04']]],
  ])('reads “%s”', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });
});

describe('days in figures', () => {
  it.each<[string, [string, string | null][]]>([
    ['The decree of 15.03.24 was published.', [['15.03.24', '2024-03-15']]],
    ['The decree of 15.03.2024 was published.', [['15.03.2024', '2024-03-15']]],
    ['It was signed on 2024-03-15.', [['2024-03-15', '2024-03-15']]],
    ['It was signed on 15/03/2024.', [['15/03/2024', '2024-03-15']]],
    ['It was signed on 03/15/2024.', [['03/15/2024', '2024-03-15']]],
    ['It was signed on 15-03-2024.', [['15-03-2024', '2024-03-15']]],
    [
      'It was updated 3/15/24 at noon.',
      [
        ['3/15/24', '2024-03-15'],
        ['noon', '2024-03-15T12:00'],
      ],
    ],
  ])('reads “%s”', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });
});

describe('days near publication', () => {
  it.each<[string, [string, string | null][]]>([
    [
      'The day before yesterday he went; the day after tomorrow he returns.',
      [
        ['day before yesterday', '2024-10-09'],
        ['day after tomorrow', '2024-10-13'],
      ],
    ],
    [
      'Yesterday evening and tomorrow morning.',
      [
        ['Yesterday evening', '2024-10-10'],
        ['tomorrow morning', '2024-10-12'],
      ],
    ],
  ])('reads “%s”', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });
});

describe('days of somebody', () => {
  it.each<[string, [string, string | null][]]>([
    ['They are preparing for more after progress during Saturday’s discussions in Oslo.', [['Saturday', '2024-10-05']]],
    ['Final preparations were made for Wednesday’s summit.', [['Wednesday', '2024-10-16']]],
    ['The talks will pick up the threads from Berg’s June visit to Oslo.', [['June', '2024-06']]],
    ['Berg is said to be planning a trip to Oslo in November.', [['November', '2024-11']]],
    ['The source named the date for resuming the dialogue, November 2nd.', [['November 2nd', '2024-11-02']]],
  ])('reads “%s”', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });
});
