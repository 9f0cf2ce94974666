import { describe, expect, it } from 'vitest';
import { indexCorpus } from '../../../src/site/index-corpus.ts';
import { capitalsOf, mapMarks } from '../../../src/site/map-marks.ts';
import { countWords, placesMet } from '../../../src/site/places-met.ts';
import { extraction } from './small-corpus.ts';

const [talks] = extraction.contacts;
if (!talks) throw new Error('The small corpus has a contact.');
const [oslo] = extraction.entities.filter(({ id }) => id === 'oslo');
if (!oslo) throw new Error('The small corpus has a place.');
const entities = [
  ...extraction.entities.filter(({ id }) => id !== 'oslo'),
  { ...oslo, coordinates: [10.75, 59.91] as [number, number] },
  { ...oslo, id: 'sweden', name: 'Sweden', country: 'SE', coordinates: [18, 59] as [number, number] },
  { ...oslo, id: 'the-border', name: 'the border', country: null },
];
const at = (id: string, place: string | null, status: 'held' | 'planned' = 'held') => ({ ...talks, id, place, status });
const contacts = [at('1', 'oslo'), at('2', 'oslo', 'planned'), at('3', 'sweden'), at('4', 'the-border'), at('5', null)];
const corpus = indexCorpus({ ...extraction, entities, contacts });

describe('placesMet', () => {
  const { mapped, countries, unmapped, unstated } = placesMet(corpus);

  it('counts held and planned contacts by place', () => {
    expect(mapped).toMatchObject([{ words: 'Oslo', held: 1, planned: 1, soil: 'a' }]);
  });

  it('puts no country on the map as if it were a town', () => {
    expect(countries.map(({ words }) => words)).toEqual(['Sweden']);
  });

  it('keeps what has no position or no place', () => {
    expect(unmapped.map(({ words }) => words)).toEqual(['the border']);
    expect(unstated.map(({ id }) => id)).toEqual(['5']);
  });

  it('has nothing to show for a dossier without contacts', () => {
    expect(placesMet(indexCorpus({ ...extraction, contacts: [] }))).toEqual({ mapped: [], countries: [], unmapped: [], unstated: [] });
  });

  it('leads each mark to its entry in the list', () => {
    expect(mapMarks(mapped)).toMatchObject([{ url: '#place-oslo', title: 'Oslo: 2 contacts, 1 of them planned' }]);
  });

  it('knows the capitals by their towns, else by their countries', () => {
    expect(capitalsOf(corpus)).toEqual([
      [10.75, 59.91],
      [18, 59],
    ]);
  });
});

describe('countWords', () => {
  it.each([
    [['held'], '1 contact, held'],
    [['planned', 'planned'], '2 contacts, planned'],
    [['held', 'planned', 'held'], '3 contacts, 1 of them planned'],
  ] as const)('tells held from planned', (statuses, words) => {
    expect(countWords(statuses.map((status) => ({ status })))).toBe(words);
  });
});
