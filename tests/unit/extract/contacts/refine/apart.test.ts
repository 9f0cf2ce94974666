import { describe, expect, it } from 'vitest';
import { reportLines } from '../world.ts';
import { NORWAY_CHINA } from '../worlds.ts';

const lines = (...sentences: string[]): string[] => reportLines(NORWAY_CHINA, sentences, null);

describe('dates', () => {
  it('span both days of a stay', () => {
    expect(lines('Anna Berg will be in Beijing on {Thursday|2024-03-07} and {Friday|2024-03-08}.')).toEqual([
      'visit planned anna-berg+china beijing 2024-03-07/2024-03-08',
    ]);
  });

  it('of what a contact follows are not its own', () => {
    expect(lines('The meeting between Anna Berg and Li Wei will follow their talks in Geneva in {June|2024-06}.')[0]).toBe(
      'meeting planned anna-berg+li-wei - -',
    );
  });

  it('on which somebody else confirms it are not taken for a closer one', () => {
    expect(lines('Anna Berg will visit China on {Monday|-}, the Chinese Foreign Ministry confirmed on {Thursday|-}.')).toEqual([
      'visit planned anna-berg+china china -',
    ]);
  });
});

describe('status', () => {
  it.each([
    ['Anna Berg agrees to meet Li Wei', 'meeting planned anna-berg+li-wei - -'],
    ['Anna Berg vows to meet Li Wei', 'meeting planned anna-berg+li-wei - -'],
    ['Anna Berg has extended an invitation to Li Wei for a visit to Oslo.', 'visit planned li-wei+anna-berg oslo -'],
  ])('%s', (sentence, expected) => {
    expect(lines(sentence)).toEqual([expected]);
  });

  it.each([
    'Anna Berg decided that dialogue should be opened with China.',
    'Talks between Anna Berg and Li Wei should continue.',
    'The retreat is hosted alternately by Norway and China.',
    'It may pave the way for some future visit by Anna Berg to China.',
  ])('none: %s', (sentence) => {
    expect(lines(sentence)).toEqual([]);
  });
});

describe('stays', () => {
  it('in a third country do not place what two agree to do', () => {
    expect(
      lines('Anna Berg visited Paris on {Monday|2024-03-04}.', 'It was announced there.', 'Anna Berg has agreed to meet Li Wei.'),
    ).toContain('meeting planned anna-berg+li-wei - -');
  });
});
