import { describe, expect, it } from 'vitest';
import { extract, type Extraction } from '../../../../src/extract/extract.ts';
import type { Knowledge, Source } from '../../../../src/extract/knowledge.ts';
import { readGazetteer } from '../../../../src/files/read-gazetteer.ts';
import { correctionInput, type PlacedCorrection } from '../../../../src/schema/correction.ts';

const TEXT = `Norway and Chile talk about fish

3 May 2024

Norwegian Foreign Minister Anna Berg met Chilean Foreign Minister Luis Soto in Oslo on Thursday. “We agree on everything,” Berg said.

Soto said the talks were “useful”. Berg and Soto will meet again in Santiago on June 12.`;

const SECOND = `Ministers meet in Oslo

4 May 2024

Chilean Foreign Minister Luis Soto held talks with Norwegian Foreign Minister Anna Berg in Oslo on May 2, the ministry said on its website.`;

const source = (id: string, text: string): Source => ({ id, file: `${id}.txt`, text, hash: '', sidecar: null });
const signed = { reason: 'read again', by: 'E. Ditor', on: '2026-11-22' };

const knowledge: Knowledge = {
  dossier: {
    title: 'Oslo–Santiago',
    subtitle: '',
    description: '',
    window: '2024-01-01/2024-12-31',
    parties: [
      { country: 'NO', entity: 'norway', name: 'Norway', adjective: 'Norwegian' },
      { country: 'CL', entity: 'chile', name: 'Chile', adjective: 'Chilean' },
    ],
  },
  registry: [],
  lexicon: {},
  gazetteer: readGazetteer(),
  claims: [],
  corrections: [],
};

function run(...corrections: object[]): Extraction {
  const placed = corrections.map((one, index): PlacedCorrection => ({
    ...correctionInput.parse({ ...signed, ...one }),
    typedAt: `corrections/test.yaml:${String(index + 1)}`,
  }));
  return extract([source('first', TEXT), source('second', SECOND)], { ...knowledge, corrections: placed }, { digest: () => '' });
}

const plain = run();

describe('without corrections', () => {
  it('the sample has a contact in two reports, quotes and dates to correct', () => {
    expect(plain.contacts.find(({ place }) => place === 'oslo')).toMatchObject({ date: '2024-05-02', review: 'machine' });
    expect(plain.contacts.find(({ place }) => place === 'oslo')?.reports).toHaveLength(2);
    expect(plain.quotes.map(({ exact, speaker }) => [exact, speaker])).toEqual([
      ['We agree on everything,', 'anna-berg'],
      ['useful', 'luis-soto'],
    ]);
    expect(plain.corrections).toEqual([]);
  });
});

describe('corrections of annotations', () => {
  it('set a value, mark it as checked, and say what was there before', () => {
    const { quotes, corrections } = run({
      do: 'set quote',
      article: 'first',
      quote: 'useful',
      change: { speaker: 'anna-berg', kind: 'direct' },
    });
    expect(quotes[1]).toMatchObject({ exact: 'useful', speaker: 'anna-berg', kind: 'direct', status: 'checked' });
    expect(corrections).toEqual([
      {
        do: 'set quote',
        target: 'useful',
        article: 'first',
        ...signed,
        before: expect.objectContaining({ speaker: 'luis-soto', kind: 'partial' }) as object,
        after: expect.objectContaining({ speaker: 'anna-berg', kind: 'direct' }) as object,
      },
    ]);
  });

  it('carry a corrected date into the contact that rests on it', () => {
    const { dates, contacts } = run({
      do: 'set date',
      article: 'first',
      quote: 'June 12',
      change: { edtf: '2024-06-13', reading: '13 June 2024, as the ministry announced' },
    });
    expect(dates.find(({ exact }) => exact === 'June 12')).toMatchObject({
      edtf: '2024-06-13',
      earliest: '2024-06-13',
      latest: '2024-06-13',
      status: 'checked',
    });
    expect(contacts.map(({ date }) => date)).toContain('2024-06-13');
  });

  it('reject, add and check', () => {
    const { mentions, quotes } = run(
      { do: 'reject quote', article: 'first', quote: 'useful' },
      { do: 'reject mention', article: 'first', quote: 'Oslo' },
      { do: 'add mention', article: 'first', quote: 'fish', entity: 'norway', type: 'place' },
      { do: 'check quote', article: 'first', quote: 'We agree on everything,' },
    );
    expect(quotes.map(({ exact, status }) => [exact, status])).toEqual([['We agree on everything,', 'checked']]);
    const own = mentions.filter(({ article }) => article === 'first');
    expect(own.some(({ exact }) => exact === 'Oslo')).toBe(false);
    expect(own.find(({ exact }) => exact === 'fish')).toMatchObject({ entity: 'norway', rule: 'correction', status: 'checked' });
    expect(own.map(({ start }) => start)).toEqual(own.map(({ start }) => start).toSorted((a, b) => a - b));
  });
});

describe('what a correction may point to', () => {
  const registry = [
    { id: 'eva-ruiz', name: 'Eva Ruiz', type: 'person' as const, aliases: [], country: 'CL', roles: [], scripts: {} },
  ] satisfies Knowledge['registry'];
  const placed = { ...signed, typedAt: 'corrections/test.yaml:1' };

  it('is anybody in the registry, named by an article or not', () => {
    const correction = correctionInput.parse({
      ...signed,
      do: 'set quote',
      article: 'first',
      quote: 'useful',
      change: { speaker: 'eva-ruiz' },
    });
    const { quotes, entities } = extract(
      [source('first', TEXT)],
      { ...knowledge, registry, corrections: [{ ...correction, ...placed }] },
      { digest: () => '' },
    );
    expect(quotes.find(({ exact }) => exact === 'useful')?.speaker).toBe('eva-ruiz');
    expect(entities.some(({ id }) => id === 'eva-ruiz')).toBe(true);
  });

  it('gives a mention its type', () => {
    const { mentions } = run({ do: 'set mention', article: 'second', quote: 'Oslo', suffix: ' on May', change: { entity: 'anna-berg' } });
    expect(mentions.find(({ article, entity, exact }) => article === 'second' && entity === 'anna-berg' && exact === 'Oslo')?.type).toBe(
      'person',
    );
  });
});

