import { globSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test as base } from '@playwright/test';
import { serve } from '../../scripts/setup/server.mjs';
import type { Article } from '../../src/schema/article.ts';
import type { Contact } from '../../src/schema/contact.ts';
import type { Entity } from '../../src/schema/entity.ts';

const built = join(import.meta.dirname, '../../.cache/test');

/** The built site under test: the one of `npm test`, or the folder named in SITE_FOLDER. */
export const siteFolder = resolve(process.env.SITE_FOLDER ?? join(built, 'site'));

/** The same site built for an address that is not the root of its host. */
export const subPathFolder = join(built, 'sub-path');

/** The site of a made-up dossier with hundreds of contacts, or the folder named in LARGE_FOLDER. */
export const largeFolder = resolve(process.env.LARGE_FOLDER ?? join(built, 'large'));

const records = (name: string): unknown => JSON.parse(readFileSync(join(siteFolder, 'data', `${name}.json`), 'utf8'));

/** What the site publishes about itself: the truth that its pages are held to. */
export const articles = records('articles') as Article[];
export const contacts = records('contacts') as Contact[];
export const entities = records('entities') as Entity[];

/** The canonical text of an article. */
export const textOf = (article: string): string => readFileSync(join(siteFolder, `data/text/${article}.txt`), 'utf8');

/** Sorting key of a page's kind: "people/sergei-lavrov/index.html" is one of "people/*"; the pages below "compare/" are kinds of their own. */
const kindOf = (page: string): string => page.replace(/index\.html$/, '').replace(/^((?!compare)[^/]+\/)[^/]+\/$/, '$1*');

/** One page of every kind there is, the largest of each, as addresses below the base: "", "articles/…/", "404.html". */
export const pageKinds: { kind: string; path: string }[] = [...Map.groupBy(globSync('**/*.html', { cwd: siteFolder }).sort(), kindOf)].map(
  ([kind, pages]) => {
    const size = (page: string): number => statSync(join(siteFolder, page)).size;
    const largest = pages.reduce((best, page) => (size(page) > size(best) ? page : best));
    return { kind: kind || 'home', path: largest.replace(/index\.html$/, '') };
  },
);

/** The pages with a browser's eye on them: `baseURL` is the served site; errors, refused styles and failed requests fail the test. */
export const test = base.extend<{ faults: string[] }, { siteUrl: string }>({
  siteUrl: [
    async ({}, use) => {
      const server = await serve({ folder: siteFolder });
      await use(server.url);
      await server.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ siteUrl }, use) => use(siteUrl),
  faults: [
    async ({ page, baseURL }, use) => {
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      page.on('response', (response) => {
        if (response.status() >= 400 && !response.url().endsWith('/404.html'))
          faults.push(`${String(response.status())} ${response.url()}`);
      });
      page.on('request', (request) => {
        if (!request.url().startsWith(new URL(baseURL ?? '').origin) && /^https?:/.test(request.url()))
          faults.push(`request to ${request.url()}`);
      });
      await use(faults);
      base.expect(faults, 'errors in the browser').toEqual([]);
    },
    { auto: true },
  ],
});

export const { expect } = test;
