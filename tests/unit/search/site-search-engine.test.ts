import { describe, expect, it } from 'vitest';
import type { SearchState } from '../../../src/search/answer.ts';
import { packNames } from '../../../src/search/names-part.ts';
import { SiteSearchEngine } from '../../../src/search/site-search-engine.ts';
import { article, contact, engineOf, name } from './small-engine.ts';

const names = [
  name('Sergei Stoyanov', ['Sergey Stojanov']),
  name('Amir Tabanian', ['Amirtabanian']),
  name('Mali', [], 'place'),
  name('Malta', [], 'place'),
  name('Bern', [], 'place'),
  name('Anna Berg', ['the general'], 'person', { offices: 'foreign minister|norway norwegian', weight: 9 }),
  name('Anna Lund'),
  name('Anna Ruud'),
  name('Anna Vik'),
  name('Anna Otieno'),
  name('The Gazette', [], 'outlet'),
  name('Nord Courier', [], 'outlet'),
];
const engine = engineOf(names, {
  contacts: [
    contact('Berg visits Oslo for long talks', '2022-03-01', 'visit', [5], [10]),
    contact('Talks in Oslo', '2023-05-01', 'meeting', [0], [11]),
  ],
  articles: [
    article(
      'one',
      ['Stojanov was shown missile weapons in Oslo.', 'The nuclear deal was discussed at length.', 'She left.'],
      '0,,5 9',
      10,
      '2022-03-02',
    ),
    article('two', ['The deal on grain was nuclear to their talks.', 'Nobody from Malta came.'], ',3', 11, '2023-05-02'),
  ],
});
const found = async (query: string) => (await engine.search(query)).names.map((hit) => hit.name);
const sentences = async (query: string, filters = {}) => (await engine.search(query, filters)).sentences.map(({ text }) => text);

describe('names', () => {
  it.each([
    ['stojanov', 'Sergei Stoyanov'],
    ['Stoyanow', 'Sergei Stoyanov'],
    ['stoyanvo', 'Sergei Stoyanov'],
    ['amir-tabanian', 'Amir Tabanian'],
    ['AMIRTABANIAN', 'Amir Tabanian'],
    ['norwegian foreign minister', 'Anna Berg'],
  ])('“%s” finds %s first', async (query, expected) => expect((await found(query))[0]).toBe(expected));

  it('say which spelling matched when it is not the name', async () => {
    const [hit] = (await engine.search('the general')).names;
    expect(hit).toMatchObject({ name: 'Anna Berg', spelling: 'the general', match: 'exact', url: '/people/anna-berg/' });
  });
  it('say which spelling on record has a word as it was typed, though another one is as near', async () => {
    expect((await engine.search('sergei stojanov')).names[0]).toMatchObject({ spelling: 'Sergey Stojanov', match: 'exact' });
    expect((await engine.search('sergei stoyanov')).names[0]).toMatchObject({ spelling: null, match: 'exact' });
  });
  it('say when they are on record in other letters alone', async () =>
    expect((await engine.search('Stoyanow')).names[0]).toMatchObject({ spelling: null, match: 'otherwise' }));
  it('say when they are only near', async () => expect((await engine.search('Stoynov')).names[0]).toMatchObject({ match: 'near' }));
  it('take no short word for another name', async () => expect(await found('mali')).toEqual(['Mali']));
  it('answer all words first, then three at most for one word', async () => {
    expect((await found('anna berg'))[0]).toBe('Anna Berg');
    expect(await found('anna berg')).toHaveLength(4);
    expect(await found('anna')).toHaveLength(5);
  });
  it('have every word nearly before one of them exactly, where a slip makes another name', async () =>
    expect(await found('anna bern')).toEqual(['Anna Berg', 'Bern', 'Anna Lund', 'Anna Ruud']));
  it('are offered where nothing is found', async () => {
    const answer = await engine.search('"stoyaxxxov"');
    expect(answer.sentences).toEqual([]);
    expect(answer.nearest.map((hit) => hit.name)).toContain('Sergei Stoyanov');
  });
});

