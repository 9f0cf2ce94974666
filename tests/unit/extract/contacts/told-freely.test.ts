import { describe, expect, it } from 'vitest';
import { reportLines } from './world.ts';
import { NORWAY_CHINA } from './worlds.ts';

const lines = (...sentences: string[]): string[] =>
  reportLines(
    NORWAY_CHINA,
    sentences.map((sentence) => sentence.replace(/\bon Monday\b/, 'on {Monday|2024-03-04}')),
  );

describe('a meeting in words that no agency uses', () => {
  it.each([
    'Anna Berg sat down first with Li Wei in Geneva on Monday.',
    'Anna Berg sat opposite Li Wei at a table in Geneva on Monday.',
    'Anna Berg was behind closed doors in Geneva with Li Wei on Monday.',
    'Anna Berg was closeted with Li Wei for two hours in Geneva on Monday.',
    'Anna Berg came face to face with Li Wei in Geneva on Monday.',
    'Anna Berg had a word with Li Wei in Geneva on Monday.',
    'Anna Berg had two hours with Li Wei in Geneva on Monday.',
    'Anna Berg compared notes with Li Wei in Geneva on Monday.',
    'Anna Berg went for a walk with Li Wei in Geneva on Monday.',
    'Anna Berg ran into Li Wei in Geneva on Monday.',
    'Anna Berg dropped in on Li Wei in Geneva on Monday.',
    'Anna Berg paid her respects to Li Wei in Geneva on Monday.',
    'Anna Berg was shown in to see Li Wei in Geneva on Monday.',
    'Anna Berg was with Li Wei for an hour in Geneva on Monday.',
    'Anna Berg had the opportunity to meet Li Wei in Geneva on Monday.',
    'Anna Berg talked trade with Li Wei over lunch in Geneva on Monday.',
    'Anna Berg was able to speak with Li Wei in Geneva on Monday.',
    'Anna Berg thrashed out a deal with Li Wei in Geneva on Monday.',
    'Anna Berg and Li Wei shared a meal in Geneva on Monday.',
    'Anna Berg and Li Wei went for a walk in Geneva on Monday.',
    'Anna Berg and Li Wei faced each other across the table in Geneva on Monday.',
    'Anna Berg and Li Wei withdrew for a talk in private in Geneva on Monday.',
  ])('%s', (sentence) => {
    expect(lines(sentence)).toEqual(['meeting held anna-berg+li-wei geneva 2024-03-04']);
  });
});

describe('a host and a guest', () => {
  it.each([
    'Li Wei had Anna Berg to lunch in Beijing on Monday.',
    'Li Wei showed Anna Berg round the gardens in Beijing on Monday.',
    'Li Wei gave Anna Berg an hour of his time in Beijing on Monday.',
    'Li Wei found time for Anna Berg in Beijing on Monday.',
    'Li Wei saw Anna Berg off at the airport in Beijing on Monday.',
    "Li Wei shook Anna Berg's hand in Beijing on Monday.",
  ])('%s', (sentence) => {
    expect(lines(sentence)).toEqual(['meeting held li-wei+anna-berg beijing 2024-03-04']);
  });

  it.each([
    'Anna Berg was the dinner guest of Li Wei in Beijing on Monday.',
    "Anna Berg was Li Wei's guest in Beijing on Monday.",
    'Anna Berg was joined by Li Wei in Beijing on Monday for a walk.',
  ])('%s', (sentence) => {
    expect(lines(sentence)).toEqual(['meeting held anna-berg+li-wei beijing 2024-03-04']);
  });

  it('calls on one and on another', () => {
    expect(lines('Anna Berg called on Li Wei and on Chen Bo in Beijing on Monday.')).toEqual([
      'meeting held anna-berg+li-wei+chen-bo beijing 2024-03-04',
    ]);
  });
});

describe('a call', () => {
  it.each([
    'Anna Berg and Li Wei picked up the telephone on Monday.',
    'Anna Berg got Li Wei on the telephone on Monday.',
    'Anna Berg got through to Li Wei on Monday.',
    'Anna Berg told Li Wei on the telephone on Monday that trade would grow.',
    'Over the telephone on Monday, Anna Berg told Li Wei that trade would grow.',
    'Anna Berg settled the matter with Li Wei on the telephone on Monday.',
  ])('%s', (sentence) => {
    expect(lines(sentence)).toEqual(['call held anna-berg+li-wei - 2024-03-04']);
  });
});

describe('a figure of speech', () => {
  it.each([
    'Anna Berg sat down with a book about China in Oslo on Monday.',
    'Anna Berg ran into opposition from Li Wei on Monday.',
    'Anna Berg had harsh words for Li Wei on Monday.',
    'Anna Berg gave Li Wei 48 hours to reply on Monday.',
    'Anna Berg and Li Wei both faced the press at home on Monday.',
    'Norway and China share a table of elements, Anna Berg joked.',
    'Norway and China sat next to each other in the table of growth on Monday.',
    'Anna Berg was joined by Li Wei in condemning the attack on Monday.',
    'Anna Berg dropped a plan to visit Beijing on Monday.',
    'Anna Berg called on Li Wei on Monday to lift the ban.',
    'Anna Berg never had a word with Li Wei.',
  ])('%s', (sentence) => {
    expect(lines(sentence)).toEqual([]);
  });
});
