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

/** How many articles are loaded at once: their sentences are then ranked here. */
const AT_ONCE = 12;
const MOST_REMEMBERED = 40;
/** So many articles are kept as they were read, with what is made of them. */
const MOST_KEPT = 160;

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
    // Those that were wanted last stand last.
    rows.delete(id);
    rows.set(id, row);
    const [oldest] = rows.keys();
    if (rows.size > MOST_KEPT && oldest !== undefined) rows.delete(oldest);
    return row;
  };
  const asked = new Map<string, Promise<Result[]>>();
  const resultsOf = (words: string): Promise<Result[]> => {
    const known = asked.get(words) ?? pagefind.search(words).then(({ results }) => results);
    if (asked.size >= MOST_REMEMBERED) asked.clear();
    asked.set(words, known);
    return known;
  };
  return async (searches, from) => {
    const results = (await Promise.all(searches.map(resultsOf))).flat();
    if (searches.length > 1) results.sort((a, b) => b.score - a.score);
    const all = searches.length > 1 ? [...new Map(results.map((result) => [result.id, result])).values()] : results;
    return { rows: await Promise.all(all.slice(from, from + AT_ONCE).map(rowOf)), all: all.length };
  };
}
