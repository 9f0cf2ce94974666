import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** A name in a folder: its whole path, its stem and its ending in small letters (".yaml"). */
export interface ListedFile {
  path: string;
  stem: string;
  ending: string;
}

/** What stands in a folder under one of the endings, hidden names left out, in the order of code units. A folder that does not exist is empty. */
export async function listFiles(folder: string, endings: readonly string[]): Promise<ListedFile[]> {
  let names: string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  return names
    .filter((name) => !name.startsWith('.'))
    .sort()
    .map((name) => ({
      path: join(folder, name),
      stem: name.slice(0, name.length - extname(name).length),
      ending: extname(name).toLowerCase(),
    }))
    .filter(({ ending }) => endings.includes(ending));
}

export const YAML = ['.yaml', '.yml'] as const;
