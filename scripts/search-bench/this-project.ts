import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { splitLargeSearch } from '../../src/integrations/large-search.ts';
import { SiteSearchEngine } from '../../src/search/site-search-engine.ts';
import type { Engine } from './engine.ts';
import { brotli } from './engine.ts';
import { bundleEngine, openSite, writeParts } from './site-folder.ts';

/** The engine of this project over an index that is written as a build writes it. */
export const thisProject: Engine = {
  name: 'this project',
  patience: 60,
  open: async (corpus) => {
    const site = openSite();
    writeParts(site.folder, corpus.parts);
    const large = await splitLargeSearch(site.folder);
    const script = await bundleEngine(site.folder);
    const read = (part: string): string => readFileSync(join(site.folder, `search/${part}.json`), 'utf8');
    const engine = new SiteSearchEngine(
      (part) => {
        const parsed = JSON.parse(read(part)) as Record<string, unknown>;
        return Promise.resolve(part === 'names' ? { ...parsed, base: site.url } : parsed);
      },
      undefined,
      (address) => import(`${pathToFileURL(join(site.folder, 'search/pagefind/pagefind.js')).href}?${address}`) as Promise<unknown>,
    );
    await engine.load();
    if (large) console.log('  (the articles are in Pagefind)');
    return {
      bytes: script + brotli(read('names')),
      search: async (typed, wanted, first) => {
        const { names, contacts, sentences } = await engine.search(typed, {}, first);
        if (wanted === 'name') return names.map(({ id }) => `name:${id}`).slice(0, 10);
        if (wanted === 'contact') return contacts.map(({ url }) => `contact:${url.split('/').at(-2) ?? ''}`).slice(0, 10);
        return sentences.map(({ url }) => `sentence:${(url.split('/articles/')[1] ?? '').replace('/#', '#')}`).slice(0, 10);
      },
      close: () => site.close(),
    };
  },
};
