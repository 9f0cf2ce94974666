import { describe, expect, it } from 'vitest';
import { reportLines } from './world.ts';
import { NORWAY_CHINA } from './worlds.ts';

describe('what one tells the other', () => {
  it.each([
    ['Anna Berg told her counterpart Li Wei on {Monday|2024-03-04} that trade would grow.', 'meeting held anna-berg+li-wei - 2024-03-04'],
    ['In {January|2024-01}, Anna Berg told Li Wei in Geneva that trade would grow.', 'meeting held anna-berg+li-wei geneva 2024-01'],
    ['Anna Berg voiced her full support for Li Wei in a telephone call on {Monday|2024-03-04}.', 'call held anna-berg+li-wei - 2024-03-04'],
    ['Anna Berg was briefed by Li Wei by phone on {Monday|2024-03-04}.', 'call held anna-berg+li-wei - 2024-03-04'],
    [
      'Anna Berg was the first foreign leader to congratulate Li Wei by telephone on {Monday|2024-03-04}.',
      'call held anna-berg+li-wei - 2024-03-04',
    ],
    ['Anna Berg and Li Wei will speak on {Friday|2024-03-08} to confirm the deal.', 'call planned anna-berg+li-wei - 2024-03-08'],
    ['Anna Berg and Li Wei had first spoken on {Saturday|2024-03-02}, when Oslo called.', 'call held anna-berg+li-wei - 2024-03-02'],
  ])('is a contact of theirs: %s', (sentence, line) => {
    expect(reportLines(NORWAY_CHINA, [sentence])).toEqual([line]);
  });

  it('was told by telephone where the next sentence says so', () => {
    const lines = reportLines(NORWAY_CHINA, [
      'Anna Berg told her counterpart Li Wei on {Monday|2024-03-04} that trade would grow.',
      'The telephone conversation lasted an hour.',
    ]);
    expect(lines).toEqual(['call held anna-berg+li-wei - 2024-03-04']);
  });

  it('is none in a letter', () => {
    expect(reportLines(NORWAY_CHINA, ['Anna Berg told Li Wei on {Monday|2024-03-04} in a message that trade would grow.'])).not.toContain(
      'meeting held anna-berg+li-wei - 2024-03-04',
    );
  });
});

describe('where somebody speaks', () => {
  it.each([
    'Anna Berg said in Beijing {last month|2024-02} that trade would grow.',
    'Anna Berg told reporters in Beijing in {February|2024-02} that trade would grow.',
    'Anna Berg was in Beijing twice in {February|2024-02}.',
    'The plan was put forward by Anna Berg during her China visit in {February|2024-02}.',
    'Anna Berg had attended the summit of the bloc in Beijing in {February|2024-02}.',
  ])('she is on a visit: %s', (sentence) => {
    const lines = reportLines(NORWAY_CHINA, [sentence]);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^(?:visit|summit) held anna-berg\+china (?:beijing|china) 2024-02$/);
  });

  it('is no visit beside the one that is told', () => {
    const lines = reportLines(NORWAY_CHINA, [
      'Anna Berg arrived in Beijing on {Sunday|2024-03-03}.',
      'Anna Berg said in Beijing on {Monday|2024-03-04} that trade would grow.',
    ]);
    expect(lines).toEqual(['visit held anna-berg+china beijing 2024-03-03']);
  });

  it('may be where she is expected', () => {
    expect(reportLines(NORWAY_CHINA, ['Li Wei said he expected Anna Berg in Beijing on {Friday|2024-03-08}.'])).toEqual(
      expect.arrayContaining([expect.stringMatching(/^visit planned .*anna-berg.* beijing 2024-03-08$/)]),
    );
  });
});
