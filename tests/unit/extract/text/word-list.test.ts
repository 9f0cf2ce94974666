import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../../src/extract/text/tokens.ts';
import { WordList } from '../../../../src/extract/text/word-list.ts';

describe('WordList', () => {
  it('holds the words of a text in any case and with any accents', () => {
    const list = new WordList(['minister', 'communique', '(']);
    const held = tokenise('The Minister’s (communiqué) ends').filter((token) => list.holds(token));
    expect(held.map(({ text }) => text)).toEqual(['Minister', '(', 'communiqué']);
    expect(list.holds(undefined)).toBe(false);
  });

  it('tells lists of the same words apart', () => {
    const [one, other] = [new WordList(['anna', 'berg']), new WordList(['berg'])];
    const [anna, berg] = tokenise('Anna Berg');
    expect([one.holds(anna), other.holds(anna), one.holds(berg), other.holds(berg)]).toEqual([true, false, true, true]);
  });
});
