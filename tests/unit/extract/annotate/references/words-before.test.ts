import { describe, expect, it } from 'vitest';
import { endsPrepositional, governorOf } from '../../../../../src/extract/annotate/references/words-before.ts';

describe('endsPrepositional', () => {
  it.each([
    'She met with ',
    'talks between the ',
    'a visit by the then foreign minister, ',
    'He told Norwegian Prime Minister ',
    'a letter from spokeswoman ',
    'walked in—in ',
    'Élan and\u00a0',
  ])('finds a preposition behind which no more than titles stand: %j', (words) => {
    expect(endsPrepositional(words)).toBe(true);
  });

  it.each(['', 'with', 'On Monday it was said ', 'with an old friend ', 'by a b c ', 'within '])('finds none: %j', (words) => {
    expect(endsPrepositional(words)).toBe(false);
  });

  it('reads back over seven titles and no more', () => {
    expect(endsPrepositional(`by ${'the '.repeat(7)}`)).toBe(true);
    expect(endsPrepositional(`by ${'the '.repeat(8)}`)).toBe(false);
  });
});

describe('governorOf', () => {
  it.each([
    ['Berg last saw ', 'saw'],
    ['They saw the former prime minister ', 'saw'],
    ['the ', 'the'],
    ['president Anna ', 'president'],
    ['In Oslo, ', undefined],
    ['Oslo ', undefined],
    ['saw', undefined],
  ])('gives the small word in front of the titles: %j', (words, expected) => {
    expect(governorOf(words)).toBe(expected);
  });
});
