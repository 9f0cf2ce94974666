import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeChance } from '../../scripts/samples/chance.ts';
import { checkExtraction } from '../../scripts/samples/check-extraction.ts';
import { makeAnyText, ODD_TEXTS, shuffleTexts } from '../../scripts/samples/odd-texts.ts';
import { readSamples } from '../../scripts/samples/read-samples.ts';
import { extract, type Extraction } from '../../src/extract/extract.ts';
import { digest } from '../../src/files/digest.ts';

const { sources, knowledge } = await readSamples();
const texts = sources.map(({ text }) => text);

const read = (...sources: string[]): Extraction =>
  extract(
    sources.map((text, index) => ({ id: `a${index}`, file: `a${index}.txt`, text, hash: `${index}`, sidecar: null })),
    knowledge,
    { digest },
  );

describe('the whole extraction of any text', () => {
  it('is looked at by checks that see a wrong word, an overlap and a lost entity', () => {
    const found = read(...texts.slice(0, 2));
    const [first] = found.mentions;
    if (!first) throw new Error('the sample has no mention');
    expect(checkExtraction(found)).toEqual([]);
    expect(checkExtraction({ ...found, mentions: [{ ...first, exact: 'x' }] })).toHaveLength(1);
    expect(checkExtraction({ ...found, mentions: [first, first] })).toHaveLength(1);
    expect(checkExtraction({ ...found, mentions: [{ ...first, entity: 'nobody' }] })).toHaveLength(1);
    expect(checkExtraction({ ...found, dates: found.dates.slice(0, 1).map((date) => ({ ...date, edtf: 'soon' })) })).toHaveLength(1);
  });

  // Several texts at a time: what an extraction costs before its first word is paid once for them all.
  const any = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 300 }));

  it('throws nowhere, has the words of the text in every span, no overlaps, and no id that names nothing', () => {
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 20 }), (batch) => {
        expect(checkExtraction(read(...batch))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('holds on pieces of news among characters of any plane, and on shuffled articles', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), (seed) => {
        const chance = makeChance(seed);
        const batch = Array.from({ length: 4 }, () => [makeAnyText(600, chance), shuffleTexts(texts, 1200, chance)]);
        expect(checkExtraction(read(...batch.flat()))).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  it('holds on 4,000 characters of one kind', () => {
    expect(checkExtraction(read(...ODD_TEXTS.map(({ make }) => make(4000))))).toEqual([]);
  });

  it('holds on a page of a hundred thousand short lines', () => {
    expect(checkExtraction(read('a\n'.repeat(100_000)))).toEqual([]);
  });

  it('holds on ten thousand quotation marks', () => {
    expect(checkExtraction(read(...['"', '“', '”', '‘', '’', "'", '«'].map((mark) => mark.repeat(10_000))))).toEqual([]);
  });
});
