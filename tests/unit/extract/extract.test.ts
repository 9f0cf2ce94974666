import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import type { Knowledge } from '../../../src/extract/knowledge.ts';
import { digest } from '../../../src/files/digest.ts';
import { readContent } from '../../../src/files/read-content.ts';
import { readGazetteer } from '../../../src/files/read-gazetteer.ts';
import { registryFile, type RegistryEntity } from '../../../src/schema/entity.ts';
import { version } from '../../../package.json' with { type: 'json' };
import { EXTRACTOR_VERSION } from '../../../src/extract/version.ts';

const content = await readContent('content');

const person = (id: string, name: string, country: string, title: string): RegistryEntity => {
  const [entry] = registryFile.parse({
    type: 'person',
    entities: [{ id, name, country, roles: [{ title, of: country, from: '2020' }] }],
  }).entities;
  if (!entry) throw new Error('no entry');
  return { ...entry, type: 'person' };
};

const knowledge: Knowledge = {
  dossier: {
    title: '',
    subtitle: '',
    description: '',
    window: '2024',
    parties: [
      { country: 'NO', entity: 'norway', name: 'Norway', adjective: 'Norwegian' },
      { country: 'CL', entity: 'chile', name: 'Chile', adjective: 'Chilean' },
    ],
  },
  registry: [person('anna-berg', 'Anna Berg', 'NO', 'Foreign Minister')],
  lexicon: {},
  gazetteer: readGazetteer(),
  claims: [],
  corrections: [],
};

describe('extract', () => {
  it('counts from the day with which a file is named, where the text states none', () => {
    const text = 'Port talks\n\nForeign Minister Anna Berg of Norway met Chilean Foreign Minister Pedro Soto in Oslo on Monday.\n';
    const { contacts } = extract([{ id: '2024-03-14-times-talks', file: 'x.txt', text, hash: '', sidecar: null }], knowledge, { digest });
    expect(contacts.map(({ date }) => date)).toEqual(['2024-03-11']);
  });

  it('gives every id that a record points to an entity, also of one whom no article names', () => {
    const text =
      'Ministers talk\n\n3 May 2024\n\n“We agree on everything,” the Norwegian foreign minister said in Oslo on Thursday after talks with Chilean Foreign Minister Luis Soto.';
    const { entities, quotes } = extract([{ id: 'a', file: 'a.txt', text, hash: '', sidecar: null }], knowledge, { digest });
    expect(quotes.map(({ speaker }) => speaker)).toEqual(['anna-berg']);
    expect(entities.find(({ id }) => id === 'anna-berg')).toMatchObject({ name: 'Anna Berg', basis: 'registry' });
  });

  it('gives people the country that only their contacts tell, unless two articles disagree', () => {
    const tells = (id: string, text: string): Parameters<typeof extract>[0][number] => ({
      id,
      file: `${id}.txt`,
      text,
      hash: '',
      sidecar: null,
    });
    const home = tells(
      'a',
      'Talks\n\n3 May 2024\n\nMarta Vidal met Anna Berg in Oslo on Thursday. Chile had sent Vidal. Vidal left for Chile.',
    );
    const country = (sources: Parameters<typeof extract>[0]): string | null | undefined =>
      extract(sources, knowledge, { digest }).entities.find(({ id }) => id === 'marta-vidal')?.country;
    expect(country([home])).toBe('CL');
  });

  it('points to nothing that is not there, in the dossier’s own articles', () => {
    const { entities, mentions, quotes, contacts, articles } = extract(content.sources, content.knowledge, { digest });
    const ids = new Set(entities.map(({ id }) => id));
    const pointed = [
      ...mentions.map(({ entity }) => entity),
      ...quotes.flatMap(({ speaker, via }) => [speaker, via]),
      ...contacts.flatMap(({ participants, place, reports }) => [
        ...participants,
        place,
        ...reports.flatMap((report) => [...report.participants, report.place]),
      ]),
      ...entities.flatMap(({ roles }) => roles.map(({ of }) => (of && of.length > 2 ? of : null))),
    ];
    expect(pointed.filter((id) => id !== null && !ids.has(id))).toEqual([]);
    expect(contacts.flatMap(({ reports }) => reports).every(({ article }) => articles.some(({ id }) => id === article))).toBe(true);
  });

  it('gives the same bytes for the same sources, whatever their order', () => {
    const run = (): string => JSON.stringify(extract(content.sources, content.knowledge, { digest }));
    expect(run()).toBe(run());
    const forth = extract(content.sources, content.knowledge, { digest }).contacts;
    const back = extract([...content.sources].reverse(), content.knowledge, { digest }).contacts;
    expect(back.map(({ id, date, participants }) => [id, date, [...participants].sort()])).toEqual(
      forth.map(({ id, date, participants }) => [id, date, [...participants].sort()]),
    );
  });

  it('carries the version of the package', () => {
    expect(EXTRACTOR_VERSION).toBe(version);
  });
});
