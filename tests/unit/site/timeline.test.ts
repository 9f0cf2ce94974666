import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/schema/contact.ts';
import { boundsOf } from '../../../src/schema/edtf.ts';
import { longestGap, monthsOf, placementOf, sectionAnchor, timelineSections } from '../../../src/site/timeline.ts';

const WINDOW = '2021-01-01/2023-12-31';

function contact(id: string, date: string | null): Contact {
  const bounds = date === null ? { earliest: null, latest: null } : boundsOf(date);
  return {
    id,
    date,
    ...bounds,
    type: 'visit',
    status: 'held',
    participants: [],
    place: null,
    summary: id,
    reports: [],
    inWindow: true,
    differs: [],
    review: 'machine',
  };
}

describe('placementOf', () => {
  it.each([
    ['2020-12-31', 'before'],
    ['2021-01-01', 'within'],
    ['2020-06/2021-02', 'within'],
    ['../2022-05', 'within'],
    ['../2020-05', 'before'],
    ['2023-06-22/..', 'within'],
    ['2024-01-01', 'after'],
  ])('places %s %s the window', (date, placement) => {
    expect(placementOf(contact('one', date), boundsOf(WINDOW))).toBe(placement);
  });
});

describe('timelineSections', () => {
  it('makes a section a year and keeps what has no date apart', () => {
    const list = [
      contact('a', '2019-04-01'),
      contact('b', '2021-02-01'),
      contact('c', '2021-03'),
      contact('d', '2023-01-01'),
      contact('e', null),
    ];
    expect(timelineSections(list, WINDOW).map(({ year, placement, contacts }) => [year, placement, contacts.length])).toEqual([
      [2019, 'before', 1],
      [2021, 'within', 2],
      [2023, 'within', 1],
      [null, 'undated', 1],
    ]);
  });
});

describe('longestGap', () => {
  it('measures from the end of one contact to the start of the next', () => {
    const list = [contact('a', '2021-02-01/2021-02-03'), contact('b', '2022-05-01'), contact('c', '2022-06-01'), contact('d', null)];
    expect(longestGap(list, WINDOW)).toEqual(expect.objectContaining({ from: '2021-02-03', to: '2022-05-01' }));
  });

  it('says nothing of gaps shorter than half a year', () => {
    expect(longestGap([contact('a', '2021-02-01'), contact('b', '2021-06-01')], WINDOW)).toBeNull();
    expect(longestGap([], WINDOW)).toBeNull();
  });
});

describe('monthsOf', () => {
  const year = (count: number) =>
    timelineSections(
      Array.from({ length: count }, (_, index) => contact(`c${String(index)}`, `2022-0${String(1 + (index % 9))}-10`)),
      WINDOW,
    );

  it('leaves a quiet year whole', () => expect(year(12).flatMap(monthsOf)).toMatchObject([{ month: null }]));

  it('divides a busy year into its months', () => {
    const months = year(90).flatMap(monthsOf);
    expect(months.map(({ month }) => month)).toContain('2022-09');
    expect(months.reduce((sum, { contacts }) => sum + contacts.length, 0)).toBe(90);
  });
});

describe('sectionAnchor', () => {
  it('gives every section an address of its own', () => {
    const list = [contact('a', '2020-04-01'), contact('b', '2020-12/2021-01'), contact('c', '2021-03'), contact('e', null)];
    expect(timelineSections(list, WINDOW).map(sectionAnchor)).toEqual(['before-2020', 'year-2020', 'year-2021', 'no-date']);
  });
});
