import { describe, expect, it } from 'vitest';
import { eitherCase } from '../../../../src/extract/text/either-case.ts';

const pattern = (source: string): RegExp => new RegExp(`^(?:${eitherCase(source)})$`, 'u');

describe('eitherCase', () => {
  it('takes capitals and small letters for the same', () => {
    expect(eitherCase('May|GMT')).toBe('[mM][aA][yY]|[gG][mM][tT]');
    for (const word of ['MAY', 'may', 'gMt']) expect(pattern('May|GMT').test(word)).toBe(true);
  });

  it('does so within a class, at the ends of a range too', () => {
    expect(eitherCase('[QH][1-4]')).toBe('[qQhH][1-4]');
    expect(pattern('[a-f.]+').test('Ab.F')).toBe(true);
    expect(pattern('[a-f.]+').test('Ag')).toBe(false);
    expect(pattern('part-time').test('Part-Time')).toBe(true);
  });

  it('leaves escapes, classes by name and the names of groups as they are', () => {
    const source = '(?<mark>[-/.])\\d\\k<mark>\\p{L}\\S\\b(?<=\\.)(?<!\\[)(?=$)(?:\\n)?';
    expect(eitherCase(source)).toBe(source);
  });
});
