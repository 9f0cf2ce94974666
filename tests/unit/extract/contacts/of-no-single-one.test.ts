import { describe, expect, it } from 'vitest';
import { reportLines } from './world.ts';
import { NORWAY_CHINA } from './worlds.ts';

const lines = (...sentences: string[]): string[] =>
  reportLines(
    NORWAY_CHINA,
    sentences.map((sentence) => sentence.replace(/\bon Monday\b/, 'on {Monday|2024-03-04}')),
  );

describe('a short name in brackets', () => {
  it.each([
    'Kari Lund, head of the Norwegian Foreign Ministry (NFM), met with Li Wei in Oslo on Monday.',
    'Kari Lund, who heads Statoil (STA), met with Li Wei in Oslo on Monday.',
  ])('parts nobody from what he does: %s', (sentence) => {
    expect(lines(sentence)).toEqual(['meeting held kari-lund+li-wei oslo 2024-03-04']);
  });
});

describe('what tells of no single contact', () => {
  it.each([
    'The Norwegian Foreign Ministry has warned against the travel of its citizens to China.',
    'Norway and China have held several business forums and joint committee meetings.',
    'In recent years, Norway and China have conducted a number of coordinated naval exercises.',
    'The Norway-China joint committee has so far held six rounds of meetings.',
    'Good agreements in various areas have been signed between Norway and China.',
    'Anna Berg said everybody will see how China can resist its problems.',
    'Anna Berg serves those who want to attend the Harbour Summit in Beijing.',
    'An exporter told Xinhua on Monday that Norwegian firms are holding talks with Statoil.',
    'Anna Berg said in addition to meeting Li Wei, the king will also address the council.',
  ])('%s', (sentence) => {
    expect(lines(sentence)).toEqual([]);
  });
});

describe('what is told beside a contact', () => {
  it.each([
    [
      'Anna Berg met Li Wei in Oslo on Monday. They also discussed the agreements reached at the most recent meeting of the group in Santiago.',
      ['meeting held anna-berg+li-wei oslo 2024-03-04'],
    ],
    [
      'Anna Berg, who serves as chair of the Norway-China joint economic committee, met with Li Wei in Oslo on Monday.',
      ['meeting held anna-berg+li-wei oslo 2024-03-04'],
    ],
    [
      'Anna Berg and Li Wei met in Oslo on Monday to prepare for the scheduled Norway-China joint economic committee.',
      ['meeting held anna-berg+li-wei oslo 2024-03-04'],
    ],
    [
      'Anna Berg spoke with Li Wei by phone on Monday on trade and the visit to Oslo of the United Nations envoy.',
      ['call held anna-berg+li-wei - 2024-03-04'],
    ],
    [
      'Anna Berg met Li Wei in Oslo on Monday and invited Chen Bo to visit Oslo, which was welcomed by Li.',
      ['meeting held anna-berg+li-wei oslo 2024-03-04'],
    ],
  ])('%s', (sentence, expected) => {
    expect(lines(sentence)).toEqual(expect.arrayContaining(expected));
    expect(lines(sentence).filter((line) => line.startsWith('meeting') || line.startsWith('call') || line.startsWith('other'))).toEqual(
      expected,
    );
  });
});

describe('where and when', () => {
  it.each([
    ["Anna Berg arrived in China's capital on Monday. She stayed in Beijing.", 'visit held anna-berg+china beijing 2024-03-04'],
    ['Anna Berg and Li Wei spoke on Monday in Oslo about ports in the North Sea.', 'meeting held anna-berg+li-wei oslo 2024-03-04'],
    ['During her two-day trip to China, Anna Berg will consult with Chinese officials.', 'visit planned anna-berg+china china -'],
  ])('%s', (sentence, expected) => {
    expect(lines(sentence)).toContain(expected);
  });
});
