import { describe, expect, it } from 'vitest';
import { findEntities } from '../../../../../src/extract/annotate/entities/find-entities.ts';
import { document, knowledge } from './named.ts';

/** The entities that names of a text stand for, in a dossier whose first party is given. */
function linked(party: { country: string; entity: string; name: string; adjective: string }, text: string): string[] {
  const known = knowledge();
  const dossier = { ...known.dossier, parties: [party, known.dossier.parties[1]] as typeof known.dossier.parties };
  const { entities, mentions } = findEntities([document(text)], { ...known, dossier });
  const ids = new Set(entities.map(({ id }) => id));
  return mentions.map(({ entity }) => (ids.has(entity) ? entity : `${entity} is missing`));
}

describe('a party is the entity that its dossier names, however the texts spell it', () => {
  it.each([
    [{ country: 'CZ', entity: 'czech-state', name: 'Czech Republic', adjective: 'Czech' }, 'The Czech Republic and Czechia are one.'],
    [{ country: 'MM', entity: 'burma', name: 'Burma', adjective: 'Burmese' }, 'Some write Burma, and others Myanmar.'],
    [{ country: 'NL', entity: 'holland', name: 'Holland', adjective: 'Dutch' }, 'He flew to Holland and left the Netherlands.'],
    [{ country: 'GB', entity: 'britain', name: 'Britain', adjective: 'British' }, 'Britain, or the United Kingdom, agreed.'],
  ])('%j', (party, text) => {
    const found = linked(party, text);
    expect(found.length).toBeGreaterThanOrEqual(2);
    expect(new Set(found)).toEqual(new Set([party.entity]));
  });

  it('even where no gazetteer lists it', () => {
    expect(linked({ country: 'ZZ', entity: 'ruritania', name: 'Ruritania', adjective: 'Ruritanian' }, 'She left Ruritania.')).toEqual([
      'ruritania',
    ]);
  });

  it('and other countries keep their own', () => {
    expect(linked({ country: 'MM', entity: 'burma', name: 'Burma', adjective: 'Burmese' }, 'He went to Thailand and Chile.')).toEqual([
      'thailand',
      'chile',
    ]);
  });
});
