import { describe, expect, it } from 'vitest';
import { reportLines } from './world.ts';
import { NORWAY_CHINA } from './worlds.ts';

const lines = (...sentences: string[]): string[] =>
  reportLines(
    NORWAY_CHINA,
    sentences.map((sentence) => sentence.replace(/\bon Monday\b/, 'on {Monday|2024-03-04}')),
  );

describe('whose visit and whose talks they are', () => {
  it.each([
    ['Anna Berg said talks on the visit of the president to Beijing are under way.', ['visit planned norway+china beijing -']],
    ["Anna Berg said the president's visit to Beijing on Monday was useful.", ['visit held norway+china beijing 2024-03-04']],
    [
      'Referring to her meeting with Li Wei in Geneva on Monday, Anna Berg said ties were growing.',
      ['meeting held anna-berg+li-wei geneva 2024-03-04'],
    ],
    [
      'Anna Berg left Oslo for Beijing on Monday to attend the fifth meeting of the Norway-China joint committee.',
      ['visit held anna-berg+china beijing 2024-03-04', 'other planned norway+china - 2024-03-06~'],
    ],
  ])('%s', (sentence, expected) => {
    expect(lines(sentence)).toEqual(expected);
  });
});

describe('messages', () => {
  it.each([
    'Anna Berg in a message on Monday felicitated Li Wei on the harvest.',
    'Anna Berg, in a message on Monday, congratulated Li Wei on the harvest.',
    'In separate messages on Monday, Anna Berg congratulated Li Wei.',
  ])('%s', (sentence) => {
    expect(lines(sentence)).toEqual(['other held anna-berg+li-wei - 2024-03-04']);
  });

  it('tells the meeting of a joint working group once', () => {
    expect(lines('The fourth meeting of the Norway-China joint working group was held on Monday in Bergen.')).toEqual([
      'other held norway+china bergen 2024-03-04',
    ]);
  });
});

describe('talks of several', () => {
  it.each([
    [
      'A conference on trade was held in Geneva on Monday with the participation of Norway, China and India.',
      'meeting held norway+china geneva 2024-03-04',
    ],
    [
      'A trilateral meeting will be held in Geneva with the participation of the foreign ministers of Norway, India and China.',
      'meeting planned norway+china geneva -',
    ],
    [
      'The talks which were held in Geneva on Monday with the participation of Norway, China, India, opposition groups and others were useful.',
      'meeting held norway+china geneva 2024-03-04',
    ],
    [
      'The foreign ministers of Norway and China, as well as the high representative of the United Nations, held a virtual meeting on Monday.',
      'call held norway+china - 2024-03-04',
    ],
  ])('%s', (sentence, line) => {
    expect(lines(sentence)).toEqual([line]);
  });

  it.each([
    'A festival was held in Oslo with the participation of Norway and China.',
    'A meeting was held in Geneva on Monday with the participation of Norway and India.',
  ])('not: %s', (sentence) => {
    expect(lines(sentence)).toEqual([]);
  });
});
