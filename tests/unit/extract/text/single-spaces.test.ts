import { describe, expect, it } from 'vitest';
import { singleSpaces } from '../../../../src/extract/text/single-spaces.ts';

describe('singleSpaces', () => {
  it.each([
    ['Anna Berg', 'Anna Berg'],
    ['Anna\u00a0Berg', 'Anna Berg'],
    ['Anna  Berg\n\tLund ', 'Anna Berg Lund '],
    ['', ''],
  ])('makes every run of white space one blank: %j', (text, expected) => {
    expect(singleSpaces(text)).toBe(expected);
  });
});
