import { describe, expect, it } from 'vitest';
import { wordReading } from '../../../../../src/extract/annotate/dates/word-reading.ts';

const read = (exact: string, edtf: string): string =>
  wordReading({ kind: 'date', edtf, anchor: 'explicit', start: 0, end: exact.length, rule: 'month' }, exact, null);

describe('wordReading', () => {
  it.each([
    ['mid-September 2024', '2024-09-11/2024-09-20', 'mid-September 2024, taken as the 11th to the 20th'],
    ['early May 2023', '2023-05-01/2023-05-10', 'early May 2023, taken as the 1st to the 10th'],
    ['late February 2023', '2023-02-21/2023-02-28', 'late February 2023, taken as the 21st to the end'],
    ['September 11-20, 2024', '2024-09-11/2024-09-20', '11 to 20 September 2024'],
  ])('says that the days of “%s” are taken and not stated', (exact, edtf, reading) => expect(read(exact, edtf)).toBe(reading));
});
