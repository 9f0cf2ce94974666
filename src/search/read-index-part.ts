import type { ReadPart } from './site-search-engine.ts';

/**
 * Reads the parts of the index from where the site publishes them.
 * @param addresses of the parts, as the page gives them (`urlOf.searchNames()`, `urlOf.searchPassages()`)
 */
export const readIndexPart =
  (addresses: { names: string; passages: string }): ReadPart =>
  async (part) => {
    const response = await fetch(addresses[part]);
    if (!response.ok) throw new Error(`${String(response.status)} for ${addresses[part]}`);
    return response.json() as Promise<unknown>;
  };
