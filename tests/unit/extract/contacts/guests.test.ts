import { describe, expect, it } from 'vitest';
import { reportLines } from './world.ts';
import { NORWAY_CHINA } from './worlds.ts';

const lines = (...sentences: string[]): string[] => reportLines(NORWAY_CHINA, sentences, null);
const VISIT = 'Anna Berg will visit Beijing on {Monday|2024-03-04}.';

describe('a delegation without a name', () => {
  it.each([
    ['Li Wei will receive the delegation on {Tuesday|2024-03-05}.', 'meeting planned anna-berg+li-wei beijing 2024-03-05'],
    ['The delegation will also meet with Chen Bo on {Tuesday|2024-03-05}.', 'meeting planned anna-berg+chen-bo beijing 2024-03-05'],
    [
      'The delegation will also attend a banquet hosted by Chen Bo on {Tuesday|2024-03-05}.',
      'meeting planned anna-berg+chen-bo beijing 2024-03-05',
    ],
  ])('is that of the visit told before: %s', (sentence, expected) => {
    expect(lines(VISIT, sentence)).toContain(expected);
  });

  it.each(['Li Wei will receive the delegation on {Tuesday|2024-03-05}.', 'The delegation will also meet with Chen Bo.'])(
    'is nobody in particular without a visit: %s',
    (sentence) => {
      expect(lines('Anna Berg praised Li Wei.', sentence)).toEqual([]);
    },
  );
});

describe('a visit and its stops', () => {
  it('are of one day, each in its town', () => {
    expect(
      lines(
        'Anna Berg visited China on {Tuesday|2024-03-05}.',
        'Anna Berg met Li Wei in Beijing.',
        'A report was read.',
        'A second report was read.',
        'Anna Berg also went to Shanghai to meet Chen Bo.',
      ),
    ).toContain('meeting held anna-berg+chen-bo shanghai 2024-03-05');
  });

  it('have each the office under which they were made', () => {
    expect(
      lines(
        'Anna Berg visited Beijing twice: as minister of economy in {June 2017|2017-06} and as head of the police in {February 2018|2018-02}.',
      ),
    ).toEqual(['visit held anna-berg+china beijing 2017-06', 'visit held anna-berg+china beijing 2018-02']);
  });

  it('stand where only an earlier one was called off', () => {
    expect(
      lines(
        'Anna Berg will arrive in China on {2 March 2018|2018-03-02}.',
        'Anna Berg was to arrive in China on {1 December 2017|2017-12-01} but the visit was pushed back.',
      ),
    ).toEqual(['visit planned anna-berg+china china 2018-03-02']);
  });
});

describe('what is still to come', () => {
  it.each([
    ['Anna Berg has made a commitment to meet Li Wei in Oslo.', 'meeting planned anna-berg+li-wei oslo -'],
    ['<She|anna-berg>’ll meet with Li Wei in Oslo.', 'meeting planned anna-berg+li-wei oslo -'],
    [
      'Anna Berg and Li Wei will exchange views on fish, on trade and on the harbour, and oversee the signing of an agreement on diplomas.',
      'signing planned anna-berg+li-wei - -',
    ],
    ['Anna Berg and Li Wei will also attend this event.', 'other planned anna-berg+li-wei - -'],
  ])('%s', (sentence, expected) => {
    expect(lines(sentence)).toContain(expected);
  });

  it.each(['Anna Berg attended an event in Beijing.', 'Both sides thought another meeting between Anna Berg and Li Wei was a good idea.'])(
    'none: %s',
    (sentence) => {
      expect(lines(sentence)).toEqual([]);
    },
  );
});
