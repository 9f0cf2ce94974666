import { describe, expect, it } from 'vitest';
import { findEntities } from '../../../../../../src/extract/annotate/entities/find-entities.ts';
import { document, find, knowledge } from '../named.ts';

const links = (text: string): string[] =>
  find(text)
    .mentions.filter(({ type }) => type === 'person')
    .map(({ exact, entity }) => `${exact} ${entity}`);

describe('linking', () => {
  it('gives a surname to the full name before it', () => {
    expect(links('Foreign Minister Anna Lund spoke. Lund was tired.')).toEqual(['Anna Lund anna-lund', 'Lund anna-lund']);
  });

  it('knows somebody again by the middle of a long name', () => {
    expect(links('President Ana Luma da Costa spoke. She met Olav Tvede in Oslo. Friends of Luma came.')).toContain(
      'Luma ana-luma-da-costa',
    );
  });

  it('knows a family name that is a common word by the name with a hyphen behind it', () => {
    const text = 'President Moon Do-yun arrived. Mr. Moon was tired. Moon said so.';
    expect(links(text)).toEqual(['Moon Do-yun moon-do-yun', 'Moon moon-do-yun', 'Moon moon-do-yun']);
    expect(links('President Ban Do-yun arrived. Ban on exports to Chile was lifted.')).toEqual(['Ban Do-yun ban-do-yun']);
    expect(links('President Moon Do-yun arrived. Moon rose late, and a full moon it was.')).toEqual(['Moon Do-yun moon-do-yun']);
  });

  it('takes the surname of somebody named in full for no town', () => {
    expect(links('Lund from Norway and Tvede from Chile dined.\nChilean President Emil Tvede came. Lund showed Tvede the town.')).toContain(
      'Tvede emil-tvede',
    );
  });

  it('knows a headline by the text below it', () => {
    expect(links('Tangvald Heads To Big New Talks With Friends\nForeign Minister Anna Tangvald spoke.')).toEqual([
      'Tangvald anna-tangvald',
      'Anna Tangvald anna-tangvald',
    ]);
  });

  it.each([
    ['Sergey Shoygin', 'Sergei Shoigin'],
    ['Hossein Amir-Tabani', 'Hossein Amirtabani'],
    ['Mohammad-Reza Tabani', 'Mohammad Reza Tabani'],
    ['Ebrahim Raessi', 'Ibrahim Raeisi'],
    ['Muhammad Tangen', 'Mohammed Tangen'],
  ])('takes %s and %s for one, across articles', (one, other) => {
    const { entities } = findEntities([document(`President ${one} spoke.`, 'a'), document(`President ${other} spoke.`, 'b')], knowledge());
    expect(entities.filter(({ type }) => type === 'person')).toHaveLength(1);
  });

  it('never merges two people of one surname, and gives the surname to the latest that fits', () => {
    expect(links('Norwegian Minister Anna Lund met Chilean Minister Pedro Lund. Lund left. Norwegian Minister Lund stayed.')).toEqual([
      'Anna Lund anna-lund',
      'Pedro Lund pedro-lund',
      'Lund pedro-lund',
      'Lund anna-lund',
    ]);
  });

  it('takes the family name first where it stands first', () => {
    expect(links('Foreign Minister Wang Weidong spoke. Wang was tired.')).toEqual(['Wang Weidong wang-weidong', 'Wang wang-weidong']);
  });

  it('calls a king by his first name', () => {
    expect(links('Prince Harald bin Said met Minister Omar Said. Prince Harald left.').at(-1)).toBe('Harald harald-bin-said');
  });

  it('takes two names of one ministry for one', () => {
    const { mentions } = find(
      "The Norwegian Ministry of Foreign Affairs spoke. The Norwegian foreign ministry agreed. Norway's Foreign Ministry left.",
    );
    expect(new Set(mentions.filter(({ type }) => type === 'organization').map(({ entity }) => entity)).size).toBe(1);
  });

  it('keeps the id of the registry, for spellings nobody listed too', () => {
    const registry = [{ id: 'the-minister', name: 'Sergei Tangin', country: 'NO' }];
    const { entities, mentions } = find('President Sergey Tanghin spoke. Tangin left.', [...registry]);
    expect(mentions.at(-1)?.entity).toBe('the-minister');
    expect(entities.find(({ id }) => id === 'the-minister')).toMatchObject({ basis: 'registry', country: 'NO' });
  });

  it('obeys the registry on the type and the extent of a name', () => {
    const { mentions } = find('Talks on Tangvald Seven went well.', [{ id: 'tangvald-seven', name: 'Tangvald Seven', type: 'agreement' }]);
    expect(mentions.map(({ exact, type, rule }) => [exact, type, rule])).toEqual([['Tangvald Seven', 'agreement', 'registry-alias']]);
  });

  it('keeps the countries of the two parties though nobody names them', () => {
    expect(find('Nothing here.').entities.map(({ id }) => id)).toEqual(['chile', 'norway']);
  });
});
