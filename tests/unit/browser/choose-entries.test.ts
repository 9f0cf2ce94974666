import { describe, expect, it } from 'vitest';
import { chooseEntries, countChosen, reachOf, readRuns } from '../../../src/browser/choose-entries.ts';
import { runsOf } from '../../../src/site/timeline-facets.ts';

const of = (...entries: number[]) => new Set(entries);

describe('chooseEntries', () => {
  it('leaves everything where nothing is chosen', () => {
    expect([...chooseEntries(3, [null, null])]).toEqual([0, 1, 2]);
  });
  it('leaves what every control leaves', () => {
    expect([...chooseEntries(5, [of(0, 1, 3), null, of(1, 3, 4)])]).toEqual([1, 3]);
  });
  it('passes a control over, to count what its other options would leave', () => {
    expect([...chooseEntries(4, [of(0), of(0, 2)], 0)]).toEqual([0, 2]);
  });
});

describe('readRuns', () => {
  it.each([[[0]], [[0, 1, 2, 5]], [[3, 4, 7, 9, 10, 11]]])('reads what the page writes of %j', (entries) => {
    expect(readRuns(runsOf(entries))).toEqual(entries);
  });
  it('reads a run and a single number', () => {
    expect(readRuns('0-2 5')).toEqual([0, 1, 2, 5]);
  });
});

describe('countChosen', () => {
  it('counts single entries, and an article once however many it reports', () => {
    expect(countChosen('3 7 12', of(3, 12), false)).toBe(2);
    expect(countChosen('3,7 12', of(3, 7), false)).toBe(1);
  });
  it('counts an article that reports nothing only while nothing is left out', () => {
    expect(countChosen('', of(0, 1), true)).toBe(1);
    expect(countChosen('', of(0), false)).toBe(0);
  });
});

describe('reachOf', () => {
  const years = [[0, 1], [1, 2], [4]];
  it('takes in the years after the first and before the last', () => {
    expect(reachOf('from', years).map((entries) => [...entries])).toEqual([[0, 1, 2, 4], [1, 2, 4], [4]]);
    expect(reachOf('to', years).map((entries) => [...entries])).toEqual([
      [0, 1],
      [0, 1, 2],
      [0, 1, 2, 4],
    ]);
  });
  it('keeps to the option itself elsewhere', () => {
    expect(reachOf('place', years).map((entries) => [...entries])).toEqual(years);
  });
});
