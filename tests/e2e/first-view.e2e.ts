import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, pageKinds, siteFolder, test } from './site.ts';

/** What a server sends in its first round trip: ten packets of TCP (RFC 6928), less what their headers take. */
const FIRST_ROUND_TRIP = 14 * 1024;

test('every page comes whole in the first round trip, with its styles', () => {
  for (const page of globSync('**/*.html', { cwd: siteFolder })) {
    const html = readFileSync(join(siteFolder, page));
    expect.soft(gzipSync(html, { level: 9 }).length, `${page}, gzip`).toBeLessThanOrEqual(FIRST_ROUND_TRIP);
    expect.soft(String(html), `${page} waits for a style sheet`).not.toContain('rel="stylesheet"');
  }
  for (const { path } of pageKinds) {
    const html = readFileSync(join(siteFolder, path, path.endsWith('html') ? '' : 'index.html'));
    expect.soft(brotliCompressSync(html).length, `${path}, brotli`).toBeLessThanOrEqual(FIRST_ROUND_TRIP);
  }
});

test('a page declares the faces of its own letters, and no others', () => {
  const facesOf = (page: string): string[] =>
    [...readFileSync(join(siteFolder, page), 'utf8').matchAll(/src:url\([^)]*\/([\w-]+)\.\w+\.woff2/g)].map(([, name = '']) => name).sort();
  expect(facesOf('timeline/index.html')).toEqual(['newsreader', 'source-sans']);
  const cyrillic = globSync('people/*/index.html', { cwd: siteFolder }).filter((page) =>
    readFileSync(join(siteFolder, page), 'utf8').includes('lang="ru"'),
  );
  expect(cyrillic).not.toEqual([]);
  for (const page of cyrillic) expect(facesOf(page), page).toContain('source-sans-cyrillic');
});
