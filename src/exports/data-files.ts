import type { Extraction } from '../extract/extract.ts';
import { dossier } from '../schema/dossier.ts';
import { dataPackage, hasText } from './data-package.ts';
import { jsonSchema } from './json-schema.ts';
import { recordLists } from './record-lists.ts';
import { toCsv } from './to-csv.ts';
import { listToJson, recordToJson } from './to-json.ts';

/** One published data file: its path below `/data/`, and its text, made when it is asked for. */
export interface DataFile {
  path: string;
  mediaType: string;
  make: () => string;
}

const JSON_TYPE = 'application/json; charset=utf-8';

/**
 * Every data file of DATA.md, for the site and for `npm run extract` alike. In: an extraction that has passed `applyRights`.
 * The same records give the same bytes.
 */
export function dataFiles(extraction: Extraction): DataFile[] {
  const lists = recordLists.flatMap(({ name, title, schema, records }): DataFile[] => [
    { path: `${name}.json`, mediaType: JSON_TYPE, make: () => listToJson(records(extraction)) },
    { path: `${name}.csv`, mediaType: 'text/csv; charset=utf-8', make: () => toCsv(Object.keys(schema.shape), records(extraction)) },
    {
      path: `schema/${name}.schema.json`,
      mediaType: 'application/schema+json; charset=utf-8',
      make: () => recordToJson(jsonSchema(title, schema, true)),
    },
  ]);
  const texts = extraction.articles.filter(hasText).map(({ id }): DataFile => ({
    path: `text/${id}.txt`,
    mediaType: 'text/plain; charset=utf-8',
    make: () => extraction.texts[id] ?? '',
  }));
  return [
    { path: 'dossier.json', mediaType: JSON_TYPE, make: () => recordToJson(extraction.dossier) },
    {
      path: 'schema/dossier.schema.json',
      mediaType: 'application/schema+json; charset=utf-8',
      make: () => recordToJson(jsonSchema('The dossier', dossier, false)),
    },
    ...lists,
    { path: 'datapackage.json', mediaType: JSON_TYPE, make: () => recordToJson(dataPackage(extraction)) },
    ...texts,
  ];
}
