import { describe, expect, it } from 'vitest';
import { readDates } from '../../../src/search/read-dates.ts';
import { readQuery } from '../../../src/search/read-query.ts';

describe('a date', () => {
  it.each([
    ['October 2023', '2023-10-01', '2023-10-31', 'October 2023'],
    ['oct. 2023', '2023-10-01', '2023-10-31', 'October 2023'],
    ['2023-10-23', '2023-10-23', '2023-10-23', '23 October 2023'],
    ['23 October 2023', '2023-10-23', '2023-10-23', '23 October 2023'],
    ['October 23rd, 2023', '2023-10-23', '2023-10-23', '23 October 2023'],
    ['23.10.2023', '2023-10-23', '2023-10-23', '23 October 2023'],
    ['10/23/2023', '2023-10-23', '2023-10-23', '23 October 2023'],
    ['2023-10', '2023-10-01', '2023-10-31', 'October 2023'],
    ['autumn 2022', '2022-09-01', '2022-11-30', 'autumn 2022'],
    ['winter 2022', '2022-12-01', '2023-02-28', 'winter 2022'],
    ['mid-September 2024', '2024-09-11', '2024-09-20', 'mid-September 2024'],
    ['2022-2024', '2022-01-01', '2024-12-31', '2022–2024'],
    ['2022 – 2024', '2022-01-01', '2024-12-31', '2022–2024'],
    ['since 2022', '2022-01-01', '9999-12-31', 'since 2022'],
    ['May 2022 to July 2023', '2022-05-01', '2023-07-31', 'May 2022 – July 2023'],
    ['2023', '2023-01-01', '2023-12-31', '2023'],
  ])('“%s” is %s to %s', (typed, from, to, label) => {
    expect(readDates(`talks ${typed} there`).dates).toEqual([{ typed, from, to, label }]);
  });
  it.each(['31 February 2023', '2231', '20-year', 'Su-35', '2023-13-45', 'may', 'resolution 12023'])(
    '“%s” is none, or only a year',
    (typed) => {
      expect(readDates(typed).dates.filter(({ typed: one }) => !/^\d{4}$/u.test(one) && one !== 'February 2023')).toEqual([]);
    },
  );
});

describe('a query', () => {
  it('is taken apart', () => {
    const query = readQuery('berg "red lines" -grain -"long talks" person:"Anna Berg" outlet:gazette October 2023');
    expect(query.words).toEqual(['berg']);
    expect(query.phrases.map(({ text }) => text)).toEqual(['red lines']);
    expect(query.without.map(({ text }) => text)).toEqual(['grain', 'long talks']);
    expect(query.terms).toEqual([
      { field: 'person', typed: 'Anna Berg' },
      { field: 'outlet', typed: 'gazette' },
    ]);
    expect(query.dates).toHaveLength(1);
  });
  it('keeps hyphens inside words and leaves small words out where others are', () => {
    expect(readQuery('the multi-polar world').keys).toEqual(['multi', 'polar', 'world']);
    expect(readQuery('the').keys).toEqual(['the']);
  });
});
