import type { Loader } from 'astro/loaders';
import type { Extraction } from '../extract/extract.ts';
import { contentFolder, extraction, extractionAfterChange } from './run.ts';

/** Errors that one collection has told of; the others, which share the run, keep still. */
const told = new WeakSet<object>();

/** One list of the extraction, with the key of each record in its collection. */
export interface ListOf<T extends object> {
  name: string;
  list: (extraction: Extraction) => readonly T[];
  key: (record: T) => string;
}

/**
 * A content-layer loader over one list of the extraction.
 * The digest is made of the record, not of the source text: with the text's digest a changed rule would leave old data in the store.
 */
export function extractionLoader<T extends object>({ name, list, key }: ListOf<T>): Loader {
  return {
    name: `extraction: ${name}`,
    async load(context) {
      const { store, watcher, logger } = context;
      async function fill(all: Extraction): Promise<void> {
        const kept = new Set<string>();
        for (const record of list(all)) {
          const id = key(record);
          const data = await context.parseData({ id, data: record as Record<string, unknown> });
          store.set({ id, data, digest: context.generateDigest(data) });
          kept.add(id);
        }
        for (const id of store.keys()) if (!kept.has(id)) store.delete(id);
      }
      await fill(await extraction());
      watcher?.add(contentFolder);
      watcher?.on('all', (_event, path) => {
        if (!path.startsWith(contentFolder)) return;
        extractionAfterChange()
          .then(fill)
          .catch((error: unknown) => {
            if (error instanceof Error && told.has(error)) return;
            if (error instanceof Error) told.add(error);
            logger.error(String(error));
          });
      });
    },
  };
}
