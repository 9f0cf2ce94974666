import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

/** With this every file of Pagefind begins once it is unpacked. */
const SIGNATURE = 'pagefind_dcd';

/** A made-up word that stands for a row, so that the name of its fragment, which goes by what Pagefind was given, changes with the row. */
export const stampOf = (row: string): string => `qz${createHash('sha256').update(row).digest('hex').slice(0, 12)}`;

/**
 * Puts the row of each article where its stamp was, and takes out the text, which the row has too. Pagefind searches whatever it is given
 * beside a text word by word, so that rows given to it would double its index and the time of every query.
 * @param folder of the fragments, one file for each article
 * @param rows by the address that Pagefind was given
 * @throws when a fragment is not as this version of Pagefind writes it
 */
export async function fillFragments(folder: string, rows: ReadonlyMap<string, string>): Promise<void> {
  for (const name of await readdir(folder)) {
    const file = join(folder, name);
    const unpacked = gunzipSync(await readFile(file)).toString();
    const fragment = JSON.parse(unpacked.slice(SIGNATURE.length)) as { url: string; meta: { row?: string } };
    const row = rows.get(fragment.url);
    if (!unpacked.startsWith(SIGNATURE) || row === undefined || fragment.meta.row !== stampOf(row))
      throw new Error(`Pagefind wrote a fragment that is not understood: ${name}`);
    await writeFile(file, gzipSync(SIGNATURE + JSON.stringify({ ...fragment, content: '', meta: { row } }), { level: 9 }));
  }
}
