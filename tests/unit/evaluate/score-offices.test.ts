import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/evaluate/evaluate.ts';
import type { GoldArticle } from '../../../src/evaluate/gold.ts';
import { extract } from '../../../src/extract/extract.ts';
import { knowledge } from '../extract/annotate/references/read-references.ts';

const text = 'Berg travels\n\nNorwegian Foreign Minister Anna Berg met former Prime Minister Luis Soto in Oslo.';
const extraction = extract([{ id: 'a', file: 'a.txt', text, hash: 'x', sidecar: null }], knowledge, { digest: () => 'x' });
const bare = { title: null, dek: null, byline: null, dateline: null, headings: [], captions: [], furniture: [] };
const gold = (offices?: GoldArticle['offices']): GoldArticle => ({
  article: 'a',
  ...bare,
  mentions: [],
  dates: [],
  quotes: [],
  contacts: [],
  ...(offices ? { offices } : {}),
});
const idOf = (name: string): string => extraction.entities.find((entity) => entity.name === name)?.id ?? '';
const score = (...titles: [string, string][]) =>
  evaluate([gold(titles.map(([name, title]) => ({ entity: idOf(name), title })))], extraction).find(({ layer }) => layer === 'offices');

describe('offices', () => {
  it('are right with or without their country', () => {
    expect(score(['Anna Berg', 'Norwegian Foreign Minister'])?.misses.filter(({ kind }) => kind === 'missed')).toEqual([]);
  });

  it('are wrong where one that is over is taken for one that lasts', () => {
    expect(score(['Luis Soto', 'Prime Minister'])?.misses.map(({ kind, expected }) => [kind, expected])).toContainEqual([
      'missed',
      `${idOf('Luis Soto')}: Prime Minister`,
    ]);
  });

  it('are not scored where nobody marked them', () => {
    expect(evaluate([gold()], extraction).some(({ layer }) => layer === 'offices')).toBe(false);
  });
});
