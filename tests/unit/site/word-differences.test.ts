import { describe, expect, it } from 'vitest';
import { comparedWords, isNearEqual, isPartOf, wordDifferences } from '../../../src/site/word-differences.ts';

const near = (a: string, b: string): boolean => isNearEqual(comparedWords(a), comparedWords(b));

describe('isNearEqual', () => {
  it('knows a wording in which a word or two differ', () =>
    expect(near('Our ties are growing stronger day by day', 'Our relations are growing stronger day by day.')).toBe(true));
  it('knows a wording whatever its case and marks', () => expect(near('We will not, ever, yield', 'we will not ever yield')).toBe(true));
  it('keeps apart what shares only common words', () =>
    expect(near('We are ready for talks with the North', 'We are sorry for the loss of the South')).toBe(false));
  it('keeps apart the same words in another order', () => expect(near('one two three four', 'four three two one')).toBe(false));
  it('does not know a wording by three words', () => expect(near('day by day', 'day by night')).toBe(false));
});

describe('isPartOf', () => {
  const whole = comparedWords('Our cooperation is getting stronger day by day in every field');
  it('knows a fragment of four words and more', () => expect(isPartOf(comparedWords('stronger day by day'), whole)).toBe(true));
  it('knows none that is cut within a word', () => expect(isPartOf(comparedWords('ion is getting stronger'), whole)).toBe(false));
  it('knows none of three words', () => expect(isPartOf(comparedWords('day by day'), whole)).toBe(false));
});

describe('wordDifferences', () => {
  const marked = (first: string, other: string): string =>
    wordDifferences(first, other)
      .map(({ text, mark }) => (mark === 'same' ? text : mark === 'with' ? `{${text}}` : `[${text}]`))
      .join('');
  it('says which words a wording lacks and which it has instead', () =>
    expect(marked('We are close friends', 'We are old friends')).toBe('We are [close]{old} friends'));
  it('says nothing of case and marks', () => expect(marked('we are, friends', 'We are friends.')).toBe('We are friends.'));
  it('gives the other wording whole where the first one’s words are left out', () => {
    const parts = wordDifferences('They will meet in May, perhaps', 'They may meet in June');
    expect(
      parts
        .filter(({ mark }) => mark !== 'without')
        .map(({ text }) => text)
        .join(''),
    ).toBe('They may meet in June');
  });
});
