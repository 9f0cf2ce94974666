// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';

/** @typedef {{ packages: Record<string, { version?: string, optional?: boolean, dependencies?: Record<string, string>, devDependencies?: Record<string, string> }> }} Lockfile */

/**
 * @param {string} path a JSON file
 * @returns {any} its value, or null when it is missing or damaged
 */
const readJson = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
};

/**
 * Whether node_modules holds just what the lockfile asks for. npm writes what it installed into
 * node_modules/.package-lock.json as its last step, so an interrupted installation does not pass.
 * @param {string} root the project's folder
 * @returns {boolean}
 */
export const isInstalled = (root) => {
  /** @type {Lockfile | null} */
  const wanted = readJson(join(root, 'package-lock.json'));
  /** @type {Lockfile | null} */
  const present = readJson(join(root, 'node_modules/.package-lock.json'));
  const manifest = readJson(join(root, 'package.json'));
  if (!wanted || !present || !manifest || !existsSync(join(root, 'node_modules/node/bin'))) return false;
  const own = wanted.packages[''] ?? {};
  const sameList = ['dependencies', 'devDependencies'].every(
    (list) => JSON.stringify(manifest[list] ?? {}) === JSON.stringify(/** @type {any} */ (own)[list] ?? {}),
  );
  const nothingMissing = Object.entries(wanted.packages).every(([path, entry]) => {
    const found = present.packages[path];
    return path === '' || (found ? found.version === entry.version : entry.optional === true);
  });
  return sameList && nothingMissing && Object.keys(present.packages).every((path) => path in wanted.packages);
};

/**
 * Brings node_modules to the state of the lockfile; does nothing when it is there already.
 * @param {string} root the project's folder
 * @returns {Promise<void>}
 * @throws {Error} when npm fails; npm has said why
 */
export const installDependencies = async (root) => {
  if (isInstalled(root)) return;
  console.log('Installing what package-lock.json lists (only when it has changed) …');
  // Loglevel error: under Node 20 npm would warn about every package that wants the Node 24 which it is about to install.
  const options = ['ci', '--include=dev', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  // The system's Node runs npm: the one in node_modules is deleted on the way.
  const code = npm?.endsWith('.js')
    ? await run(process.env.npm_node_execpath ?? process.execPath, [npm, ...options], { cwd: root })
    : await run('npm', options, { cwd: root });
  if (code !== 0) throw new Error('npm ci failed (see above). Without a network the first installation cannot be made.');
};
