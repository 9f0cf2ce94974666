import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Knowledge, Source } from '../../src/extract/knowledge.ts';
import { readContent } from '../../src/files/read-content.ts';
import { readGold } from '../../src/files/read-gold.ts';

/** The invented dossiers of the tests, as material. */
export interface Samples {
  sources: Source[];
  /** Words of the names of people in them. */
  names: Set<string>;
  /** What the first of the dossiers knows; its registry is empty. */
  knowledge: Knowledge;
}

const FOLDER = join(import.meta.dirname, '..', '..', 'tests', 'fixtures', 'dossiers');

/** Reads the invented dossiers that have gold. @throws Error when there is none. */
export async function readSamples(): Promise<Samples> {
  const folders = (await readdir(FOLDER)).sort().map((name) => join(FOLDER, name));
  const sources: Source[] = [];
  const names = new Set<string>();
  let knowledge: Knowledge | null = null;
  for (const folder of folders.filter((path) => existsSync(join(path, 'gold')))) {
    const content = await readContent(folder);
    sources.push(...content.sources);
    knowledge ??= content.knowledge;
    const people = (await readGold(join(folder, 'gold'))).flatMap(({ mentions }) => mentions.filter(({ type }) => type === 'person'));
    for (const { exact } of people) for (const word of exact.match(/\p{Lu}\p{Ll}{2,}/gu) ?? []) names.add(word);
  }
  if (!knowledge) throw new Error(`no dossier with gold stands in ${FOLDER}`);
  return { sources, names, knowledge };
}
