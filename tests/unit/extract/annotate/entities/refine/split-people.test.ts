import { describe, expect, it } from 'vitest';
import { findEntities } from '../../../../../../src/extract/annotate/entities/find-entities.ts';
import { document, find, knowledge } from '../named.ts';

const people = (text: string): string[] =>
  find(text)
    .mentions.filter(({ type }) => type === 'person')
    .map(({ exact, entity }) => `${exact} ${entity}`);

describe('people side by side', () => {
  it.each([
    ['Norwegian President Anna Lund met Pedro Soto.\nAnna Lund Pedro Soto', ['Anna Lund anna-lund', 'Pedro Soto pedro-soto']],
    ['Chilean Minister Pedro Soto spoke.\nErik Moe Pedro Soto', ['Erik Moe erik-moe', 'Pedro Soto pedro-soto']],
    [
      'President Anna Lund spoke.\nTags: Anna Lund Pedro Soto Erik Moe',
      ['Anna Lund anna-lund', 'Pedro Soto pedro-soto', 'Erik Moe erik-moe'],
    ],
    ['Nothing else.\nAnna Lund Pedro Soto', ['Anna Lund anna-lund', 'Pedro Soto pedro-soto']],
  ])('splits the last line of %s', (text, last) => {
    expect(people(text).slice(-last.length)).toEqual(last);
  });

  it.each([
    'Prince Omar bin Said bin Hamad Al Farsi spoke.',
    'President Pedro Soto de la Vega spoke. Pedro Soto left.',
    'Prime Minister Luis Carlos Vega Soto spoke. Luis Vega left.',
    'Minister Mohammad Reza Tangen Haddad spoke.',
  ])('leaves the long name of %s alone', (text) => {
    expect(people(text)[0]?.split(' ').length).toBeGreaterThan(4);
  });

  it('keeps a line of names in one article from making one person of two in another', () => {
    const { entities } = findEntities(
      [
        document('Norwegian President Anna Lund met Chilean President Pedro Soto.', 'a'),
        document('Talks went well.\nAnna Lund Pedro Soto', 'b'),
        document('President Anna Lund called President Pedro Soto.', 'c'),
      ],
      knowledge(),
    );
    expect(entities.filter(({ type }) => type === 'person').map(({ id, country }) => `${id} ${country}`)).toEqual([
      'anna-lund NO',
      'pedro-soto CL',
    ]);
  });

  it.each([
    ['PM Tangvald Holds talks with a delegation', 'Tangvald'],
    ['President Anna Lund Meets Foreign Envoys In Capital', 'Anna Lund'],
    ['Anna Lund Tells Pedro Soto To Leave', 'Anna Lund'],
    ['Minister Erik Moe Hails new deal', 'Erik Moe'],
    ['FM Erik Moe Arrives in Oslo', 'Erik Moe'],
    ['Ingrid Moe Receives Chilean envoy', 'Ingrid Moe'],
    ['Prince Harald Welcomes guests', 'Harald'],
    ['Prime Minister Pedro Soto Visits Oslo', 'Pedro Soto'],
  ])('ends a name before the verb of a headline: %s', (text, exact) => {
    expect(find(text).mentions.find(({ type }) => type === 'person')?.exact).toBe(exact);
  });
});
