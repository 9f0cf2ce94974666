import { describe, expect, it } from 'vitest';
import { readGazetteer } from '../../../src/files/read-gazetteer.ts';

describe('readGazetteer', () => {
  const { countries, cities, regions, organizations = [], givenNames = [] } = readGazetteer();

  it('knows countries by their aliases and people', () => {
    expect(countries.find(({ code }) => code === 'NO')).toMatchObject({ name: 'Norway', capital: 'Oslo' });
    expect(countries.find(({ code }) => code === 'NO')?.demonyms).toEqual(expect.arrayContaining(['Norwegian', 'Norwegians']));
    expect(countries.find(({ code }) => code === 'US')?.aliases).toEqual(expect.arrayContaining(['US', 'U.S.', 'USA']));
  });

  it('gives no country the name of a place as its people', () => {
    const names = new Set(countries.map(({ name }) => name));
    expect(countries.flatMap(({ demonyms }) => demonyms).filter((demonym) => names.has(demonym))).toEqual([]);
  });

  it('knows cities with their place on earth, the larger of a name first', () => {
    const oslo = cities.find(({ name }) => name === 'Oslo');
    expect(oslo?.country).toBe('NO');
    expect(oslo?.coordinates?.[0]).toBeCloseTo(10.7, 0);
    expect(cities.findIndex(({ name, country }) => name === 'London' && country === 'GB')).toBeLessThan(
      cities.findIndex(({ name, country }) => name === 'London' && country === 'CA'),
    );
  });

  it('lists regions, bodies and given names once each', () => {
    for (const list of [regions, organizations]) expect(new Set(list.map(({ name }) => name)).size).toBe(list.length);
    expect(new Set(givenNames).size).toBe(givenNames.length);
  });
});
