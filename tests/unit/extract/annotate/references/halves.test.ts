import { describe, expect, it } from 'vitest';
import type { Knowledge } from '../../../../../src/extract/knowledge.ts';
import { knowledge, readReferences } from './read-references.ts';

const [first, second] = knowledge.dossier.parties;
const halves: Knowledge = {
  ...knowledge,
  dossier: {
    ...knowledge.dossier,
    parties: [
      { ...first, name: 'North Estmark' },
      { ...second, name: 'South Estmark' },
    ],
  },
};
const LEAD = 'Norway and Chile quarrel. ';

describe('two countries that share a name', () => {
  it.each([
    ['Berg arrived in the South on Monday.', 'the South > chile'],
    ['The North’s leader stayed away.', 'The North > norway'],
    ['The two Estmarks have held no talks.', 'The two Estmarks > norway + chile'],
  ])('are told apart by the point of the compass: %s', (text, reference) => {
    expect(readReferences(LEAD + text, halves)).toContain(reference);
  });

  it.each(['Rain fell in the north.', 'They fish in the South Sea.', 'The two Estmarkers left.'])(
    'are not meant by other words: %s',
    (text) => {
      expect(readReferences(LEAD + text, halves)).toEqual([]);
    },
  );

  it('are not meant where the two have names of their own', () => {
    expect(readReferences(`${LEAD}Berg arrived in the South on Monday.`)).toEqual([]);
  });
});
