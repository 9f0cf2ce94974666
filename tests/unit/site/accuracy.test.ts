import { describe, expect, it } from 'vitest';
import { accuracyElsewhere } from '../../../src/loaders/accuracy.ts';
import { measuredElsewhere } from '../../../src/site/accuracy.ts';

describe('the known kinds of error', () => {
  it('come with a sentence of an invented article, and with what was marked and read', async () => {
    const { errors = [], dossiers = [] } = (await measuredElsewhere()) ?? {};
    expect(dossiers.map(({ articles }) => articles)).toEqual([6, 6]);
    expect(errors.length).toBeGreaterThan(0);
    for (const { words, count, sentence, marked, read } of errors) {
      expect(words).toMatch(/^[A-Z][^.]+$/);
      expect(count).toBeGreaterThan(0);
      expect(sentence.length).toBeGreaterThan(10);
      expect(marked).not.toBe(read);
    }
  });

  it('tell of no layer twice', async () => {
    const { errors = [] } = (await measuredElsewhere()) ?? {};
    const words = errors.map((error) => error.words);
    expect(new Set(words).size).toBe(words.length);
  });

  it('rest on the figures that the evaluation prints', async () => {
    const [measured, shown] = await Promise.all([accuracyElsewhere(), measuredElsewhere()]);
    expect(shown?.layers.map(({ n }) => n)).toEqual(measured?.scores.map(({ gold }) => gold));
    for (const { layer } of shown?.layers ?? []) expect(layer, 'said for a reader').toMatch(/^[A-Z]/);
  });
});
