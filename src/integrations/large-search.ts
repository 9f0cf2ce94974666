import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { articleRecord } from '../search/article-record.ts';
import { LARGEST_LIST } from '../search/largest-list.ts';
import { type NamesPart, unpackNames } from '../search/names-part.ts';
import type { PassagesPart } from '../search/passages-part.ts';
import { fillFragments, stampOf } from './fill-fragments.ts';

const FOLDER = 'search/pagefind/';

/** Ready-made interfaces that Pagefind writes beside its index and this site does not use. */
const UNUSED = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
  'wasm.unknown.pagefind',
];

/** Puts articles into a Pagefind index, one after the other so that the same articles always give the same files. */
async function writeIndex(folder: string, { articles }: PassagesPart, names: NamesPart): Promise<void> {
  const entries = unpackNames(names);
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const rows = new Map<string, string>();
  for (const row of articles ?? []) {
    const record = articleRecord(row, entries);
    const json = JSON.stringify(row);
    rows.set(record.url, json);
    const added = await index.addCustomRecord({ ...record, meta: { row: stampOf(json) } });
    if (added.errors.length > 0) throw new Error(`Pagefind refused the article "${row[0]}": ${added.errors.join('; ')}`);
  }
  const written = await index.writeFiles({ outputPath: join(folder, FOLDER) });
  if (written.errors.length > 0) throw new Error(`Pagefind could not write its index: ${written.errors.join('; ')}`);
  await index.deleteIndex();
  await fillFragments(join(folder, FOLDER, 'fragment'), rows);
  for (const file of UNUSED) await rm(join(folder, FOLDER, file), { force: true });
}

/**
 * Where the articles of a built site are too many to be loaded as a list, moves them into a Pagefind index, of which a reader loads only what
 * a query needs. Contacts and names stay as they are.
 * @param folder of the built site
 * @param most characters of the list that a reader may be made to load
 * @returns whether the site is large
 */
export async function splitLargeSearch(folder: string, most: number = LARGEST_LIST): Promise<boolean> {
  const file = join(folder, 'search/passages.json');
  if (!existsSync(file)) return false;
  const json = await readFile(file, 'utf8');
  if (json.length <= most) return false;
  const passages = JSON.parse(json) as PassagesPart;
  const names = JSON.parse(await readFile(join(folder, 'search/names.json'), 'utf8')) as NamesPart;
  await writeIndex(folder, passages, names);
  const left: PassagesPart = { ...passages, articles: null, pagefind: FOLDER };
  await writeFile(file, JSON.stringify(left));
  return true;
}

/** Splits the search index of a large site when it has been built, whatever folder it was built into. */
export function largeSearch(): AstroIntegration {
  return {
    name: 'large-search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        try {
          if (await splitLargeSearch(fileURLToPath(dir))) logger.info('The articles are searched through Pagefind.');
        } finally {
          await close();
        }
      },
    },
  };
}
