import { describe, expect, it } from 'vitest';
import { reportLines } from './world.ts';
import { NORWAY_CHINA } from './worlds.ts';

const FIRST = 'Anna Berg met Li Wei in Oslo on {Monday|2024-03-04}.';
const THERE = 'meeting held anna-berg+li-wei geneva 2024-01';

describe('what two agree in one place on one day', () => {
  it.each([
    'Anna Berg and Li Wei had agreed on the framework of the deal in Geneva in {January|2024-01}.',
    'Anna Berg and Li Wei reached a preliminary agreement in Geneva in {January|2024-01}.',
    'Anna Berg and Li Wei pledged in Geneva in {January|2024-01} to work for peace.',
    'The agreement accepted by Anna Berg and Li Wei in Geneva in {January|2024-01} is binding.',
    'The annex, reached by the two leaders in Geneva in {January|2024-01}, is binding.',
    'In Geneva in {January|2024-01}, the two leaders agreed on a treaty.',
    'The deal was agreed in Geneva in {January|2024-01} by Anna Berg and Li Wei.',
  ])('they agree there together: %s', (sentence) => {
    expect(reportLines(NORWAY_CHINA, [FIRST, sentence])).toContain(THERE);
  });

  it('may be agreed by the two countries', () => {
    expect(reportLines(NORWAY_CHINA, ['Norway and China reached an interim deal on fish in Geneva on {Monday|2024-03-04}.'])).toEqual([
      'meeting held norway+china geneva 2024-03-04',
    ]);
    expect(reportLines(NORWAY_CHINA, ['Norway and China on {Monday|2024-03-04} reached a deal on fish after talks in Geneva.'])).toEqual([
      'meeting held norway+china geneva 2024-03-04',
    ]);
  });

  it.each([
    'Anna Berg and Li Wei failed to reach a deal.',
    'Anna Berg and Li Wei agreed to build a port in Bergen in {May|2024-05}.',
    'The deal was agreed by Norway and China.',
  ])('is none without both: %s', (sentence) => {
    expect(reportLines(NORWAY_CHINA, [sentence])).toEqual([]);
  });
});
