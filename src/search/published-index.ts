import { urlOf } from '../site/urls.ts';

/** Where the site publishes the parts of the index. */
export const publishedIndex = { names: urlOf.searchNames(), passages: urlOf.searchPassages() };

/** The page of all results, and of the index that needs no typing. */
export const searchPage = urlOf.search();
