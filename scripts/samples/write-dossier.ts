import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeChance } from './chance.ts';
import { makeDossier } from './make-dossier.ts';

/** Writes a made-up dossier of about so many contacts, the same at every run: `node scripts/samples/write-dossier.ts FOLDER 540`. */
const [folder, contacts] = process.argv.slice(2);
if (!folder || !Number(contacts)) throw new Error('Name a folder and a number of contacts.');
rmSync(folder, { recursive: true, force: true });
for (const [path, text] of makeDossier(Number(contacts), makeChance(7))) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
