import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { brotli, type Engine, thingsOf } from './engine.ts';

const require = createRequire(import.meta.url);
/** Its script, minified with esbuild and compressed; it comes unminified. */
const MINISEARCH_BYTES = 5_327;
/** A phrase in quotation marks is only words to these two. */
const plain = (typed: string): string => typed.replaceAll('"', '');

/** MiniSearch over everything, with beginnings and a fifth of the letters wrong, as its documentation suggests. */
export const miniSearch: Engine = {
  name: 'MiniSearch',
  patience: 10,
  open: (corpus) => {
    const index = new MiniSearch({ fields: ['text'], idField: 'key', searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND' } });
    index.addAll(thingsOf(corpus));
    const bytes = brotli(JSON.stringify(index)) + MINISEARCH_BYTES;
    return Promise.resolve({
      bytes,
      search: (typed, wanted) => {
        const found: string[] = [];
        for (const { id } of index.search(plain(typed))) {
          if (String(id).startsWith(wanted)) found.push(String(id));
          if (found.length === 10) break;
        }
        return found;
      },
    });
  },
};

/** Fuse over everything in one list, with the settings that it comes with. */
export const plainFuse: Engine = {
  name: 'Fuse, one list',
  patience: 6,
  open: (corpus) => {
    const things = thingsOf(corpus);
    const fuse = new Fuse(things, { keys: ['text'], ignoreLocation: true });
    const bytes = brotli(JSON.stringify(things)) + brotli(readFileSync(require.resolve('fuse.js').replace('fuse.cjs', 'fuse.min.mjs')));
    return Promise.resolve({
      bytes,
      search: (typed, wanted) =>
        fuse
          .search(plain(typed))
          .flatMap(({ item }) => (item.key.startsWith(wanted) ? [item.key] : []))
          .slice(0, 10),
    });
  },
};
