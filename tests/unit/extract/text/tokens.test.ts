import { describe, expect, it } from 'vitest';
import { keyOf } from '../../../../src/extract/text/key-of.ts';
import { tokenise } from '../../../../src/extract/text/tokens.ts';

const words = (text: string): string[] => tokenise(text).map((token) => token.text);

describe('tokenise', () => {
  it('keeps letters with full stops and apostrophes within a name together', () => {
    expect(words("U.S. Sen. J.K. O'Neill in Sana’a")).toEqual(['U.S.', 'Sen', '.', 'J.K.', "O'Neill", 'in', 'Sana’a']);
  });

  it('sets the possessive apart', () => {
    expect(tokenise('Berg’s plan').map(({ text, kind }) => `${text} ${kind}`)).toEqual(['Berg word', '’s possessive', 'plan word']);
  });

  it('splits at hyphens and knows where no space stands', () => {
    expect(tokenise('al-Tikriti').map(({ text, glued }) => `${text} ${glued}`)).toEqual(['al false', '- true', 'Tikriti true']);
  });

  it('reads numbers with their points', () => {
    expect(words('$10.5 billion at 22:30')).toEqual(['$', '10.5', 'billion', 'at', '22:30']);
  });

  it('stays within the range it is given', () => {
    expect(tokenise('Anna Berg left', 5, 9).map(({ text, start, end }) => [text, start, end])).toEqual([['Berg', 5, 9]]);
  });
});

describe('keyOf', () => {
  it('takes off capitals and diacritics', () => {
    expect(keyOf('Erdoğan')).toBe('erdogan');
    expect(keyOf('Sana’a')).toBe("sana'a");
    expect(keyOf('Łódź')).toBe('lodz');
  });
});
