import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createIndex } from 'pagefind';
import { brotli, type Engine, thingsOf } from './engine.ts';
import { openSite } from './site-folder.ts';

interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: (language: string) => Promise<void>;
  search: (words: string) => Promise<{ results: { data: () => Promise<{ meta: { key: string } }> }[] }>;
}

const SHOWN = 10;

/** Pagefind as a site takes it: a record for each page, of a person, of a contact, of an article; an article that holds the sentence counts as found. */
export const plainPagefind: Engine = {
  name: 'Pagefind',
  patience: 30,
  open: async (corpus) => {
    const site = openSite();
    const { index } = await createIndex({ forceLanguage: 'en' });
    if (!index) throw new Error('Pagefind did not start.');
    const articles = (corpus.parts.passages.articles ?? []).map((row) => ({ key: `sentence:${row[0]}`, text: row[7] }));
    const pages = [...thingsOf(corpus).filter(({ key }) => !key.startsWith('sentence')), ...articles];
    for (const { key, text } of pages) await index.addCustomRecord({ url: `/${key}/`, content: text, language: 'en', meta: { key } });
    await index.writeFiles({ outputPath: join(site.folder, 'plain') });
    const script = join(site.folder, 'plain/pagefind.js');
    const pagefind = (await import(`${pathToFileURL(script).href}?${site.url}`)) as Pagefind;
    await pagefind.options({ basePath: `${site.url}plain/`, noWorker: true });
    await pagefind.init('en');
    const search = async (typed: string, wanted: string): Promise<string[]> => {
      const { results } = await pagefind.search(typed);
      const data = await Promise.all(results.slice(0, SHOWN).map((result) => result.data()));
      return data.map(({ meta }) => meta.key).filter((key) => key.startsWith(wanted));
    };
    const [first] = corpus.names;
    await search(first?.name ?? '', 'name');
    return { bytes: brotli(readFileSync(script)) + site.asked(), search, close: () => site.close() };
  },
};
