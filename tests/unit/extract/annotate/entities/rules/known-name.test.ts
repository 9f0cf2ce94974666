import { describe, expect, it } from 'vitest';
import { named } from '../named.ts';

describe('a town that is a family name', () => {
  it('is the person after an office or a form of address, and where the person was named in full', () => {
    const text = 'Chilean Foreign Minister Gao Wenqi came. Lund met Mr Gao. He should ask Gao three questions.';
    expect(named(text).filter((one) => one.includes('Gao'))).toEqual(['person Gao Wenqi', 'person Gao', 'person Gao']);
  });

  it('leaves out the letter that opens a clause', () => {
    expect(named('The talks were held near Narvik. In Narvik I met the mayor.')).toEqual(['place Narvik', 'place Narvik']);
  });
});

describe('known name', () => {
  it('reads countries, cities, regions and their aliases', () => {
    expect(named('They flew from Oslo to the Middle East via the U.S., the UK and Kiev.')).toEqual([
      'place Oslo',
      'place Middle East',
      'place U.S.',
      'place UK',
      'place Kiev',
    ]);
  });

  it('gives each half of a pair', () => {
    expect(named('Norway-Chile ties and the Oslo–Santiago axis')).toEqual(['place Norway', 'place Chile', 'place Oslo', 'place Santiago']);
  });

  it('reads a list', () => {
    expect(named('Its members are Brazil, Norway, India, and South Africa.')).toEqual([
      'place Brazil',
      'place Norway',
      'place India',
      'place South Africa',
    ]);
  });

  it('leaves adjectives of nationality and the pronoun "us" alone', () => {
    expect(named('The Norwegian and Chilean ministers told us that Norwegians agree.')).toEqual([]);
  });

  it('reads bodies of the world, in capitals too', () => {
    expect(named('The UN, NATO and the World Bank agreed. (credit: REUTERS)')).toEqual([
      'organization UN',
      'organization NATO',
      'organization World Bank',
      'organization REUTERS',
    ]);
  });

  it('takes the word that makes a province of a name with it', () => {
    expect(named('They met in Hunan Province, near the Oslo Airport.')).toEqual(['place Hunan Province', 'place Oslo Airport']);
  });

  it('takes a plain name with a capital within a sentence for the body', () => {
    expect(named('They asked Congress and a Senate leader.')).toEqual(['organization Congress', 'organization Senate']);
  });

  it('takes a city that bears a given name for a person before a surname', () => {
    expect(named('It was Georgia Tangvald, not Georgia, that she meant.')).toEqual(['person Georgia Tangvald', 'place Georgia']);
  });

  it('needs a sign beside a town that is a common word', () => {
    expect(named('Nice try, he said.')).toEqual([]);
    expect(named('They met in Nice last year.')).toEqual(['place Nice']);
  });

  it('makes a club of a city and its word', () => {
    expect(named('Fans of Leeds United and the Boston Celtics')).toEqual(['organization Leeds United', 'organization Boston Celtics']);
  });
});
