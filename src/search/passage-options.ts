import type { IFuseOptions } from 'fuse.js';
import type { PassageRecord } from './search-record.ts';

/** How Fuse looks for passages: each word by itself, all of them needed, wherever they stand; a word may be slightly misspelt. */
export const PASSAGE_OPTIONS: IFuseOptions<PassageRecord> = {
  keys: [
    { name: 'text', weight: 2 },
    { name: 'names', weight: 1 },
  ],
  useTokenSearch: true,
  tokenMatch: 'all',
  threshold: 0.2,
  ignoreLocation: true,
  ignoreDiacritics: true,
  includeMatches: true,
  includeScore: true,
  minMatchCharLength: 2,
};
