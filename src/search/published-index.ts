import { searchUrls } from '../site/search-urls.ts';

/** Where the site publishes the parts of the index. */
export const publishedIndex = { names: searchUrls.searchNames(), passages: searchUrls.searchPassages() };

/** The page of all results, and of the index that needs no typing. */
export const searchPage = searchUrls.search();
