import { findReferences } from '../../../../../src/extract/annotate/references/find-references.ts';
import type { Reference } from '../../../../../src/extract/annotate/references/reference.ts';
import type { Document } from '../../../../../src/extract/document.ts';
import type { Knowledge } from '../../../../../src/extract/knowledge.ts';
import { parseArticle } from '../../../../../src/extract/parse/parse-article.ts';
import type { Entity, Mention } from '../../../../../src/schema/entity.ts';

const country = (code: string, name: string, demonym: string, capital: string) => ({
  code,
  name,
  aliases: [],
  demonyms: [demonym],
  capital,
  coordinates: null,
});

/** A dossier of two made-up sides with a small gazetteer and an empty registry. */
export const knowledge: Knowledge = {
  dossier: {
    title: 'Norway and Chile',
    subtitle: '',
    description: '',
    parties: [
      { country: 'NO', entity: 'norway', name: 'Norway', adjective: 'Norwegian', capital: 'Oslo' },
      { country: 'CL', entity: 'chile', name: 'Chile', adjective: 'Chilean', capital: 'Santiago' },
    ],
    window: '2022/2024',
  },
  registry: [],
  lexicon: {},
  gazetteer: {
    countries: [
      country('NO', 'Norway', 'Norwegian', 'Oslo'),
      country('CL', 'Chile', 'Chilean', 'Santiago'),
      country('DK', 'Denmark', 'Danish', 'Copenhagen'),
      country('KR', 'South Korea', 'South Korean', 'Seoul'),
    ],
    cities: [],
    regions: [],
  },
  claims: [],
  corrections: [],
};

const role = (title: string, of: string | null = null): Entity['roles'][number] => ({
  title,
  of,
  from: null,
  to: null,
  evidence: { article: 'a', start: 0, end: 0, exact: '', prefix: '', suffix: '' },
});
const entity = (id: string, type: Entity['type'], name: string, rest: Partial<Entity> = {}): Entity => ({
  id,
  type,
  name,
  aliases: [],
  country: null,
  roles: [],
  wikidata: null,
  coordinates: null,
  basis: 'text',
  scripts: {},
  ...rest,
});

/** People, bodies and places that the examples of these tests are about. */
export const cast: Entity[] = [
  entity('anna-berg', 'person', 'Anna Berg', { aliases: ['Berg'], country: 'NO', roles: [role('Norwegian Foreign Minister', 'NO')] }),
  entity('lars-lind', 'person', 'Lars Lind', { aliases: ['Lind'], country: 'DK', roles: [role('Danish Foreign Minister', 'DK')] }),
  entity('hugo-ruiz', 'person', 'Hugo Ruiz', { aliases: ['Ruiz'], country: 'CL' }),
  entity('pedro-rojas', 'person', 'Pedro Rojas', { aliases: ['Rojas'], country: 'CL', roles: [role('Chilean President', 'CL')] }),
  entity('olav-dahl', 'person', 'Olav Dahl', { aliases: ['Dahl'], country: 'NO', roles: [role('President of Norway', 'NO')] }),
  entity('luis-soto', 'person', 'Luis Soto', { aliases: ['Soto'], country: 'CL', roles: [role('Chilean Foreign Minister', 'CL')] }),
  entity('juan-vega', 'person', 'Juan Vega', { aliases: ['Vega'], country: 'CL', roles: [role('Chilean Defence Minister', 'CL')] }),
  entity('kim-moon', 'person', 'Kim Moon', { country: 'KR', roles: [role('foreign ministry spokesman', 'KR')] }),
  entity('min-park', 'person', 'Min Park', { country: 'KR' }),
  entity('kari-lund', 'person', 'Kari Lund', { country: 'NO', roles: [role('Agriculture Minister', 'NO')] }),
  entity('nils-vik', 'person', 'Nils Vik', { country: 'NO', roles: [role('Culture Minister', 'NO')] }),
  entity('eva-moe', 'person', 'Eva Moe', { country: 'NO', roles: [role('Labour Minister', 'NO')] }),
  entity('norwegian-foreign-ministry', 'organization', 'Norwegian Foreign Ministry', { country: 'NO' }),
  entity('nordic-news-agency', 'organization', 'Nordic News Agency', { aliases: ['NNA'], country: 'NO' }),
  entity('norway', 'place', 'Norway', { country: 'NO' }),
  entity('chile', 'place', 'Chile', { country: 'CL' }),
  entity('denmark', 'place', 'Denmark', { country: 'DK' }),
  entity('oslo', 'place', 'Oslo', { country: 'NO' }),
  entity('santiago', 'place', 'Santiago', { country: 'CL' }),
];
export const entities: ReadonlyMap<string, Entity> = new Map(cast.map((one) => [one.id, one]));

/** Parses a text as one article with the id "a", published on 3 May 2024. */
export function articleOf(text: string): Document {
  const document = parseArticle({ id: 'a', file: 'a.txt', text, hash: '', sidecar: null }, []);
  return { ...document, article: { ...document.article, published: { edtf: '2024-05-03', basis: 'given', note: '' } } };
}

/** Marks every name of the cast in the text, the longest spelling first. */
export function mentionsIn(document: Document): Mention[] {
  const spellings = cast
    .flatMap((one) => [one.name, ...one.aliases].map((name) => ({ name, one })))
    .sort((a, b) => b.name.length - a.name.length);
  const found: Mention[] = [];
  for (const { name, one } of spellings) {
    for (const match of document.text.matchAll(new RegExp(`(?<![\\p{L}])${name}(?![\\p{L}])`, 'gu'))) {
      const end = match.index + name.length;
      if (found.some((mention) => mention.start < end && mention.end > match.index)) continue;
      found.push({
        article: 'a',
        start: match.index,
        end,
        exact: name,
        prefix: '',
        suffix: '',
        rule: 'test',
        status: 'machine',
        entity: one.id,
        type: one.type,
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The references of a text, with what is known. */
export function referencesIn(text: string, known: Knowledge = knowledge): Reference[] {
  const document = articleOf(text);
  return findReferences(document, mentionsIn(document), entities, known);
}

/** "words > entity + entity" for each reference of a text. */
export function readReferences(text: string, known: Knowledge = knowledge): string[] {
  return referencesIn(text, known).map(({ exact, entities: ids }) => `${exact} > ${ids.join(' + ')}`);
}
