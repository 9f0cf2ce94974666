import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { ContentError } from './problem.ts';

/** A file to write: its path below the folder, with slashes, and its text. */
export interface FileToWrite {
  path: string;
  make: () => string;
}

/** A folder that carries this file was written by this program and may be replaced. */
const MARK = 'datapackage.json';

const inside = (path: string, folder: string): boolean => {
  const way = relative(resolve(folder), resolve(path));
  return way === '' || !(way === '..' || way.startsWith('../') || way.startsWith('..\\') || resolve(way) === way);
};

/**
 * Refuses a folder that must not be written to: one inside the sources, one that holds the sources, a file, or one that holds anything but an earlier extraction, which would be lost.
 * @throws ContentError
 */
export async function checkTarget(out: string, sources: string): Promise<void> {
  const refuse = (message: string): never => {
    throw new ContentError([{ file: out, message }]);
  };
  if (inside(out, sources)) refuse('the output would lie inside the sources; name a folder elsewhere');
  if (inside(sources, out)) refuse('the output would replace the folder that holds the sources; name a folder elsewhere');
  const found = await stat(out).catch(() => null);
  if (found && !found.isDirectory()) refuse('this is a file; name a folder for the output');
  const names = found ? await readdir(out) : [];
  if (names.length > 0 && !(names.includes(MARK) && names.includes('dossier.json'))) {
    refuse(
      `this folder holds other files (${names.sort().slice(0, 3).join(', ')}${names.length > 3 ? ', …' : ''}) and is no earlier output; name a new or an empty folder`,
    );
  }
}

/**
 * Writes the files, first into a folder beside the target and then, whole, in its place, so that nothing half-written stands there, whatever happens.
 * What an earlier run left there goes.
 */
export async function writeFolder(out: string, files: readonly FileToWrite[]): Promise<void> {
  const target = resolve(out);
  const fresh = join(dirname(target), `.${basename(target)}-${randomUUID()}`);
  const old = `${fresh}-old`;
  try {
    await mkdir(fresh, { recursive: true });
    for (const folder of new Set(files.map(({ path }) => dirname(path)))) await mkdir(join(fresh, folder), { recursive: true });
    for (const { path, make } of files) await writeFile(join(fresh, path), make());
    const replaces = await stat(target).then(
      () => true,
      () => false,
    );
    if (replaces) await rename(target, old);
    await rename(fresh, target).catch(async (error: unknown) => {
      if (replaces) await rename(old, target);
      throw error;
    });
  } finally {
    await rm(fresh, { recursive: true, force: true });
    await rm(old, { recursive: true, force: true });
  }
}
