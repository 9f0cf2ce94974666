// @ts-check
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * Every file under a path, in a stable order.
 * @param {string} path a file or a folder; a missing one has no files
 * @returns {string[]}
 */
const listFiles = (path) => {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (!entry) return [];
  if (entry.isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => listFiles(join(path, name)));
};

/**
 * The SHA-256 of every file under some paths.
 * @param {string} root what the file names are relative to
 * @param {string[]} [paths] files and folders below the root; all of it when left out
 * @returns {Map<string, string>} from file name to hexadecimal hash
 */
export const hashFiles = (root, paths = ['.']) => {
  const files = paths.flatMap((path) => listFiles(join(root, path)));
  return new Map(files.map((file) => [relative(root, file), createHash('sha256').update(readFileSync(file)).digest('hex')]));
};

/**
 * Files that two folders do not have in common byte for byte.
 * @param {string} left
 * @param {string} right
 * @returns {string[]} their names, sorted
 */
export const differingFiles = (left, right) => {
  const [a, b] = [hashFiles(left), hashFiles(right)];
  return [...new Set([...a.keys(), ...b.keys()])].filter((file) => a.get(file) !== b.get(file)).sort();
};
