import { describe, expect, it } from 'vitest';
import { reportLines } from './world.ts';
import { NORWAY_CHINA } from './worlds.ts';

describe('a visit to which somebody is asked', () => {
  it('is still to come', () => {
    expect(reportLines(NORWAY_CHINA, ['Anna Berg extended an invitation to Li Wei to undertake a state visit to Norway.'])).toEqual([
      'visit planned li-wei+anna-berg norway -',
    ]);
  });
});

describe('who else is to be met', () => {
  it('is met by the one who was to talk with the first', () => {
    expect(
      reportLines(NORWAY_CHINA, ['Anna Berg will hold talks with Li Wei on areas of mutual interest and will also meet Chen Bo.']),
    ).toEqual(['meeting planned anna-berg+li-wei - -', 'meeting planned anna-berg+chen-bo - -']);
  });
});

describe('talks behind a plan', () => {
  it.each([
    ['Anna Berg and Li Wei will hold a press conference after their talks in Oslo.', 'meeting planned anna-berg+li-wei oslo -'],
    ['Anna Berg and Li Wei will cut tariffs after their talks in Oslo.', 'meeting held anna-berg+li-wei oslo 2024-03-06~'],
  ])('are to come where both are: %s', (sentence, expected) => {
    expect(reportLines(NORWAY_CHINA, [sentence])).toEqual([expected]);
  });
});
