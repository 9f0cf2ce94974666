import { describe, expect, it } from 'vitest';
import { named } from '../named.ts';

describe('club', () => {
  it.each([
    ['They lost to FC Bergen and AC Oslo on Sunday.', ['organization FC Bergen', 'organization AC Oslo']],
    ['Hamar United beat East Tofte FC 2-1.', ['organization Hamar United', 'organization East Tofte FC']],
    ['The former Bergen striker Anna Lund retired.', ['organization Bergen', 'person Anna Lund']],
    ['He joined Tofte Rovers in May.', ['organization Tofte Rovers']],
    ['VfB Tofte signed two players.', ['organization VfB Tofte']],
  ])('reads %s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it('takes the bare name of a city for the club that the article tells of', () => {
    expect(named('The Bergen goalkeeper was hurt. Bergen have lost twice. He lives in Bergen.')).toEqual([
      'organization Bergen',
      'organization Bergen',
      'place Bergen',
    ]);
  });

  it.each([
    ['The Norway striker was hurt.', ['place Norway']],
    ['He flew to the United States.', ['place United States']],
    ['The Bergen mayor resigned.', ['place Bergen']],
    ['AC units were sold in Oslo.', ['organization AC', 'place Oslo']],
  ])('leaves a country, a mayor and other letters as they are: %s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });
});
