import { describe, expect, it } from 'vitest';
import { reportLines } from '../world.ts';
import { NORWAY_CHINA } from '../worlds.ts';

const ARRIVED = 'Anna Berg arrived in Beijing on {Monday|2024-03-04}.';
const VISIT = 'visit held anna-berg+china beijing 2024-03-04';

describe('a visit that was only planned when it was spoken of', () => {
  it('is the one that has begun', () => {
    expect(reportLines(NORWAY_CHINA, [ARRIVED, '“It will be discussed when Anna Berg visits Beijing,” said an official.'])).toEqual([
      VISIT,
    ]);
  });

  it.each([
    ['Li Wei will visit Oslo.', 'visit planned li-wei+norway oslo -'],
    ['Anna Berg will visit Beijing again on {6 May|2024-05-06}.', 'visit planned anna-berg+china beijing 2024-05-06'],
  ])('is another one where it is told so: %s', (sentence, planned) => {
    expect(reportLines(NORWAY_CHINA, [ARRIVED, sentence])).toEqual([VISIT, planned]);
  });
});

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
