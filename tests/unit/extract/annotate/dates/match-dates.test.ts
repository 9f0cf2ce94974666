import { describe, expect, it } from 'vitest';
import { matchDates } from '../../../../../src/extract/annotate/dates/find-dates.ts';

const TEXTS = ['They met on 3 May 2024 and last Monday.', 'Nobody came.', 'In 2015, two weeks ago and on May 3, she said.'];
const shown = (texts: readonly string[]): [number, string[]][][] =>
  matchDates(texts).map((places) => places.map(({ at, matches }) => [at, matches.map(({ rule, match }) => `${rule.name}: ${match[0]}`)]));

describe('the forms of dates in several texts', () => {
  it('are found as in each by itself, in order', () => {
    expect(shown(TEXTS)).toEqual(TEXTS.flatMap((text) => shown([text])));
    expect(shown(TEXTS)[1]).toEqual([]);
  });

  it('stand at a place in the order of the rules', () => {
    expect(shown(TEXTS)[0]?.[0]).toEqual([12, ['day-month: 3 May 2024']]);
    expect(shown(TEXTS)[0]?.map(([at]) => at)).toEqual([12, 14, 18, 27, 32]);
  });
});
