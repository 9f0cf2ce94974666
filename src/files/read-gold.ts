import { readFile } from 'node:fs/promises';
import { goldArticle, type GoldArticle } from '../evaluate/gold.ts';
import { listFiles } from './list-files.ts';

/** Reads every annotation by hand in a folder of `.json` files; a folder that is not there gives none. @throws Error naming the file that is no gold. */
export async function readGold(folder: string): Promise<GoldArticle[]> {
  const files = await listFiles(folder, ['.json']);
  return Promise.all(
    files.map(async ({ path }) => {
      const read = goldArticle.safeParse(JSON.parse(await readFile(path, 'utf8')));
      if (!read.success) throw new Error(`${path} is no annotation of the gold: ${read.error.message}`);
      return read.data;
    }),
  );
}
