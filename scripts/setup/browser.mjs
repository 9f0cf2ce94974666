// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, delimiter, dirname, join } from 'node:path';
import { projectEnvironment, run } from './run.mjs';

/** The headless shell first: it opens no window of its own, so a page costs less than half the time. */
const names = ['chromium-headless-shell', 'chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser'];

/**
 * Whether a browser starts: one without its system libraries, or a stub that only advertises a package, does not.
 * @param {string} path
 * @returns {boolean}
 */
const starts = (path) =>
  existsSync(path) && (process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0);

/**
 * Where Playwright keeps the headless shell and the Chromium of its own version, installed or not.
 * @param {string} root the project's folder
 * @returns {string[]} paths of executables
 */
const ownChromiums = (root) => {
  const chromium = createRequire(join(root, 'package.json'))('playwright-core').chromium.executablePath();
  const folder = dirname(dirname(chromium));
  const shell = join(dirname(folder), basename(folder).replace('chromium-', 'chromium_headless_shell-'));
  const builds = existsSync(shell) ? readdirSync(shell) : [];
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return [...builds.map((build) => join(shell, build, `chrome-headless-shell${suffix}`)), chromium];
};

/**
 * The Chromium to test with: Playwright's own, then $CHROMIUM_PATH, then one on the PATH.
 * @param {string} root the project's folder
 * @returns {string | null} path of the executable, or null where there is none
 */
export const findChromium = (root) => {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin'];
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const applications = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
  const candidates = [...ownChromiums(root), process.env.CHROMIUM_PATH ?? '', ...onPath, ...applications];
  return candidates.find((path) => path !== '' && starts(path)) ?? null;
};

/**
 * Finds a Chromium, or installs one: Playwright's, else, as root on Debian, the distribution's.
 * @param {string} root the project's folder
 * @returns {Promise<string | null>} path of the executable, or null when none can be had
 */
export const installChromium = async (root) => {
  const found = findChromium(root);
  if (found) return found;
  console.log('No Chromium on this machine: installing one for the tests …');
  const options = { cwd: root, env: { ...projectEnvironment(root), DEBIAN_FRONTEND: 'noninteractive' } };
  const onDebian = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  await run('playwright', ['install', '--only-shell', ...(onDebian ? ['--with-deps'] : []), 'chromium'], options);
  if (!findChromium(root) && onDebian) {
    await run('apt-get', ['update'], options);
    for (const name of ['chromium-headless-shell', 'chromium'])
      if (!findChromium(root)) await run('apt-get', ['install', '-y', '--no-install-recommends', name], options);
  }
  return findChromium(root);
};
