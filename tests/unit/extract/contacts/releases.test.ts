import { describe, expect, it } from 'vitest';
import { reportLines } from './world.ts';
import { NORWAY_CHINA } from './worlds.ts';

const lines = (...sentences: string[]): string[] => reportLines(NORWAY_CHINA, sentences);

describe('the own people of a release', () => {
  it.each([
    ['The President received Li Wei in Oslo on {Monday|2024-03-04}.', 'meeting held li-wei+norway oslo 2024-03-04'],
    ['Foreign Secretary met Li Wei in Oslo on {Monday|2024-03-04}.', 'meeting held li-wei+norway oslo 2024-03-04'],
    ['Head of State held a phone call with Li Wei on {Monday|2024-03-04}.', 'call held li-wei+norway - 2024-03-04'],
  ])('are of the side opposite to those named: %s', (sentence, line) => {
    expect(lines(sentence)).toEqual([line]);
  });

  it('are nobody where people of both sides are named', () => {
    expect(lines('The President spoke of Anna Berg and Li Wei.')).toEqual([]);
  });
});

describe('officials below the ministers', () => {
  it.each([
    ['Norwegian, Chinese military chiefs hold phone talks', 'call held norway+china'],
    ['Norwegian, Chinese deputy FMs discuss fishing in Geneva', 'meeting held norway+china geneva'],
    ['Norwegian and Chinese FMs met in Geneva on {Monday|2024-03-04}.', 'meeting held norway+china geneva 2024-03-04'],
    [
      'Delegations from the Norwegian and Chinese defence ministries met in Oslo on {Monday|2024-03-04}.',
      'meeting held norway+china oslo 2024-03-04',
    ],
    [
      "A Norwegian technical team met with the chief of protocol at China's foreign ministry in Beijing on {Monday|2024-03-04}.",
      'meeting held norway+china beijing 2024-03-04',
    ],
  ])('are read without a name: %s', (sentence, line) => {
    expect(lines(sentence)).toEqual([expect.stringContaining(line)]);
  });

  it('met who conferred', () => {
    expect(lines('Anna Berg met and conferred with Li Wei in Oslo on {Monday|2024-03-04}.')).toEqual([
      'meeting held anna-berg+li-wei oslo 2024-03-04',
    ]);
  });

  it('co-chair with somebody told before what they chair', () => {
    expect(lines('Anna Berg co-chaired with Li Wei a new round of strategic dialogue in Oslo on {Monday|2024-03-04}.')).toEqual([
      'meeting held anna-berg+li-wei oslo 2024-03-04',
    ]);
  });

  it('are met by another name than a membership', () => {
    expect(lines('Anna Berg met with member of the Politburo and Premier Li Wei in Geneva on {Monday|2024-03-04}.')).toEqual([
      'meeting held anna-berg+li-wei geneva 2024-03-04',
    ]);
  });
});

describe('what is put off', () => {
  it('is still to come where a day is told', () => {
    expect(lines('The visit of Li Wei to Oslo has been postponed to {June 20|2024-06-20}.')).toEqual([
      'visit planned li-wei+norway oslo 2024-06-20',
    ]);
    expect(lines('The visit of Li Wei to Oslo has been postponed.')).toEqual([]);
  });
});

describe('what is welcomed', () => {
  it('is no guest where it is what a government did', () => {
    expect(lines('Norway welcomed the serious thought the government of China gave to its request.')).toEqual([]);
  });
});
