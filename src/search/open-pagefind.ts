import type { ArticleRow } from './passages-part.ts';
import type { RetrieveArticles } from './retrieve-articles.ts';

interface Result {
  id: string;
  score: number;
  data: () => Promise<{ meta: { row: string } }>;
}

/** What of Pagefind's script is used; see its documentation, "Pagefind JS API". */
interface Pagefind {
  options: (options: { baseUrl?: string; basePath?: string; noWorker?: boolean }) => Promise<void>;
  init: (language: string) => Promise<void>;
  search: (words: string) => Promise<{ results: Result[] }>;
}

/** How many articles are loaded for one query: their sentences are then ranked here. */
const MOST_ARTICLES = 16;

/** Loads a script by its address. */
export type ImportScript = (address: string) => Promise<unknown>;

const importAddress: ImportScript = (address) => import(/* @vite-ignore */ address) as Promise<unknown>;

/**
 * Opens the Pagefind index in a folder (an address that ends in "/"), on the thread that this runs on.
 * @throws when its script or its index cannot be loaded
 */
export async function openPagefind(folder: string, importScript: ImportScript = importAddress): Promise<RetrieveArticles> {
  const pagefind = (await importScript(`${folder}pagefind.js`)) as Pagefind;
  await pagefind.options({ basePath: folder, baseUrl: '/', noWorker: true });
  await pagefind.init('en');
  const rows = new Map<string, ArticleRow>();
  const rowOf = async ({ id, data }: Result): Promise<ArticleRow> => {
    const row = rows.get(id) ?? (JSON.parse((await data()).meta.row) as ArticleRow);
    rows.set(id, row);
    return row;
  };
  return async ({ ways }) => {
    for (const searches of ways) {
      const found = await Promise.all(searches.map((words) => pagefind.search(words)));
      const results = found.flatMap((one) => one.results).sort((a, b) => b.score - a.score);
      const best = [...new Map(results.map((result) => [result.id, result])).values()].slice(0, MOST_ARTICLES);
      if (best.length === 0) continue;
      return Promise.all(best.map(rowOf));
    }
    return [];
  };
}
