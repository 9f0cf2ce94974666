import { describe, expect, it } from 'vitest';
import { REFERENCE_RULES } from '../../../../../src/extract/annotate/references/find-references.ts';
import { headFinder } from '../../../../../src/extract/annotate/references/heads.ts';

/** Every word of the patterns, in the singular and the plural, alone and behind the words that point. */
const words = [...new Set(REFERENCE_RULES.flatMap(({ pattern }) => pattern.source.match(/[a-z]{2,}/giu) ?? []))];
const text = ['', 'the ', 'this ', 'both ', 'the two ', 'his ', 'her ', 'spokes', 'chair', 'crown ']
  .flatMap((before) => words.flatMap((word) => ['', 's', 's of', 'or', 'our', 'er'].map((ending) => `${before}${word}${ending}`)))
  .join('. ');

describe('the words with which a rule of references can begin', () => {
  it('are all that its pattern begins with', () => {
    const wanted = REFERENCE_RULES.flatMap(({ name, pattern }) =>
      [...text.matchAll(pattern)].map(({ index, 0: { length } }) => `${name} ${String(index)} ${String(length)}`),
    );
    const found = headFinder(REFERENCE_RULES)(text).map(({ rule, start, end }) => `${rule.name} ${String(start)} ${String(end - start)}`);
    expect(wanted.length).toBeGreaterThan(1000);
    expect(found.sort()).toEqual(wanted.sort());
  });
});
