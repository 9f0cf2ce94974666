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
