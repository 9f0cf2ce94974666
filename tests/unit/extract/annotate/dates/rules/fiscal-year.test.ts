import { describe, expect, it } from 'vitest';
import { read } from '../read-text.ts';

describe('fiscal years', () => {
  it.each<[string, [string, string | null][]]>([
    ['In fiscal year 2022-23 trade fell.', [['fiscal year 2022-23', '2022/2023']]],
    ['Trade fell in FY2023.', [['FY2023', '2023']]],
  ])('reads “%s”', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });
});
