import { describe, expect, it } from 'vitest';
import { ownCountry } from '../../../../../src/extract/annotate/entities/guess/own-office.ts';
import { find, named } from './named.ts';

/** Every person of a text with the country, as "id NO", "id -" where it is unknown. */
const countries = (text: string): string[] =>
  find(text)
    .entities.filter(({ type }) => type === 'person')
    .map(({ id, country }) => `${id} ${country ?? '-'}`);

describe('whose somebody is in the news of agencies', () => {
  it.each([
    'It was decided on by Defence Minister Anna Lund and her Chilean counterpart Pedro Soto in Santiago.',
    'Deputy Minister Anna Lund flew to Lima on Monday to see her Chilean opposite number, Pedro Soto.',
    'LIMA/OSLO, June 11 - The top diplomats of Norway and Chile met in Peru on Saturday.\nForeign Minister Anna Lund and her counterpart, Pedro Soto, talked for an hour.',
    "OSLO, April 12 - Norway's foreign minister, who is in Arica for a meeting, met many on Friday.\nAnna Lund conferred with her peers. She and the host FM Pedro Soto sat down on Saturday.",
  ])('is told by the office of the other, or by the lead: %s', (text) => {
    expect(countries(text)).toEqual(['anna-lund NO', 'pedro-soto CL']);
  });

  it('is not told by the country of a dateline in front of the lead', () => {
    expect(countries('ARICA, Chile – The secretary of Norway’s Security Council ended a day of meetings.\nAnna Lund was glad.')).toEqual([
      'anna-lund NO',
    ]);
  });

  it('is not the country in which two others only meet', () => {
    expect(
      countries(
        'LIMA, June 11 - The ministers of Norway and Chile met in Peru. Norway and Chile quarrel. Norway and Chile trade, and so do other towns of Norway and Chile.\nForeign Minister Anna Lund smiled.',
      ),
    ).not.toContain('anna-lund PE');
  });

  it('is told by the title of premier where China is a party', () => {
    expect(ownCountry('Premier', ['NO', 'CN'], new Map())).toBe('CN');
    expect(ownCountry('Premier', ['NO', 'CL'], new Map())).toBeNull();
    expect(ownCountry('Prime Minister', ['NO', 'CN'], new Map())).toBeNull();
  });

  it('is not told by a lead that speaks of both sides', () => {
    expect(countries('OSLO, April 12 - Norwegian and Chilean ministers met in Lima.\nAnna Lund was glad.')).toEqual(['anna-lund -']);
  });

  it('is asked of people, and not of districts or papers', () => {
    expect(
      named('Chile’s General Pedro Soto, chief of the South Fjord Military District, led them. Under the MoU, they left.'),
    ).not.toEqual(expect.arrayContaining([expect.stringMatching(/^person (?:District|MoU)$/)]));
  });

  it('knows the short names of countries that agencies use', () => {
    expect(countries('The minister of S. Africa, Anna Lund, came.')).toEqual(['anna-lund ZA']);
  });
});
