import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateRules } from '../../../../src/extract/annotate/dates/find-dates.ts';
import { LetterSieve } from '../../../../src/extract/text/letter-sieve.ts';

const starts = [...new Set(dateRules.flatMap((rule) => rule.starts))].filter((start) => !start.startsWith('#'));
const sieve = new LetterSieve(starts);
const passes = (word: string): boolean => sieve.passes(`on ${word} it`, 3, 3 + word.length);

describe('the sieve before the words that open a date', () => {
  it('lets each of them through, whatever its capitals', () => {
    for (const word of starts)
      for (const written of [word, word.toUpperCase()]) expect([written, passes(written)]).toEqual([written, true]);
  });

  it('turns other words away', () => {
    for (const word of ['minister', 'agreement', 'Oslo', 'delegation', 'bilateral']) expect([word, passes(word)]).toEqual([word, false]);
  });

  it('turns no spelling away that is one of them in small letters', () => {
    const letters = fc.constantFrom('w', 'e', 'k', 'W', 'E', 'K', '\u212a', 'a', 'İ', 'ı');
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 5 }), (written) => {
        const word = written.join('');
        if (starts.includes(word.toLowerCase())) expect(passes(word)).toBe(true);
      }),
    );
  });
});
