import type { Extraction } from '../extract/extract.ts';
import type { Article } from '../schema/article.ts';
import { recordLists, type RecordList } from './record-lists.ts';
import { tableFields } from './table-schema.ts';

const OPEN = { name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/', title: 'Creative Commons Attribution 4.0' };

const reserved = (holder: string): object => ({ name: 'other-closed', title: `All rights reserved, ${holder}` });

/** Whose the words are: the holder that the editor names, else the outlet. */
const holderOf = ({ rights, outlet }: Article): string => (rights.holder === '' ? (outlet ?? 'the outlet') : rights.holder);

/** The records are the dossier's; the words in them stay their holders'. */
function licences(list: Pick<RecordList, 'carriesText'>, holders: readonly string[]): object[] {
  return list.carriesText
    ? [OPEN, ...holders.map((holder) => ({ ...reserved(holder), title: `Words quoted from articles: all rights reserved, ${holder}` }))]
    : [OPEN];
}

function listResources(list: RecordList, holders: readonly string[]): object[] {
  const shared = { title: list.title, encoding: 'utf-8', licenses: licences(list, holders) };
  return [
    {
      name: list.name,
      path: `${list.name}.json`,
      format: 'json',
      mediatype: 'application/json',
      ...shared,
      jsonSchema: `schema/${list.name}.schema.json`,
    },
    {
      name: `${list.name}-csv`,
      path: `${list.name}.csv`,
      type: 'table',
      format: 'csv',
      mediatype: 'text/csv',
      ...shared,
      schema: { fields: tableFields(list.schema), missingValues: [''] },
    },
  ];
}

/** A name as Data Package v2 asks for it: small letters, digits, `-`, `_` and `.`. */
const resourceName = (id: string): string => id.toLowerCase().replace(/[^a-z0-9._-]+/gu, '-');

function textResources(article: Article): object[] {
  const text = {
    name: `text-${resourceName(article.id)}`,
    path: `text/${article.id}.txt`,
    title: article.title,
    format: 'txt',
    mediatype: 'text/plain',
    encoding: 'utf-8',
    licenses: [reserved(holderOf(article))],
  };
  const annotations = {
    name: `annotations-${resourceName(article.id)}`,
    path: `annotations/${article.id}.jsonld`,
    title: `What is marked in: ${article.title}`,
    format: 'jsonld',
    mediatype: 'application/ld+json',
    encoding: 'utf-8',
    licenses: licences({ carriesText: true }, [holderOf(article)]),
  };
  return [text, annotations];
}

/** Whether the rights in an article let a text file of it be published. */
export function hasText({ rights }: Pick<Article, 'rights'>): boolean {
  return rights.mode === 'full' || rights.mode === 'excerpt';
}

/** The descriptor of all data files (Data Package v2, datapackage.org), with a licence for each. No build time, so that equal data gives equal bytes. */
export function dataPackage({ dossier, articles }: Extraction): object {
  const holders = [...new Set(articles.map(holderOf))].sort();
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: resourceName(dossier.title.normalize('NFKD').replace(/\p{M}/gu, '')).replace(/^-+|-+$/gu, '') || 'dossier',
    title: dossier.title,
    description: dossier.description === '' ? dossier.subtitle : dossier.description,
    version: dossier.hash.slice(0, 12),
    licenses: [OPEN],
    sources: articles
      .filter(({ rights }) => rights.mode !== 'withheld')
      .map(({ title, outlet, url }) => ({ title: outlet ? `${outlet}: ${title}` : title, ...(url ? { path: url } : {}) })),
    resources: [
      {
        name: 'dossier',
        path: 'dossier.json',
        title: 'The dossier',
        format: 'json',
        mediatype: 'application/json',
        encoding: 'utf-8',
        licenses: [OPEN],
      },
      ...recordLists.flatMap((list) => listResources(list, holders)),
      {
        name: 'provenance',
        path: 'provenance.jsonld',
        title: 'Where the records come from, in PROV terms',
        format: 'jsonld',
        mediatype: 'application/ld+json',
        encoding: 'utf-8',
        licenses: [OPEN],
      },
      ...articles.filter(hasText).flatMap(textResources),
    ],
  };
}
