import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { belowFloor } from '../../src/evaluate/floors.ts';
import { extract } from '../../src/extract/extract.ts';
import { digest } from '../../src/files/digest.ts';
import { readFloors } from '../../src/files/floors-file.ts';
import { readContent } from '../../src/files/read-content.ts';
import { readGold } from '../../src/files/read-gold.ts';

const folders = globSync('tests/fixtures/dossiers/*')
  .filter((folder) => existsSync(join(folder, 'gold')))
  .sort();

const scored = await Promise.all(
  folders.map(async (folder) => {
    const { sources, knowledge } = await readContent(folder);
    const gold = await readGold(join(folder, 'gold'));
    const scores = evaluate(gold, extract(sources, knowledge, { digest }));
    return { folder, sources, knowledge, gold, scores, floors: await readFloors(join(folder, 'floors.json')) };
  }),
);

describe('the invented dossiers', () => {
  it('are two, of six articles each', () => {
    expect(scored.map(({ sources }) => sources.length)).toEqual([6, 6]);
  });
});

describe.each(scored.map((dossier) => [dossier.folder.split(/[\\/]/).at(-1), dossier] as const))('%s', (_, dossier) => {
  const { sources, knowledge, gold, scores, floors } = dossier;

  it('knows nobody beforehand, and every article of it is scored', () => {
    expect(knowledge.registry).toEqual([]);
    expect(gold.map(({ article }) => `${article}.txt`)).toEqual(sources.map(({ file }) => file));
    expect(Object.keys(floors)).toEqual(scores.map(({ layer }) => layer));
  });

  it('has gold that quotes its texts', () => {
    for (const item of gold) {
      const text = sources.find(({ file }) => file === `${item.article}.txt`)?.text ?? '';
      const { headings, captions, furniture, mentions, dates, quotes, contacts } = item;
      const heads = [item.title, item.dek, item.byline, item.dateline].filter((range) => range !== null);
      const evidence = contacts.flatMap((contact) => contact.evidence);
      for (const { start, end, exact } of [...heads, ...headings, ...captions, ...furniture, ...mentions, ...dates, ...quotes, ...evidence])
        expect(text.slice(start, end)).toBe(exact);
    }
  });

  it.each(scores.map((score) => [score.layer, score] as const))('%s stays above its floor', (layer, score) => {
    expect(belowFloor([score], floors), layer).toEqual([]);
  });
});
