import { describe, expect, it } from 'vitest';
import { reportLines } from './world.ts';
import { NORWAY_CHINA } from './worlds.ts';

const FIRST = 'Norway and China held talks in Oslo on {Monday|2024-03-04}.';
const LED = 'Foreign Minister Anna Berg met her Chinese counterpart Li Wei in Oslo on {Monday|2024-03-04}.';

describe('rounds before the one told', () => {
  it.each([
    'Two previous rounds were held in Geneva in {December|2023-12} and in Beijing {last month|2024-02}.',
    'Earlier meetings took place in {December|2023-12} in Geneva and in {February|2024-02} in Beijing.',
    'The first two rounds of talks took place in Geneva in {December|2023-12} and Beijing in {February|2024-02}.',
    'The talks follow rounds in Geneva in {December|2023-12} and in Beijing in {February|2024-02}.',
    'Both recalled what was promised at the meetings in Geneva in {December|2023-12} and in Beijing in {February|2024-02}.',
  ])('have each its place and its day: %s', (sentence) => {
    expect(reportLines(NORWAY_CHINA, [FIRST, sentence])).toEqual([
      'meeting held norway+china oslo 2024-03-04',
      'meeting held norway+china geneva 2023-12',
      'meeting held norway+china beijing 2024-02',
    ]);
  });

  it('share a place or a verb', () => {
    expect(
      reportLines(NORWAY_CHINA, [FIRST, 'The earlier rounds were held in Geneva in {December|2023-12} and {January|2024-01}.']),
    ).toEqual([
      'meeting held norway+china oslo 2024-03-04',
      'meeting held norway+china geneva 2023-12',
      'meeting held norway+china geneva 2024-01',
    ]);
  });

  it('are those of the two leaders who are named', () => {
    expect(
      reportLines(NORWAY_CHINA, [
        'Anna Berg met Li Wei in Oslo on {Monday|2024-03-04}.',
        'It was the third meeting of the two this year, after those in Geneva in {January|2024-01} and {February|2024-02}.',
      ]),
    ).toEqual(expect.arrayContaining(['meeting held anna-berg+li-wei geneva 2024-01', 'meeting held anna-berg+li-wei geneva 2024-02']));
  });

  it('are none where somebody holds several meetings on a visit', () => {
    expect(reportLines(NORWAY_CHINA, [LED, 'Anna Berg has held several meetings in Beijing.'])).toHaveLength(2);
  });

  it.each([
    ['The previous one took place in {January 2020|2020-01}.', 'meeting held norway+china - 2020-01'],
    ['The last one between Norway and China was held in Beijing in {2015|2015}.', 'meeting held norway+china beijing 2015'],
    ['The second round, in Beijing on {11 September 2009|2009-09-11}, was harder.', 'meeting held norway+china beijing 2009-09-11'],
    [
      'The sides reviewed what was done since the 9th meeting held in Beijing in {March 2019|2019-03}.',
      'meeting held norway+china beijing 2019-03',
    ],
    ['The seventh round of talks began in Geneva on {January 29|2024-01-29}.', 'meeting held norway+china geneva 2024-01-29'],
    ['That body last met in Beijing in {January|2024-01}.', 'meeting held norway+china beijing 2024-01'],
    ['After their top diplomats met in Geneva in {January|2024-01}, flights were resumed.', 'meeting held norway+china geneva 2024-01'],
    ['Delegations sat down in Geneva for the first time in {January|2024-01}.', 'meeting held norway+china geneva 2024-01'],
    ['Technical teams will meet in Geneva on {March 25|2024-03-25}.', 'meeting planned norway+china geneva 2024-03-25'],
    ['Expert-level talks would begin in Geneva on {Thursday|2024-03-07}.', 'meeting planned norway+china geneva 2024-03-07'],
  ])('one by one: %s', (sentence, line) => {
    expect(reportLines(NORWAY_CHINA, [FIRST, sentence])).toContain(line);
  });

  it('are told by one of those who meet again', () => {
    expect(reportLines(NORWAY_CHINA, [LED, '"We met last in Geneva, at the summit," Anna Berg said.'])).toContain(
      'meeting held anna-berg+li-wei geneva -',
    );
  });

  it('are those of two of whom one is told to be on a visit', () => {
    expect(
      reportLines(NORWAY_CHINA, [
        'Anna Berg visited Beijing on {Tuesday|2024-03-05}.',
        'The two leaders had last talked by phone on {January 16|2024-01-16}.',
      ]),
    ).toEqual(['visit held anna-berg+china beijing 2024-03-05', 'call held anna-berg+china - 2024-01-16']);
  });

  it('are one line where only their number is told', () => {
    expect(reportLines(NORWAY_CHINA, ['Anna Berg and Li Wei have met three times {this year|2024}.'])).toEqual([
      'meeting held anna-berg+li-wei - 2024',
    ]);
  });

  it('may be of three countries, and there where the sentence says', () => {
    expect(reportLines(NORWAY_CHINA, [FIRST, 'Officials of the three countries also met in Geneva in {January|2024-01}.'])).toContain(
      'meeting held norway+china geneva 2024-01',
    );
    expect(
      reportLines(NORWAY_CHINA, ['Anna Berg visited Beijing on {Monday|2024-03-04}, and Lars Dahl was there in {January|2024-01}.']),
    ).toHaveLength(2);
  });
});
