import { describe, expect, it } from 'vitest';
import { addDays, nearestWeekday, toDay, weekdayOf } from '../../../../../../src/extract/annotate/dates/calendar/day.ts';
import { easter } from '../../../../../../src/extract/annotate/dates/calendar/easter.ts';
import { islamicDay } from '../../../../../../src/extract/annotate/dates/calendar/islamic.ts';
import { partOfPeriod } from '../../../../../../src/extract/annotate/dates/calendar/part.ts';
import { periodAt, weekOfMonth } from '../../../../../../src/extract/annotate/dates/calendar/period.ts';
import { nowruz, persianDay } from '../../../../../../src/extract/annotate/dates/calendar/persian.ts';
import { reckonMonthYear, reckonYear } from '../../../../../../src/extract/annotate/dates/calendar/reckon-year.ts';
import { shiftBy, stretchOf } from '../../../../../../src/extract/annotate/dates/calendar/shift.ts';

describe('days', () => {
  it('are counted over months and leap years', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(toDay(2023, 2, 29)).toBeNull();
    expect(weekdayOf('2024-10-11')).toBe(5);
    expect(nearestWeekday('2024-10-11', 5, -1)).toBe('2024-10-11');
    expect(nearestWeekday('2024-10-11', 5, -1, true)).toBe('2024-10-04');
  });
});

describe('periods', () => {
  it('turn over the year', () => {
    expect(periodAt('2024-01-03', 'month', -1)).toBe('2023-12');
    expect(periodAt('2024-01-03', 'quarter', -1)).toBe('2023-36');
    expect(periodAt('2025-01-01', 'week')).toBe('2024-12-30/2025-01-05');
    expect(periodAt('2024-10-11', 'decade', -1)).toBe('201X');
    expect(weekOfMonth(2009, 3, -1)).toBe('2009-03-23/2009-03-29');
  });

  it('have parts', () => {
    expect(partOfPeriod('2024-02', 'late')).toBe('2024-02-21/2024-02-29');
    expect(partOfPeriod('2024', 'end')).toBe('2024-12-31');
    expect(partOfPeriod('2024-35', 'start')).toBe('2024-07-01');
  });

  it('are no finer after a shift than the words', () => {
    expect(shiftBy('2024-10-11', 'months', -2)).toBe('2024-08');
    expect(shiftBy('2024', 'days', 2)).toBeNull();
    expect(stretchOf('2022-06-22', 'decades', 4, -1)).toBe('1982~/2022');
  });
});

describe('years that are not stated', () => {
  it('follow tense and weekday', () => {
    expect(reckonYear('2024-10-11', { month: 11, day: 20 }, 'past')).toBe(2023);
    expect(reckonYear('2024-10-11', { month: 11, day: 20 }, 'ahead')).toBe(2024);
    expect(reckonYear('2024-10-11', { month: 1, day: 5 }, null)).toBe(2025);
    expect(reckonYear('2024-10-11', { month: 10, day: 23, fits: (day) => weekdayOf(day) === 1 }, null)).toBe(2023);
    expect(reckonMonthYear('2024-10-11', 12, 'past')).toBe(2023);
  });
});

describe('other calendars', () => {
  it('agree with the almanac', () => {
    expect([2016, 2020, 2021, 2022, 2024, 2025].map(nowruz)).toEqual([
      '2016-03-20',
      '2020-03-20',
      '2021-03-21',
      '2022-03-21',
      '2024-03-20',
      '2025-03-21',
    ]);
    expect(persianDay(1357, 11, 22)).toBe('1979-02-11');
    expect(islamicDay(1445, 9, 1)).toBe('2024-03-11');
    expect([easter(2024), easter(2025)]).toEqual(['2024-03-31', '2025-04-20']);
  });
});
