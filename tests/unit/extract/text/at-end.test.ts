import { describe, expect, it } from 'vitest';
import { atEnd } from '../../../../src/extract/text/at-end.ts';

const PATTERN = /\b(?:ahead of|due(?: on| in)?|invited(?: [a-z]+| to \p{Lu}\p{L}+){0,3} for)(?: the| early)?[\s-]*$/iu;

describe('atEnd', () => {
  it.each([
    'talks due on ',
    'Berg was Invited to Oslo with others for the ',
    'ahead of early-',
    'overdue',
    'due on Monday, or so',
    'ahead of',
    'for',
    '',
    'due\n',
    'subdued on ',
  ])('says of “%s” what the pattern says', (text) => {
    expect(atEnd(PATTERN)(text)).toBe(PATTERN.test(text));
  });

  it('reads every one of several endings', () => {
    const owns = atEnd(/n't$|'s$/);
    expect(["isn't", "Berg's", "'s of", "n't now"].map(owns)).toEqual([true, true, false, false]);
  });

  it('refuses a pattern that may stand anywhere', () => {
    expect(() => atEnd(/\bdue/)).toThrow('without an end');
  });
});