describe('passages', () => {
  it('hold every word, in any order and spelling of the names', async () => {
    expect((await sentences('oslo stoyanov'))[0]).toBe('Stojanov was shown missile weapons in Oslo.');
    expect(await sentences('weapon misile')).toEqual(['Stojanov was shown missile weapons in Oslo.']);
  });
  it('keep a phrase together', async () =>
    expect(await sentences('"nuclear deal"')).toEqual(['The nuclear deal was discussed at length.']));
  it('leave out what follows a minus', async () =>
    expect(await sentences('deal -grain')).toEqual(['The nuclear deal was discussed at length.']));
  it('answer a question although its small words stand nowhere', async () =>
    expect(await sentences('when was Stoyanov in Oslo')).toEqual(['Stojanov was shown missile weapons in Oslo.']));
  it('that have most of the words are given where none has all, and it is said', async () => {
    const answer = await engine.search('nuclear deal helicopter');
    expect(answer.loosened).toBe(true);
    expect(answer.sentences[0]?.text).toContain('nuclear deal');
  });
  it('are those of the nearest name when what was typed stands in none, and it is said', async () => {
    const answer = await engine.search('otienno');
    expect(answer.instead).toBe('Anna Otieno');
    expect(answer.sentences.map(({ text }) => text)).toEqual(['She left.']);
  });
  it('mark the words that matched and open at the sentence', async () => {
    const [hit] = (await engine.search('missile')).sentences;
    expect(hit?.marks.map(([start, end]) => hit.text.slice(start, end))).toEqual(['missile']);
    expect(hit).toMatchObject({ url: '/articles/one/#s0', outlet: 'The Gazette' });
  });
  it('stand in the order of time where they are contacts', async () =>
    expect((await engine.search('oslo talks')).contacts.map(({ date }) => date)).toEqual(['2022-03-01', '2023-05-01']));
});

describe('filters', () => {
  it('hold by themselves and together', async () => {
    expect(await sentences('deal', { outlet: ['nord-courier'] })).toEqual(['The deal on grain was nuclear to their talks.']);
    expect(await sentences('deal', { to: 2022 })).toEqual(['The nuclear deal was discussed at length.']);
    expect(await sentences('', { person: ['anna-berg'] })).toEqual(['She left.']);
    expect(await sentences('deal', { outlet: ['nord-courier'], to: 2022 })).toEqual([]);
    expect(await sentences('deal', { outlet: ['unknown'] })).toEqual([]);
  });
  it('can be typed, tolerantly', async () => {
    const answer = await engine.search('deal outlet:"nord curier" person:nobodyatall');
    expect(answer.query.terms).toMatchObject([{ value: 'nord-courier', label: 'Nord Courier' }, { value: null }]);
  });
  it('are counted for the present words, each without itself', async () => {
    const { facets } = await engine.search('deal', { outlet: ['nord-courier'] });
    expect(facets.outlet).toMatchObject([
      { value: 'nord-courier', count: 1, chosen: true },
      { value: 'the-gazette', count: 1, chosen: false },
    ]);
    expect(facets.years).toMatchObject([{ value: '2023', count: 1 }]);
  });
});

describe('loading', () => {
  const head = { base: '/', sections: { p: 'people' } };
  it('gives names first and tells of every stage', async () => {
    const stages: SearchState[] = [];
    const parts = {
      names: packNames([name('Anna Berg')], head),
      passages: { spellings: '', contacts: [], articles: [article('x', ['Berg left.'], '0')] },
    };
    const slow = new SiteSearchEngine(
      (part) => Promise.resolve(parts[part]),
      (state) => stages.push(state),
    );
    const early: string[] = [];
    const answer = await slow.search('berg', {}, ({ names, state }) => early.push(`${names[0]?.name ?? ''} ${state.passages}`));
    expect(early).toEqual(['Anna Berg loading']);
    expect(answer.sentences).toHaveLength(1);
    expect(stages.map((state) => `${state.names} ${state.passages}`)).toEqual([
      'loading waiting',
      'ready waiting',
      'ready loading',
      'ready ready',
    ]);
  });
  it('keeps the names when the passages fail, and tries again', async () => {
    let broken = true;
    const failing = new SiteSearchEngine((part) => {
      if (part === 'names') return Promise.resolve(packNames([name('Anna Berg')], head));
      return broken ? Promise.reject(new Error('offline')) : Promise.resolve({ spellings: '', contacts: [], articles: [] });
    });
    const answer = await failing.search('berg');
    expect(answer.names).toHaveLength(1);
    expect(answer.state).toEqual({ names: 'ready', passages: 'failed' });
    broken = false;
    expect((await failing.search('berg')).state.passages).toBe('ready');
  });
});
