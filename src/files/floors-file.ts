import { readFile, writeFile } from 'node:fs/promises';
import { floors, type Floors } from '../evaluate/floors.ts';

/** Reads the floors of the gold scores. @throws Error when the file is missing or is no list of floors. */
export async function readFloors(path: string): Promise<Floors> {
  return floors.parse(JSON.parse(await readFile(path, 'utf8')));
}

/** Writes the floors, a layer a line. */
export async function writeFloors(path: string, values: Floors): Promise<void> {
  await writeFile(path, `${JSON.stringify(values, null, 2)}\n`);
}
