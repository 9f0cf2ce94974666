const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');

/** A path of the site under the base it is published at: `data/articles.json` gives `/base/data/articles.json`. */
export function path(relative: string): string {
  return base + relative;
}

/** The addresses that the search needs in the browser; they stand alone, so that it need not load all others. */
export const searchUrls = {
  search: () => path('search/'),
  /** The records that the search in the browser loads. */
  searchNames: () => path('search/names.json'),
  searchPassages: () => path('search/passages.json'),
};
