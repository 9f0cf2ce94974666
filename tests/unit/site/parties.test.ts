import { describe, expect, it } from 'vitest';
import { listed } from '../../../src/site/list-words.ts';
import { countryInSentence, countryWords, isPartyName, partyClass, partyOf } from '../../../src/site/parties.ts';
import { corpus } from './small-corpus.ts';

const { dossier } = corpus;

describe('parties', () => {
  it('tell the sides apart', () =>
    expect([partyOf(dossier, 'NO'), partyOf(dossier, 'SE'), partyOf(dossier, 'DK'), partyOf(dossier, null)]).toEqual([
      'a',
      'b',
      null,
      null,
    ]));
  it('give a class to their own only', () => expect([partyClass(dossier, 'SE'), partyClass(dossier, 'DK')]).toEqual(['party-b', '']));
  it('know their own names: the country and its capital', () =>
    expect(['Oslo', 'Bergen'].map((name) => isPartyName(dossier, { id: name.toLowerCase(), type: 'place', name }))).toEqual([true, false]));
  it('do not take a body with the capital’s name for the capital', () =>
    expect(isPartyName(dossier, { id: 'oslo', type: 'organization', name: 'Oslo' })).toBe(false));
  it('set an article where a sentence needs it', () =>
    expect([countryInSentence(dossier, 'NL'), countryInSentence(dossier, 'SE')]).toEqual(['the Netherlands', 'Sweden']));
  it('name a country', () => expect([countryWords(dossier, 'NO'), countryWords(dossier, 'DK')]).toEqual(['Norway', 'Denmark']));
});

describe('listed', () => {
  it('joins words as a sentence does', () =>
    expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual(['', 'a', 'a and b', 'a, b and c']));
});
