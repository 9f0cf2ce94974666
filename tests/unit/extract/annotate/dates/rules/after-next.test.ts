import { describe, expect, it } from 'vitest';
import { read } from '../read-text.ts';

describe('the period after the next and before the last', () => {
  it.each<[string, [string, string | null][]]>([
    ['They meet in the week after next.', [['week after next', '2024-10-21/2024-10-27']]],
    ['She resigned the month before last.', [['month before last', '2024-08']]],
    ['A vote is due the year after next.', [['year after next', '2026']]],
  ])('reads “%s”', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });
});
