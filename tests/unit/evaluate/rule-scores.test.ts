import { describe, expect, it } from 'vitest';
import type { GoldArticle } from '../../../src/evaluate/gold.ts';
import { printRules } from '../../../src/evaluate/print-scores.ts';
import { scoreRules } from '../../../src/evaluate/rule-scores.ts';
import { extract } from '../../../src/extract/extract.ts';
import { knowledge } from '../extract/annotate/references/read-references.ts';
import { bareGold } from './bare-gold.ts';

const text = 'Berg visits\n\nThe talks were on 3 May 2024, and the next ones are in June 2024.';
const gold: GoldArticle = {
  ...bareGold,
  dates: [{ start: text.indexOf('3 May'), end: text.indexOf(', and'), exact: '3 May 2024', kind: 'date', edtf: '2024-05-03' }],
};
const extraction = extract([{ id: 'a', file: 'a.txt', text, hash: 'x', sidecar: null }], knowledge, { digest: () => 'x' });
const dates = scoreRules([{ gold: [gold], extraction }]).filter(({ layer }) => layer === 'date values');

describe('scoreRules', () => {
  it('counts right and wrong finds by rule, what gains before what loses', () => {
    expect(dates.map(({ right, wrong }) => [right, wrong])).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  it('says what the layer would lose or win without the rule', () => {
    // With both: precision 1/2, recall 1, F1 2/3. Without the first nothing is right; without the second all is.
    expect(dates.map(({ gain }) => gain.toFixed(3))).toEqual(['0.667', '-0.333']);
  });

  it('takes several dossiers together', () => {
    const run = { gold: [gold], extraction };
    const doubled = scoreRules([run, run]).filter(({ layer }) => layer === 'date values');
    expect(doubled.map(({ right, wrong }) => [right, wrong])).toEqual([
      [2, 0],
      [0, 2],
    ]);
    expect(doubled.map(({ gain }) => gain)).toEqual(dates.map(({ gain }) => gain));
  });

  it('is printed a rule a line, with the sign of the gain', () => {
    const [head, first, second] = printRules(dates).split('\n');
    expect(head).toMatch(/^layer +rule +right +wrong +gain$/);
    expect(first).toMatch(/^date values +\S.* 1 +0 +\+66\.7$/);
    expect(second).toMatch(/^date values +\S.* 0 +1 +-33\.3$/);
  });
});
