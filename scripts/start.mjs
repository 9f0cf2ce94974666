// @ts-check
// Dependency-free, so that it runs in a fresh clone under the system's Node.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashFiles } from './setup/hash-files.mjs';
import { installDependencies } from './setup/install.mjs';
import { projectEnvironment, run } from './setup/run.mjs';
import { normalizeBase, serve } from './setup/server.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const content = relative(root, resolve(root, process.env.CONTENT ?? 'content'));
const sources = [content, 'src', 'public', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];
const stamp = join(root, '.cache/start.json');
const base = normalizeBase(process.env.BASE_PATH);

/**
 * What the site in dist was built from, and when: a build by another command makes it differ.
 * @returns {string}
 */
const siteState = () => {
  const files = createHash('sha256')
    .update(JSON.stringify([...hashFiles(root, sources)]))
    .digest('hex');
  const built = statSync(join(root, 'dist/index.html'), { throwIfNoEntry: false })?.mtimeMs ?? null;
  return JSON.stringify({ files, built, content, base, site: process.env.SITE_URL ?? null });
};

/** @returns {string | null} */
const lastState = () => {
  try {
    return readFileSync(stamp, 'utf8');
  } catch {
    return null;
  }
};

await installDependencies(root);
if (lastState() === siteState()) {
  console.log('Nothing has changed since the last build.');
} else {
  const code = await run('astro', ['build'], { cwd: root, env: projectEnvironment(root) });
  if (code !== 0) process.exit(code);
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(stamp, siteState());
}
const server = await serve({
  folder: join(root, 'dist'),
  base,
  port: Number(process.env.PORT ?? 4321),
  host: process.argv.includes('--host') ? '0.0.0.0' : '127.0.0.1',
});
console.log(`\nThe site is at ${server.url} (Ctrl-C ends it)`);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void server.close());
