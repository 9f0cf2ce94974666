import { describe, expect, it } from 'vitest';
import { reportLines } from './world.ts';
import { NORWAY_CHINA } from './worlds.ts';

describe('a delegation', () => {
  it('is, where it is told again, the one told last, with its head', () => {
    const lines = reportLines(NORWAY_CHINA, [
      'A Norwegian delegation headed by Kari Lund arrived in Beijing on {Monday|2024-03-04}.',
      'The delegation met Li Wei on {Tuesday|2024-03-05}.',
    ]);
    expect(lines).toContain('meeting held kari-lund+li-wei beijing 2024-03-05');
  });

  it('has the head of whom it is said that he led it', () => {
    const lines = reportLines(NORWAY_CHINA, [
      'The Norwegian delegation was headed by Kari Lund.',
      'The delegation met Li Wei in Beijing on {Tuesday|2024-03-05}.',
    ]);
    expect(lines).toEqual(['meeting held kari-lund+li-wei beijing 2024-03-05']);
  });

  it('without a head is its country', () => {
    const lines = reportLines(NORWAY_CHINA, [
      'A Norwegian delegation arrived in Beijing on {Monday|2024-03-04}.',
      'The visiting delegation will hold talks with Li Wei on {Thursday|2024-03-07}.',
    ]);
    expect(lines).toContain('meeting planned li-wei+norway - 2024-03-07');
  });

  it('that is still to come lends its head to no meeting held before', () => {
    const lines = reportLines(NORWAY_CHINA, [
      'Li Wei received a Norwegian minister in Beijing on {Monday|2024-03-04}.',
      'A Norwegian delegation headed by Kari Lund will arrive in China on {Thursday|2024-03-07}.',
    ]);
    expect(lines).toContain('meeting held li-wei+norway beijing 2024-03-04');
  });

  it.each([
    'Norwegian officials have travelled to Beijing in {May|2023-05} to mend ties, including Anna Berg, Lars Dahl and Kari Lund.',
    'Norwegian officials, including Anna Berg, Lars Dahl and Kari Lund, have travelled to Beijing in {May|2023-05} to mend ties.',
  ])('is those of whom it is said that they belong to it: %s', (sentence) => {
    expect(reportLines(NORWAY_CHINA, [sentence])).toEqual(['visit held anna-berg+lars-dahl+kari-lund+china beijing 2023-05']);
  });

  it('of a commission is those who have the chair at its meeting', () => {
    expect(
      reportLines(NORWAY_CHINA, [
        "Anna Berg and Li Wei co-chaired the 10th meeting of <the two countries|norway+china>' joint commission on fish in Oslo on {Monday|2024-03-04}.",
      ]),
    ).toEqual(['meeting held anna-berg+li-wei oslo 2024-03-04']);
  });

  it('of which nothing was told is nobody', () => {
    expect(reportLines(NORWAY_CHINA, ['The delegation met Li Wei in Beijing on {Tuesday|2024-03-05}.'])).toEqual([]);
  });

  it('signs where the one is whom its member accompanies', () => {
    const lines = reportLines(NORWAY_CHINA, [
      'Anna Berg arrived in Beijing on {Monday|2024-03-04}.',
      'Berg is accompanied by Kari Lund, head of the harbour office.',
      'Kari Lund and Chen Bo signed a memorandum on harbours on {Tuesday|2024-03-05}.',
    ]);
    expect(lines).toContain('signing held kari-lund+chen-bo beijing 2024-03-05');
  });

  it('is beside those who held a meeting, where others were too', () => {
    const lines = reportLines(NORWAY_CHINA, [
      'Anna Berg and Li Wei held a meeting in Beijing on {Monday|2024-03-04}.',
      'The {Monday|2024-03-04} meeting was attended by Kari Lund and Chen Bo.',
    ]);
    expect(lines).toEqual(['meeting held anna-berg+li-wei+kari-lund+chen-bo beijing 2024-03-04']);
  });
});
