import { describe, expect, it } from 'vitest';
import { find } from '../named.ts';

/** Every person of a text with the country, as "id NO", "id -" where it is unknown. */
const countries = (text: string): string[] =>
  find(text)
    .entities.filter(({ type }) => type === 'person')
    .map(({ id, country }) => `${id} ${country ?? '-'}`);

describe('pairCountries', () => {
  it.each([
    'The meeting between the leaders of Norway and Chile, Anna Lund and Pedro Soto, respectively, began.',
    'The leaders of Norway and Chile - Anna Lund and Pedro Soto - met.',
    'The heads of state of Norway and Chile, Anna Lund and Pedro Soto, spoke by phone.',
    'Norwegian and Chilean leaders Anna Lund and Pedro Soto will meet.',
    'The Norwegian and Chilean heads of government, Anna Lund and Pedro Soto, met.',
    'Defence ministers from Norway and Chile, Anna Lund and Pedro Soto, met.',
    'The foreign ministers of Norway and Chile (ROC), Anna Lund and Pedro Soto, met.',
    'The special envoys of Norway and Chile, Anna Lund and Pedro Soto, flew home.',
    'The foreign ministers of both Norway and Chile, Anna Lund and Mr. Pedro Soto, met.',
    'Talks between negotiators from Norway and Chile: Anna Lund and Pedro Soto.',
    'Anna Lund and Pedro Soto, the presidents of Norway and Chile, met.',
    'Anna Lund and Pedro Soto, foreign ministers of Norway and Chile respectively, met.',
    'Anna Lund and Pedro Soto - the leaders of Norway and of Chile - met.',
    'Anna Lund and Pedro Soto, the Norwegian and Chilean heads of state, met.',
    'Anna Lund and Pedro Soto, the deputy prime ministers of Norway and Chile, met.',
  ])('gives each of two the country in the same place: %s', (text) => {
    expect(countries(text)).toEqual(['anna-lund NO', 'pedro-soto CL']);
  });

  it.each([
    'Ada Ruiz, Anna Lund and Pedro Soto, the foreign ministers of Peru, Norway and Chile, met.',
    'Ada Ruiz, Anna Lund, and Pedro Soto, respectively the foreign ministers of Peru, Norway and Chile, met.',
    'Ada Ruiz, Anna Lund and Pedro Soto, the Peruvian, Norwegian and Chilean foreign ministers, met.',
  ])('gives each of three the country in the same place: %s', (text) => {
    expect(countries(text)).toEqual(['ada-ruiz PE', 'anna-lund NO', 'pedro-soto CL']);
  });

  it('gives nobody the office of the one who stands behind', () => {
    expect(countries('Speaking alongside Anna Lund, Chile’s top diplomat Pedro Soto said so.')).toEqual(['anna-lund -', 'pedro-soto CL']);
  });

  it.each([
    ['Norwegian foreign and defence ministers Anna Lund and Erik Moe left.', ['anna-lund NO', 'erik-moe NO']],
    ['Norway’s foreign and defence ministers, Anna Lund and Erik Moe, left.', ['anna-lund NO', 'erik-moe NO']],
    ['Friends of Norway and Chile, Anna Lund and Erik Moe left.', ['anna-lund -', 'erik-moe -']],
    ['The leaders praised Norway and Chile. Anna Lund and Erik Moe left.', ['anna-lund -', 'erik-moe -']],
  ])('gives two of one side the same, and nothing where no word for two people stands before them: %s', (text, expected) => {
    expect(countries(text)).toEqual(expected);
  });
});

describe('rowCountries', () => {
  it.each([
    'Anna Lund met her Danish, Norwegian and Chilean counterparts, Erik Krag, Olav Moe and Pedro Soto, respectively.',
    'The foreign ministers of Denmark, Norway and Chile, Erik Krag, Olav Moe and Pedro Soto, met.',
    'Danish, Norwegian, and Chilean leaders Erik Krag, Olav Moe and Pedro Soto will meet.',
  ])('gives each of three the country in the same place: %s', (text) => {
    expect(countries(text)).toEqual(expect.arrayContaining(['erik-krag DK', 'olav-moe NO', 'pedro-soto CL']));
  });

  it('leaves more names than countries alone', () => {
    const found = countries('The ministers of Denmark, Norway and Chile, Erik Krag, Olav Moe, Ada Ruiz and Pedro Soto, met.');
    expect(found).toContain('pedro-soto -');
  });
});
