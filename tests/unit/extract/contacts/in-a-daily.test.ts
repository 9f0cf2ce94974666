import { describe, expect, it } from 'vitest';
import { reportLines } from './world.ts';
import { NORWAY_CHINA } from './worlds.ts';

const lines = (...sentences: string[]): string[] =>
  reportLines(
    NORWAY_CHINA,
    sentences.map((sentence) => sentence.replace(/\bon Monday\b/, 'on {Monday|2024-03-04}')),
  );

describe('an envoy called by whom he serves and where he is sent', () => {
  it.each([
    "Anna Berg met Chen Bo's special envoy on Syria Li Wei in Oslo on Monday.",
    "Anna Berg met Chen Bo's envoy for Syria Li Wei in Oslo on Monday.",
    "Anna Berg met with the Chinese president's envoy on Syria, Li Wei, in Oslo on Monday.",
  ])('%s', (sentence) => {
    expect(lines(sentence)).toEqual(['meeting held anna-berg+li-wei oslo 2024-03-04']);
  });
});

describe('a meeting that was held online', () => {
  it.each([
    'Anna Berg met with Li Wei on Monday. The meeting was held virtually.',
    'Anna Berg and Li Wei held talks on Monday. The meeting took place by video link.',
    'Anna Berg and Li Wei held a meeting on Monday. In this online meeting, Berg said trade must grow.',
    'OSLO - Anna Berg and Li Wei met on Monday. During the meeting, which was held via videoconference, the two discussed trade.',
  ])('%s', (sentences) => {
    expect(lines(sentences)).toEqual(['call held anna-berg+li-wei - 2024-03-04']);
  });
});
