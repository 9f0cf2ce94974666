import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byLetter } from '../../../../src/extract/text/by-letter.ts';

describe('alternatives by their first letter', () => {
  it('stand together, those that begin otherwise by themselves', () => {
    expect(byLetter('met|visit|meet(?:s|ing)|\\bin|m?x|[a|b]c')).toBe('m(?:et|eet(?:s|ing))|v(?:isit)|\\bin|m?x|[a|b]c');
  });

  it('match where they matched', () => {
    const source = 'met|visit|meet(?:s|ing)|vis|tea\\b|t|(?:a|b)c|to? go|\\d at|in (?:on|at) it';
    const [plain, grouped] = [new RegExp(`\\b(?:${source})`, 'i'), new RegExp(`\\b(?:${byLetter(source)})`, 'i')];
    const piece = fc.constantFrom('met', 'meets', 'Visit', 'vi', 'tea', 'teas', 'ac', 'to go', '3 at', 'in at it', ' ', '-', 'x');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const text = pieces.join('');
        expect(grouped.test(text)).toBe(plain.test(text));
      }),
    );
  });
});
