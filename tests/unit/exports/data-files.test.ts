import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { dataFiles } from '../../../src/exports/data-files.ts';
import { recordLists } from '../../../src/exports/record-lists.ts';
import { smallExtraction } from '../../fixtures/small-extraction.ts';

const files = dataFiles(smallExtraction());
const made = (path: string): string => files.find((file) => file.path === path)?.make() ?? '';

describe('dataFiles', () => {
  it('lists every file of the data contract', () => {
    expect(files.map(({ path }) => path).sort()).toMatchInlineSnapshot(`
      [
        "annotations/herald.jsonld",
        "annotations/post.jsonld",
        "articles.csv",
        "articles.json",
        "claims.csv",
        "claims.json",
        "contacts.csv",
        "contacts.json",
        "corrections.csv",
        "corrections.json",
        "datapackage.json",
        "dates.csv",
        "dates.json",
        "dossier.json",
        "entities.csv",
        "entities.json",
        "mentions.csv",
        "mentions.json",
        "provenance.jsonld",
        "quotes.csv",
        "quotes.json",
        "schema/articles.schema.json",
        "schema/claims.schema.json",
        "schema/contacts.schema.json",
        "schema/corrections.schema.json",
        "schema/dates.schema.json",
        "schema/dossier.schema.json",
        "schema/entities.schema.json",
        "schema/mentions.schema.json",
        "schema/quotes.schema.json",
        "text/herald.txt",
        "text/post.txt",
      ]
    `);
  });

  it('gives the same bytes for the same records', () => {
    const again = dataFiles(smallExtraction());
    expect(again.map(({ path, make }) => [path, make()])).toEqual(files.map(({ path, make }) => [path, make()]));
  });

  it('publishes the canonical text as it is', () => {
    expect(made('text/post.txt')).toBe(smallExtraction().texts.post);
  });

  it('writes records that read back as they were, one a line', () => {
    expect(JSON.parse(made('mentions.json'))).toEqual(smallExtraction().mentions);
    expect(made('mentions.json').split('\n')).toHaveLength(smallExtraction().mentions.length + 3);
    expect(made('corrections.json')).toBe('[]\n');
  });

  it('gives each list a schema that its records fit', () => {
    for (const { name, schema, records } of recordLists) {
      expect(() => z.array(schema).parse(records(smallExtraction())), name).not.toThrow();
      const described = JSON.parse(made(`schema/${name}.schema.json`)) as { type: string; items: { properties: object } };
      expect(described.type).toBe('array');
      expect(Object.keys(described.items.properties)).toEqual(Object.keys(schema.shape));
    }
  });

  it('holds no time of its making', () => {
    expect(files.map(({ make }) => make()).join('')).not.toMatch(new RegExp(`${new Date().getFullYear()}-\\d\\d-\\d\\dT`, 'u'));
  });
});

interface Package {
  resources: {
    name: string;
    path: string;
    licenses: { name: string; title: string }[];
    schema?: { fields: { name: string; type: string }[] };
  }[];
  sources: { title: string; path: string }[];
}

describe('datapackage.json', () => {
  const descriptor = JSON.parse(made('datapackage.json')) as Package;

  it('names every file but itself and the schemas, each once', () => {
    const paths = descriptor.resources.map(({ path }) => path);
    expect(new Set(descriptor.resources.map(({ name }) => name)).size).toBe(paths.length);
    expect(paths.sort()).toEqual(
      files
        .map(({ path }) => path)
        .filter((path) => path !== 'datapackage.json' && !path.startsWith('schema/'))
        .sort(),
    );
  });

  it('has a licence for each: open for the records, reserved for the texts', () => {
    const licence = (path: string) =>
      descriptor.resources.find((resource) => resource.path === path)?.licenses.map(({ name, title }) => `${name}: ${title}`);
    expect(licence('entities.json')).toEqual(['CC-BY-4.0: Creative Commons Attribution 4.0']);
    expect(licence('text/post.txt')).toEqual(['other-closed: All rights reserved, Fjord Post']);
    expect(licence('quotes.csv')).toContain('other-closed: Words quoted from articles: all rights reserved, Lake Herald');
  });

  it('describes the columns of each table in the order in which they stand', () => {
    const table = descriptor.resources.find(({ path }) => path === 'contacts.csv');
    expect(table?.schema?.fields.map(({ name }) => name).join(',')).toBe(made('contacts.csv').split('\r\n')[0]);
    expect(table?.schema?.fields.find(({ name }) => name === 'reports')?.type).toBe('array');
    expect(table?.schema?.fields.find(({ name }) => name === 'inWindow')?.type).toBe('boolean');
  });

  it('names its sources with their addresses', () => {
    expect(descriptor.sources[0]).toEqual({ title: 'Fjord Post: Berg signs accord in Nairobi', path: 'https://post.example/' });
  });
});
