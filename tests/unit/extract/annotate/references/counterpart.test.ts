import { describe, expect, it } from 'vitest';
import { readReferences } from './read-references.ts';

describe('a counterpart', () => {
  it.each([
    ['Anna Berg met her Danish counterpart in Oslo. Lars Lind flew home at night.', 'her Danish counterpart > lars-lind'],
    ['Berg and Lind spoke by phone. Berg said her Danish counterpart had agreed.', 'her Danish counterpart > lars-lind'],
    [
      'Luis Soto and Anna Berg met on Friday. Soto thanked his Norwegian counterpart for the fish.',
      'his Norwegian counterpart > anna-berg',
    ],
    ['Dahl and Rojas met on Friday. Dahl then invited his Chilean counterpart to Oslo.', 'his Chilean counterpart > pedro-rojas'],
    ['Dahl and Rojas met on Friday. Dahl then invited his counterpart to Oslo.', 'his counterpart > pedro-rojas'],
    // Whom "his" means nobody names; it is not the minister's.
    [
      'Olav Dahl rested. Luis Soto met Anna Berg on Friday after the Danish king had invited his Norwegian counterpart.',
      'his Norwegian counterpart > olav-dahl',
    ],
    ['Anna Berg flew to Denmark and met her Danish counterpart on Friday in the harbour.', 'her Danish counterpart > denmark'],
    ['Anna Berg spoke to her counterparts from Denmark after she had come back from Denmark.', 'her counterparts from Denmark > denmark'],
    [
      'Berg met her Danish and Chilean counterparts on Friday. Lars Lind and Luis Soto flew home at night.',
      'her Danish and Chilean counterparts > lars-lind + luis-soto',
    ],
    ['Berg’s Danish counterpart flew home. Lars Lind was tired.', 'Berg’s Danish counterpart > lars-lind'],
  ])('%s', (text, reference) => {
    expect(readReferences(text)).toContain(reference);
  });

  it('leaves a counterpart who is named to the name', () => {
    expect(
      readReferences('Anna Berg met her Danish counterpart, Lars Lind, in Oslo on Friday.').filter((line) => line.includes('counterpart')),
    ).toEqual([]);
    expect(
      readReferences('Anna Berg met her Danish counterpart Lars Lind in Oslo on Friday.').filter((line) => line.includes('counterpart')),
    ).toEqual([]);
  });

  it('gives a named counterpart the same office', () => {
    const text =
      'Norwegian Foreign Minister Anna Berg met her South Korean counterpart Min Park in Oslo. The South Korean foreign minister was pleased. The two ministers had lunch.';
    expect(readReferences(text)).toEqual([
      'her > anna-berg',
      'The South Korean foreign minister > min-park',
      'The two ministers > anna-berg + min-park',
    ]);
  });

  it('finds nobody where neither office nor country is known', () => {
    expect(readReferences('A cook met his counterpart in the kitchen of a large hotel on Friday.')).toEqual([]);
  });
});
