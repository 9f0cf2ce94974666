import type { ArticleRow } from './passages-part.ts';
import type { RetrieveArticles } from './retrieve-articles.ts';

/** What of Pagefind's script is used; see its documentation, "Pagefind JS API". */
interface Pagefind {
  options: (options: { baseUrl?: string; basePath?: string; noWorker?: boolean }) => Promise<void>;
  init: () => Promise<void>;
  search: (
    words: string | null,
    options: { filters: Record<string, unknown> },
  ) => Promise<{ results: { data: () => Promise<{ meta: { row: string } }> }[] }>;
}

/** How many articles are loaded for one query: their sentences are then ranked here. */
const MOST_ARTICLES = 16;

/**
 * Opens the Pagefind index in a folder (an address that ends in "/"), off the main thread where this runs in a worker.
 * @throws when its script or its index cannot be loaded
 */
export async function openPagefind(folder: string): Promise<RetrieveArticles> {
  const script: unknown = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  const pagefind = script as Pagefind;
  await pagefind.options({ basePath: folder, baseUrl: '/', noWorker: true });
  await pagefind.init();
  return async ({ searches, filters }) => {
    const limits = Object.fromEntries(Object.entries(filters).map(([field, values]) => [field, { any: values }]));
    for (const words of searches) {
      const { results } = await pagefind.search(words === '' ? null : words, { filters: limits });
      if (results.length === 0) continue;
      const data = await Promise.all(results.slice(0, MOST_ARTICLES).map((result) => result.data()));
      return data.map(({ meta }) => JSON.parse(meta.row) as ArticleRow);
    }
    return [];
  };
}
