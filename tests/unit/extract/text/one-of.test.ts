import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FURNITURE_FORMS } from '../../../../src/extract/parse/furniture-forms.ts';
import { oneOf } from '../../../../src/extract/text/one-of.ts';

const patterns = FURNITURE_FORMS.map(({ pattern }) => pattern).filter(({ flags }) => flags === 'iu');
const any = oneOf(patterns);

describe('one pattern for several', () => {
  it('matches where one of them does', () => {
    for (const { example, pattern } of FURNITURE_FORMS)
      if (pattern.flags === 'iu') expect([example, any.test(example)]).toEqual([example, true]);
  });

  it('matches nowhere else', () => {
    const piece = fc.constantFrom(...FURNITURE_FORMS.flatMap(({ example }) => example.split(' ')), ' ', '. ', 'The ministers', '2024');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const text = pieces.join(' ');
        expect(any.test(text)).toBe(patterns.some((pattern) => pattern.test(text)));
      }),
    );
  });

  it('takes two patterns with a group of one name', () => {
    expect(oneOf([/(?<day>\d) May/u, /June (?<day>\d)/u]).exec('in June 3')?.[0]).toBe('June 3');
  });

  it('refuses what it would change: other flags, and a group that is referred back to', () => {
    expect(() => oneOf([/a/u, /b/iu])).toThrow('different flags');
    expect(() => oneOf([/a/, /(b)\1/])).toThrow('refers back');
    expect(() => oneOf([/\\1/, /(?<=a)b/])).not.toThrow();
  });
});
