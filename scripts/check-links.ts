import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { LinkChecker, LinkState } from 'linkinator';
import { serve } from './setup/server.mjs';

// node scripts/check-links.ts <folder> <base>: every internal link and fragment of a built site resolves, and every page can be reached from the first.
const [folder = 'dist', base = '/'] = process.argv.slice(2);
const server = await serve({ folder: resolve(folder), base });
const origin = new URL(server.url).origin;

/** Pages that are reached by other means than a link: the one for errors, and those at addresses that a record had once. */
const isApart = (page: string): boolean => page === '404.html' || readFileSync(join(folder, page), 'utf8').includes(' data-former');

const result = await new LinkChecker().check({
  path: server.url,
  recurse: true,
  checkFragments: true,
  redirects: 'error',
  concurrency: 20,
  linksToSkip: (link) => Promise.resolve(!link.startsWith(origin)),
});
await server.close();

const broken = result.links.filter((link) => link.state === LinkState.BROKEN);
for (const link of broken) console.error(`${link.parent ?? ''}\n  -> ${link.url} (${String(link.status ?? 'no answer')})`);

/** Where the forms of a page lead, which the checker does not follow. */
const asked = [...readFileSync(join(folder, 'index.html'), 'utf8').matchAll(/<form\b[^>]* action="([^"]+)"/g)].map(
  ([, action = '']) => new URL(action, server.url).href,
);
const reached = new Set([...asked, ...result.links.map((link) => link.url.split('#')[0])]);
const pages = globSync('**/*.html', { cwd: folder }).filter((page) => !isApart(page));
const unreached = pages.filter((page) => !reached.has(new URL(page.replace(/(^|\/)index\.html$/, '$1'), server.url).href));
for (const page of unreached) console.error(`${join(folder, page)} is linked from nowhere`);

console.log(
  `${String(result.links.length)} links on ${String(pages.length)} pages: ${String(broken.length)} broken, ${String(unreached.length)} pages out of reach`,
);
process.exitCode = broken.length + unreached.length === 0 && pages.length > 0 ? 0 : 1;
