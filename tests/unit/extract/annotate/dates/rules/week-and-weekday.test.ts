import { describe, expect, it } from 'vitest';
import { read } from '../read-text.ts';

describe('weeks counted from a weekday', () => {
  it.each<[string, [string, string | null][]]>([
    ['They met a week ago Tuesday.', [['a week ago Tuesday', '2024-10-01']]],
    ['They met two weeks ago Monday.', [['two weeks ago Monday', '2024-09-23']]],
    ['They will meet a week from Tuesday.', [['a week from Tuesday', '2024-10-22']]],
    ['They will meet two weeks from Friday.', [['two weeks from Friday', '2024-10-25']]],
    ['The vote is a week on Sunday.', [['a week on Sunday', '2024-10-20']]],
  ])('reads “%s”', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });
});
