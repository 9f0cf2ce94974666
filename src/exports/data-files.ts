import type { Extraction } from '../extract/extract.ts';
import { dossier } from '../schema/dossier.ts';
import { annotationPage } from './annotations.ts';
import { dataPackage, hasText } from './data-package.ts';
import { jsonSchema } from './json-schema.ts';
import { provenance } from './provenance.ts';
import { recordLists } from './record-lists.ts';
import { toCsv } from './to-csv.ts';
import { listToJson, recordToJson } from './to-json.ts';

/** One published data file: its path below `/data/`, and its text, made when it is asked for. */
export interface DataFile {
  path: string;
  mediaType: string;
  make: () => string;
}

const LINKED_TYPE = 'application/ld+json; charset=utf-8';
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
  const texts = extraction.articles.filter(hasText).flatMap((article): DataFile[] => [
    { path: `text/${article.id}.txt`, mediaType: 'text/plain; charset=utf-8', make: () => extraction.texts[article.id] ?? '' },
    {
      path: `annotations/${article.id}.jsonld`,
      mediaType: LINKED_TYPE,
      make: () => recordToJson(annotationPage(extraction, article)),
    },
  ]);
  return [
    { path: 'dossier.json', mediaType: JSON_TYPE, make: () => recordToJson(extraction.dossier) },
    {
      path: 'schema/dossier.schema.json',
      mediaType: 'application/schema+json; charset=utf-8',
      make: () => recordToJson(jsonSchema('The dossier', dossier, false)),
    },
    ...lists,
    { path: 'datapackage.json', mediaType: JSON_TYPE, make: () => recordToJson(dataPackage(extraction)) },
    { path: 'provenance.jsonld', mediaType: LINKED_TYPE, make: () => recordToJson(provenance(extraction)) },
    ...texts,
  ];
}
