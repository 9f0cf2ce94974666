import { describe, expect, it } from 'vitest';
import { readReferences, referencesIn, articleOf } from './read-references.ts';

describe('all references of an article', () => {
  it('come in order, without overlap, with exact words', () => {
    const text =
      'Anna Berg met her Danish counterpart in Oslo on Friday. He and she spoke; the two ministers agreed that both sides gain. Lars Lind left.';
    const found = referencesIn(text);
    const canonical = articleOf(text).text;
    expect(found.length).toBeGreaterThan(3);
    found.forEach((one, index) => {
      expect(canonical.slice(one.start, one.end)).toBe(one.exact);
      expect(one.start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
    });
  });

  it('keep what a caption names out of the running text', () => {
    const text = [
      'Rojas visits Oslo',
      '',
      'Pedro Rojas arrived in Oslo on Monday for talks that will last two days, his office said.',
      '',
      'Lars Lind shakes hands with guests at the harbour, Copenhagen, 2 May 2023. (Photo: NNA)',
      '',
      'He will also see the harbour and a school, and will leave on Wednesday morning.',
    ].join('\n');
    expect(readReferences(text)).toContain('He > pedro-rojas');
  });

  it('find the body that "the ministry" means', () => {
    expect(readReferences('The Norwegian Foreign Ministry answered. The ministry said in a statement that talks would go on.')).toEqual([
      'The ministry > norwegian-foreign-ministry',
    ]);
    expect(readReferences('The Nordic News Agency wrote first. The agency later deleted the line.')).toEqual([
      'The agency > nordic-news-agency',
    ]);
  });

  it('are found to the end of a long text', () => {
    const text = 'Anna Berg told Pedro Rojas that he and the president of Chile would meet her counterpart. '.repeat(8000);
    expect(referencesIn(text).length).toBeGreaterThan(8000);
  });
});
