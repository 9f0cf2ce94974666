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
    'Kari Lund, head of Statoil (STA), received Li Wei in Oslo on Monday.',
  ])('parts nobody from what he does: %s', (sentence) => {
    expect(lines(sentence)).toEqual(['meeting held kari-lund+li-wei oslo 2024-03-04']);
  });

  it('stands for no party that acts', () => {
    expect(lines('Li Wei, secretary of the Security Council (SC), met Anna Berg in Oslo on Monday.')).toEqual([
      'meeting held li-wei+anna-berg oslo 2024-03-04',
    ]);
  });
});

describe('what tells of no single contact', () => {
  it.each([
    'The Norwegian Foreign Ministry has warned against the travel of its citizens to China.',
    'Norway and China have held several business forums and joint committee meetings.',
    'Over the past years the navies of Norway and China have conducted a number of joint exercises.',
    'Norway and China conducted several joint exercises in recent years.',
    'So far, Norway and China have held six rounds of talks.',
    'Norway and China have so far had five rounds of negotiations.',
    'Norway and China took steps to sign the Fjord Treaty.',
    'Li Wei was briefed on the visit to Oslo of the Chinese envoy Chen Bo.',
    'Anna Berg, who serves as chair of the Norway-China joint economic committee, spoke to Xinhua.',
    'Lars Dahl met Anna Berg on Monday to prepare for the scheduled Norway-China joint economic committee.',
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
      'Anna Berg, who serves as chair of the Norway-China joint economic committee, met with Li Wei in Oslo on Monday.',
      ['meeting held anna-berg+li-wei oslo 2024-03-04'],
    ],
    [
      'Anna Berg and Li Wei met in Oslo on Monday to prepare for the scheduled Norway-China joint economic committee.',
      ['meeting held anna-berg+li-wei oslo 2024-03-04'],
    ],
    [
      'Anna Berg spoke with Li Wei by phone on Monday on trade and the visit to Oslo of the Chinese envoy.',
      ['call held anna-berg+li-wei - 2024-03-04'],
    ],
    [
      'Anna Berg met Chen Bo in Oslo on Monday and said he was asked to visit Oslo, which was welcomed by Li Wei.',
      ['meeting held anna-berg+chen-bo oslo 2024-03-04'],
    ],
  ])('%s', (sentence, expected) => {
    expect(lines(sentence)).toEqual(expected);
  });
});

describe('where and when', () => {
  it.each([
    ["Anna Berg arrived in China's capital on Monday. She stayed in Beijing.", 'visit held anna-berg+china beijing 2024-03-04'],
    ['Upon arrival at the international airport in Beijing by Anna Berg on Monday', 'visit held anna-berg+china beijing 2024-03-04'],
  ])('%s', (sentence, expected) => {
    expect(lines(sentence)).toContain(expected);
  });
});
