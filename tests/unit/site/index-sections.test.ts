import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../src/schema/entity.ts';
import { bodyClassOf } from '../../../src/site/body-class.ts';
import { indexCorpus } from '../../../src/site/index-corpus.ts';
import { indexSections, sectionSize } from '../../../src/site/index-sections.ts';
import { officeClass } from '../../../src/site/office-class.ts';
import { corpus, extraction, spanOf } from './small-corpus.ts';

describe('officeClass', () => {
  it.each([
    ['President of Norway', 'Heads of state and government'],
    ['Prime Minister of Norway to 2024', 'Heads of state and government'],
    ['Vice President of Norway', 'Ministers'],
    ['deputy foreign minister of Norway', 'Ministers'],
    ['Secretary of State of the United States', 'Ministers'],
    ['Ambassador of Norway to Chile', 'Envoys'],
    ['special envoy of the president', 'Envoys'],
    ['aide to the President', 'Other officials'],
    ['president of the Central Bank of Norway', 'Other officials'],
    ['head of Norway’s Security Council', 'Other officials'],
    ['photographer', 'No office stated'],
    [null, 'No office stated'],
  ])('puts “%s” under %s', (words, heading) => expect(officeClass(words)).toBe(heading));
});

describe('bodyClassOf', () => {
  const body = (name: string, country: string | null = 'NO'): Entity => ({ ...corpus.entity('nord-press'), id: 'body', name, country });
  it.each([
    ['Norwegian Ministry of Finance', 'Governments and state bodies'],
    ['Royal Press Office', 'Governments and state bodies'],
    ['Norwegian Armed Forces', 'Armed forces'],
    ['Oslo Times', 'News media'],
    ['Reuters', 'News media'],
    ['Fjord Oil', 'Other bodies'],
  ])('calls %s one of %s', (name, heading) => expect(bodyClassOf(corpus, body(name))).toBe(heading));
  it('calls what has no country international', () =>
    expect(bodyClassOf(corpus, body('Arctic Council', null))).toBe('International bodies'));
  it('knows an agency by what came through it', () => {
    const agency = { ...corpus.entity('nord-press'), id: 'nordnytt', name: 'Nordnytt' };
    const [quote] = extraction.quotes;
    const site = indexCorpus({ ...extraction, quotes: quote ? [{ ...quote, via: 'nordnytt' }] : [] });
    expect(bodyClassOf(site, agency)).toBe('News media');
  });
});

describe('indexSections', () => {
  it('puts people under their office, by side, and leaves empty parts out', () =>
    expect(indexSections(corpus, 'person').map(({ heading, a, b }) => [heading, a.map(({ id }) => id), b.map(({ id }) => id)])).toEqual([
      ['Ministers', ['anna-berg'], []],
      ['No office stated', [], ['erik-lund']],
    ]));
  it('puts each country before its cities', () => {
    const place = (id: string, name: string): Entity => ({ ...corpus.entity('oslo'), id, name, country: 'DK' });
    const mentions = ['aarhus', 'denmark'].map((id) => ({ ...spanOf('gazette', 'Oslo'), entity: id, type: 'place' as const }));
    const site = indexCorpus({
      ...extraction,
      entities: [...extraction.entities, place('aarhus', 'Aarhus'), place('denmark', 'Denmark')],
      mentions: [...extraction.mentions, ...mentions],
    });
    const [sides, abroad] = indexSections(site, 'place');
    expect([sides?.heading, abroad?.heading, abroad?.elsewhere.map(({ id }) => id)]).toEqual([
      'The two sides',
      'Other countries',
      ['denmark', 'aarhus'],
    ]);
    expect(abroad && sectionSize(abroad)).toBe(2);
  });
});
