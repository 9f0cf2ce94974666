import { describe, expect, it } from 'vitest';
import { read } from '../read-text.ts';

describe('centuries', () => {
  it.each<[string, [string, string | null][]]>([
    ['In the 19th century the empires clashed.', [['19th century', '18XX']]],
    ['Since the late 20th century trade has grown.', [['late 20th century', '1967/1999']]],
    ['A twenty-first-century problem.', [['twenty-first-century', '20XX']]],
  ])('reads “%s”', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });

  it.each(['The Century bond'])('finds nothing in “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });
});
