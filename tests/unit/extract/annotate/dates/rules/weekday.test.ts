import { describe, expect, it } from 'vitest';
import { datesOf, read } from '../read-text.ts';

describe('weekdays', () => {
  it.each<[string, [string, string | null][]]>([
    ['She took pole for Sunday’s Chilean Grand Prix.', [['Sunday', '2024-10-13']]],
    ['Shares will be paid at a price based on Monday’s closing price.', [['Monday', '2024-10-07']]],
    ['It is planned for later Friday afternoon.', [['later Friday afternoon', '2024-10-11']]],
    ['The two ministers met in Oslo on Wednesday.', [['Wednesday', '2024-10-09']]],
    ['Upon her arrival in Oslo on Monday, the two heads of state met over dinner.', [['Monday', '2024-10-07']]],
    ['Foreign Minister Anna Berg will travel to Geneva on Tuesday.', [['Tuesday', '2024-10-15']]],
    ['He is due in Ankara on Monday for talks.', [['Monday', '2024-10-14']]],
    ['Berg will meet Prime Minister Karim Ahmed on Tuesday.', [['Tuesday', '2024-10-15']]],
    ['Berg is considering a trip in November.', [['November', '2024-11']]],
    ['The summit is scheduled for Thursday.', [['Thursday', '2024-10-17']]],
    [
      'The envoy, who arrived on Tuesday, will leave on Saturday.',
      [
        ['Tuesday', '2024-10-08'],
        ['Saturday', '2024-10-12'],
      ],
    ],
    [
      'On Monday, Berg said that she would meet her counterpart on Sunday.',
      [
        ['Monday', '2024-10-07'],
        ['Sunday', '2024-10-13'],
      ],
    ],
    ['The ministry announced on Friday that talks had been postponed.', [['Friday', '2024-10-11']]],
    ['She landed late on a Sunday in December 2021.', [['December 2021', '2021-12']]],
    ['Berg will arrive on Friday.', [['Friday', '2024-10-11']]],
    [
      'Berg told reporters Thursday that the deal signed last Monday was historic.',
      [
        ['Thursday', '2024-10-10'],
        ['last Monday', '2024-10-07'],
      ],
    ],
    ['A delegation is expected to arrive in Muscat next Tuesday.', [['next Tuesday', '2024-10-15']]],
    ['They are to sign the accord this Sunday.', [['this Sunday', '2024-10-13']]],
    ['Since Monday, three rounds have been held.', [['Monday', '2024-10-07']]],
    ['Ahead of Monday’s summit, the sides exchanged lists.', [['Monday', '2024-10-14']]],
    [
      'He arrived Thursday night and left Friday morning.',
      [
        ['Thursday night', '2024-10-10'],
        ['Friday morning', '2024-10-11'],
      ],
    ],
    ['They will meet on Tuesday next week.', [['Tuesday next week', '2024-10-15']]],
    ['A top diplomat visits Delhi on Monday, the ministry said.', [['Monday', '2024-10-14']]],
    [
      'The two-day summit, which ends on Sunday, was tense.',
      [
        ['two-day', null],
        ['Sunday', '2024-10-13'],
      ],
    ],
    [
      'On Friday, October 4, they met; the following Monday they met again.',
      [
        ['Friday, October 4', '2024-10-04'],
        ['following Monday', '2024-10-07'],
      ],
    ],
  ])('reads “%s”', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });

  it.each(['Sun reporters and The Sunday Times wrote.', 'The cat sat; they wed; fri.', 'Black Friday sales and Bloody Sunday'])(
    'finds nothing in “%s”',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  it('looks ahead after an infinitive in a headline only', () => {
    expect(read('Ministers to meet in Oslo on Tuesday', undefined, 'title')).toEqual([['Tuesday', '2024-10-15']]);
    expect(read('Minister meets envoy on Tuesday', undefined, 'caption')).toEqual([['Tuesday', '2024-10-08']]);
  });

  it('reckons from an approximate day of publication', () => {
    expect(read('They met in Oslo on Monday.', '2023-10-24~')).toEqual([['Monday', '2023-10-23']]);
  });

  it('guesses nothing without a day of publication', () => {
    const [date] = datesOf('They met on Monday.', null);
    expect(date).toMatchObject({ edtf: null, anchor: 'published', earliest: null, latest: null });
  });
});
