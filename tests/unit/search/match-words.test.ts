import { describe, expect, it } from 'vitest';
import { fitsTyped, searchedWords } from '../../../src/search/match-words.ts';

const words = searchedWords('Sergei Bérg-Okafor, Foreign Minister');

describe('fitsTyped', () => {
  it('finds the beginning of any word, as one types', () => expect(fitsTyped(words, 'oka')).toBe(true));
  it('finds another transliteration', () => expect(fitsTyped(words, 'Sergey')).toBe(true));
  it('finds a letter with and without its accent', () =>
    expect([fitsTyped(words, 'berg'), fitsTyped(words, 'BÉRG')]).toEqual([true, true]));
  it('asks for every word', () => expect([fitsTyped(words, 'berg minister'), fitsTyped(words, 'berg queen')]).toEqual([true, false]));
  it('lets everything through where nothing is typed', () => expect(fitsTyped(words, '  ')).toBe(true));
  it('finds no word by its middle', () => expect(fitsTyped(words, 'inister')).toBe(false));
});