describe('corrections of entities', () => {
  it('merge two ids: mentions and contacts follow, the old name stays findable', () => {
    const { entities, mentions, contacts } = run({ do: 'merge entities', entities: ['luis-soto'], into: 'anna-berg' });
    expect(entities.some(({ id }) => id === 'luis-soto')).toBe(false);
    expect(entities.find(({ id }) => id === 'anna-berg')?.aliases).toContain('Luis Soto');
    expect(mentions.some(({ entity }) => entity === 'luis-soto')).toBe(false);
    expect(contacts.flatMap(({ participants }) => participants)).not.toContain('luis-soto');
  });

  it('split words off and change a country', () => {
    const { mentions, entities } = run(
      {
        do: 'split entity',
        article: 'first',
        quote: 'Soto',
        entity: 'luis-soto',
        into: { id: 'pedro-soto', name: 'Pedro Soto', type: 'person', country: 'CL' },
      },
      { do: 'set entity', entity: 'anna-berg', change: { country: 'SE' } },
    );
    expect(mentions.filter(({ article, exact }) => article === 'first' && exact === 'Soto').map(({ entity }) => entity)).toEqual([
      'pedro-soto',
      'pedro-soto',
    ]);
    expect(entities.find(({ id }) => id === 'anna-berg')).toMatchObject({ country: 'SE', basis: 'registry' });
  });
});

describe('corrections of contacts', () => {
  const words = { article: 'first', quote: 'in Oslo on Thursday' };

  it('set fields, and what follows from them', () => {
    const contact = run({ do: 'set contact', ...words, change: { date: '2024-05-01', place: null } }).contacts.find(
      ({ date }) => date === '2024-05-01',
    );
    expect(contact).toMatchObject({ earliest: '2024-05-01', place: null, review: 'checked' });
    expect(contact?.summary).not.toContain('Oslo');
  });

  it('reject, check, add, split and merge', () => {
    expect(run({ do: 'reject contact', ...words }).contacts.some(({ place }) => place === 'oslo')).toBe(false);
    expect(run({ do: 'check contact', ...words }).contacts.find(({ place }) => place === 'oslo')?.review).toBe('checked');
    const added = run({
      do: 'add contact',
      article: 'first',
      quote: '“useful”',
      date: '2024-05-03',
      type: 'call',
      status: 'held',
      participants: ['anna-berg', 'luis-soto'],
      place: null,
      cue: 'said',
    });
    expect(added.contacts.find(({ type }) => type === 'call')?.reports[0]?.evidence[0]?.exact).toBe('Soto said the talks were “useful”.');
    const split = run({ do: 'split contact', article: 'second', quote: 'held talks' });
    expect(split.contacts.filter(({ place }) => place === 'oslo').map(({ reports }) => reports.length)).toEqual([1, 1]);
    const merged = run({ do: 'merge contacts', contacts: [words, { article: 'first', quote: 'will meet again' }] });
    expect(merged.contacts).toHaveLength(plain.contacts.length - 1);
  });
});

describe('a correction that no longer fits', () => {
  it.each([
    [{ do: 'set quote', article: 'first', quote: 'usefull', change: { kind: 'direct' } }, '“usefull” is not in article "first"'],
    [{ do: 'reject date', article: 'first', quote: 'Luis Soto' }, 'the words “Luis Soto” are there, but no date is found on exactly them'],
    [{ do: 'set mention', article: 'third', quote: 'Oslo', change: { entity: 'oslo' } }, 'there is no article "third"'],
    [{ do: 'set quote', article: 'first', quote: 'useful', change: { speaker: 'nobody' } }, 'there is no entity "nobody"'],
    [{ do: 'merge entities', entities: ['nobody'], into: 'anna-berg' }, 'there is no entity "nobody"'],
    [{ do: 'reject contact', article: 'first', quote: '3 May 2024' }, 'no contact rests on “3 May 2024” in article "first"'],
    [{ do: 'add mention', article: 'first', quote: 'Oslo', entity: 'oslo', type: 'place' }, 'the mention “Oslo” stands there already'],
    [
      { do: 'add mention', article: 'first', quote: 'talk', entity: 'oslo', type: 'place' },
      '“talk” stands 2 times in article "first"; add prefix or suffix',
    ],
  ])('stops the run: %o', (correction, message) => {
    expect(() => run(correction)).toThrow(message);
  });

  it('shows where it was typed and the nearest sentence, all at once', () => {
    expect(() =>
      run(
        { do: 'set quote', article: 'first', quote: 'agree on everything at all, Berg said', change: { kind: 'scare' } },
        { do: 'reject date', article: 'second', quote: 'Monday' },
      ),
    ).toThrowErrorMatchingInlineSnapshot(`
      [StaleCorrections: 2 corrections no longer fit:
      corrections/test.yaml:1
          set quote: “agree on everything at all, Berg said” is not in article "first"; the nearest sentence there reads: “We agree on everything,” Berg said.
      corrections/test.yaml:2
          reject date: “Monday” is not in article "second"]
    `);
  });
});
