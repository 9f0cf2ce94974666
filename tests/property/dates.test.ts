import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEdtf } from '../../src/schema/edtf.ts';
import { addDays, partsOf } from '../../src/extract/annotate/dates/calendar/day.ts';
import { datesOf } from '../unit/extract/annotate/dates/read-text.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const words = [
  ...MONTHS,
  'May 3',
  '3 May',
  'Sept.',
  'Monday',
  'on',
  'in',
  'the',
  'to',
  '-',
  '–',
  'and',
  'between',
  'from',
  'until',
  '2015',
  '2024',
  '22',
  '1st',
  'of',
  'last',
  'next',
  'this',
  'past',
  'week',
  'month',
  'year',
  'decades',
  'two',
  'days',
  'ago',
  'later',
  'earlier',
  'today',
  'tomorrow',
  'early',
  'mid-',
  'late',
  'end of',
  'first half of',
  'Q3',
  '1990s',
  '20th century',
  '10:30',
  'pm',
  'GMT',
  'summer',
  'Ramadan',
  'Nowruz',
  'will',
  'met',
  'said',
  '“',
  '”',
  '"',
  ',',
  '.',
  '\n\n',
  '\u00a0',
  '20-year',
  'every',
  'same',
  'period',
  '1402',
  'solar year',
  '29 February',
  '9999',
  '0000',
  '31',
  'century',
  'hours',
  'before',
];
const newsText = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((list) => list.join(' '));
const published = fc.option(
  fc.constantFrom('2024-10-11', '2023-10-24~', '2024-02-29T23:59', '2024-01-01', '2022', '0001-01-01', '9999-12-31'),
  { nil: null },
);

const holds = (text: string, edtf: string | null): void => {
  let last = 0;
  for (const date of datesOf(text, edtf)) {
    expect(date.start).toBeGreaterThanOrEqual(last);
    expect(date.end).toBeGreaterThan(date.start);
    expect(date.end).toBeLessThanOrEqual(text.length);
    expect(text.slice(date.start, date.end)).toBe(date.exact);
    expect(date.edtf === null || isEdtf(date.edtf), `${date.exact}: ${date.edtf ?? ''}`).toBe(true);
    expect(date.earliest === null || date.latest === null || date.earliest <= date.latest).toBe(true);
    expect(date.reading).not.toBe('');
    last = date.end;
  }
};

describe('dates in any text', () => {
  it('lie in order within it, and their values are EDTF', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), published, holds), { numRuns: 300 });
  });

  it('do so in texts full of the words of dates', () => {
    fc.assert(fc.property(newsText, published, holds), { numRuns: 1000 });
  });
});

describe('any day', () => {
  const day = fc.integer({ min: 0, max: 47_000 }).map((count) => addDays('1950-01-01', count));
  const formats: Record<string, (year: string, month: number, date: number) => string> = {
    '3 May 2024': (year, month, date) => `${String(date)} ${MONTHS[month - 1] ?? ''} ${year}`,
    'May 3, 2024': (year, month, date) => `${MONTHS[month - 1] ?? ''} ${String(date)}, ${year}`,
    '3rd of May, 2024': (year, month, date) => `${String(date)}th of ${MONTHS[month - 1] ?? ''}, ${year}`,
    'May. 3 2024': (year, month, date) => `${(MONTHS[month - 1] ?? '').slice(0, 3)} ${String(date)} ${year}`,
    '2024-05-03': (year, month, date) => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`,
    '3.5.2024': (year, month, date) => `${String(date)}.${String(month)}.${year}`,
  };

  it.each(Object.entries(formats))('printed as %s is read back', (_, print) => {
    fc.assert(
      fc.property(day, (value) => {
        const { year, month, day: date } = partsOf(value);
        const printed = print(String(year), month, date);
        expect(datesOf(`It was signed on ${printed} in Oslo.`).map(({ exact, edtf }) => [exact, edtf])).toEqual([[printed, value]]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a long text', () => {
  it.each(['“today ', '1 May - ', 'Monday, ', '2015-', 'two ', '"', '10:00 '])('of %s is read to its end', (unit) => {
    const last = datesOf(`${unit.repeat(300_000 / unit.length)}. It was signed on 3 May 2019 in Oslo.`).at(-1);
    expect([last?.exact, last?.edtf]).toEqual(['3 May 2019', '2019-05-03']);
  });
});
