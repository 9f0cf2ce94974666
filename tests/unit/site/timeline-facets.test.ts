import { describe, expect, it } from 'vitest';
import { timelineFacets } from '../../../src/site/timeline-facets.ts';
import { contactLike, corpusOf } from './contacts-of.ts';

const contacts = [
  contactLike({ id: 'visit', type: 'visit', date: '2023-12-30/2024-01-02', participants: ['anna-berg', 'oslo'] }),
  contactLike({ id: 'talks', date: '2024-05-02' }),
  contactLike({ id: 'plan', date: null, status: 'planned', participants: ['unheard', 'anna-berg'], place: null }),
];
const facets = timelineFacets(corpusOf(...contacts), contacts);
const optionsOf = (name: string) => facets.find((facet) => facet.name === name)?.options.map(({ words, entries }) => [words, ...entries]);

describe('timelineFacets', () => {
  it('offers people and no places, by name', () => {
    expect(optionsOf('person')).toEqual([
      ['Anna Berg', 0, 1, 2],
      ['Erik Lund', 1],
      ['Ulf Unheard', 2],
    ]);
  });
  it('puts a contact into every year it touches, and one without a date into none', () => {
    expect(optionsOf('from')).toEqual([
      ['2023', 0],
      ['2024', 0, 1],
    ]);
  });
  it('has kinds in the order of the lanes, and the outlets of all reports', () => {
    expect(optionsOf('kind')).toEqual([
      ['Visits', 0],
      ['Meetings', 1, 2],
    ]);
    expect(optionsOf('outlet')).toEqual([
      ['The Courier', 0, 1, 2],
      ['The Gazette', 0, 1, 2],
    ]);
  });
  it('leaves out what narrows nothing', () => {
    expect(optionsOf('place')).toBeUndefined();
  });
});
