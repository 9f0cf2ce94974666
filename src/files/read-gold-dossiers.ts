import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { GoldArticle } from '../evaluate/gold.ts';
import { readContent, type Content } from './read-content.ts';
import { readGold } from './read-gold.ts';

/** A dossier with its annotation by hand. */
export interface GoldDossier extends Content {
  gold: GoldArticle[];
}

/** Reads every dossier in a folder of dossiers that has its annotation beside it in `gold/`, by name; none where the folder does not exist. @throws ContentError */
export async function readGoldDossiers(folder: string): Promise<GoldDossier[]> {
  if (!existsSync(folder)) return [];
  const folders = (await readdir(folder)).sort().map((name) => join(folder, name));
  return Promise.all(
    folders
      .filter((path) => existsSync(join(path, 'gold')))
      .map(async (path) => ({ ...(await readContent(path)), gold: await readGold(join(path, 'gold')) })),
  );
}
