import { describe, expect, it } from 'vitest';
import { readReferences } from './read-references.ts';

describe('references in features', () => {
  it.each([
    // The noun of a nation.
    ['Pedro Rojas met Anna Berg in Oslo. Lars Lind was late. The Chilean had promised to come.', 'The Chilean > pedro-rojas'],
    ['Anna Berg met Pedro Rojas in Oslo. Lars Lind greeted the Chilean on the steps.', 'the Chilean > pedro-rojas'],
    ['Anna Berg met Pedro Rojas. Both are due in Oslo in May.', 'Both > anna-berg + pedro-rojas'],
    // Somebody comes for the sake of another.
    ['Lars Lind spoke first. Pedro Rojas was in Oslo, hours after the vote, to embrace him.', 'him > lars-lind'],
    // The two are named behind.
    [
      'Anna Berg met Lars Lind. When the pair met in Oslo in May, a tired Rojas barely returned Berg’s greeting.',
      'the pair > pedro-rojas + anna-berg',
    ],
    // Of three, the two named before are meant.
    ['Anna Berg met Pedro Rojas. When the pair met in Oslo in May, Lars Lind was away.', 'the pair > anna-berg + pedro-rojas'],
  ])('%s', (text, reference) => {
    expect(readReferences(text)).toContain(reference);
  });

  it('are none where a nation or its people may be meant', () => {
    expect(readReferences('Anna Berg met Pedro Rojas. The Danish had promised to come.')).not.toContain('The Danish > lars-lind');
    expect(readReferences('Lars Lind met Pedro Rojas. The Danes had come.')).toEqual([]);
  });
});
