import { describe, expect, it } from 'vitest';
import { read } from '../read-text.ts';

describe('seasons', () => {
  it.each<[string, [string, string | null][]]>([
    ['Exchanges grew till the summer of 2021.', [['summer of 2021', '2021-22']]],
    ['The border closed last winter.', [['last winter', '2023-24']]],
    ['The border will open next spring.', [['next spring', '2025-21']]],
    ['Their rivalry eased this autumn.', [['this autumn', '2024-23']]],
    ['the fall of the city in spring 2003', [['spring 2003', '2003-21']]],
  ])('reads “%s”', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });

  it.each([
    'Prices fall; talks spring up; the Arab Spring.',
    'The accord was reached in the dead of winter.',
    'The fall of the city shocked all.',
  ])('finds nothing in “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });
});
