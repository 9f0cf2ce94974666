import { describe, expect, it } from 'vitest';
import { dateWords, machineDate, shortDateWords, weekdayWords } from '../../../src/site/date-words.ts';

describe('dateWords', () => {
  it.each([
    ['2024-09-30', '30 September 2024'],
    ['2024-09-30T15:17', '30 September 2024'],
    ['2024-05', 'May 2024'],
    ['2024', '2024'],
    ['199X', 'the 1990s'],
    ['2024-10-XX', 'October 2024'],
    ['2024-22', 'summer 2024'],
    ['2024-10-01~', 'about 1 October 2024'],
    ['2024-10?', 'perhaps October 2024'],
    ['2024-09-11/2024-09-20', 'mid-September 2024'],
    ['2024-09-01/2024-09-10', 'early September 2024'],
    ['2024-02-21/2024-02-29', 'late February 2024'],
    ['2024-02-21/2024-02-28', '21–28 February 2024'],
    ['2024-10-22/2024-10-24', '22–24 October 2024'],
    ['2024-09-30/2024-10-02', '30 September – 2 October 2024'],
    ['2023-12-28/2024-01-03', '28 December 2023 – 3 January 2024'],
    ['2024-10/2024-12', 'October–December 2024'],
    ['2021/2022', '2021 – 2022'],
    ['../2024-10-11', 'before 11 October 2024'],
    ['2022-06-22/..', 'after 22 June 2022'],
    ['2022-06-22/', 'after 22 June 2022'],
  ])('says %s as %s', (edtf, words) => expect(dateWords(edtf)).toBe(words));

  it('says that no date is stated', () => expect(dateWords(null)).toBe('no date stated'));
  it('gives back what it cannot read', () => expect(dateWords('Y-17E7')).toBe('Y-17E7'));
});

describe('shortDateWords', () => {
  it('shortens the month', () => expect(shortDateWords('2024-09-11/2024-09-20')).toBe('mid-Sep 2024'));
});

describe('weekdayWords', () => {
  it('names the weekday of a certain day', () => expect(weekdayWords('2024-10-11')).toBe('Friday 11 October 2024'));
  it('names none where the day is in doubt', () => expect(weekdayWords('2024-10-01~')).toBe('about 1 October 2024'));
  it('names none for a month', () => expect(weekdayWords('2024-10')).toBe('October 2024'));
});

describe('machineDate', () => {
  it('keeps days, months and years', () =>
    expect([machineDate('2024-10-11'), machineDate('2024-10'), machineDate('2024')]).toEqual(['2024-10-11', '2024-10', '2024']));
  it('refuses doubt, intervals and seasons', () =>
    expect([machineDate('2024-10-11~'), machineDate('2024/2025'), machineDate('2024-22')]).toEqual([null, null, null]));
});
