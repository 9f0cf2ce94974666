import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close } from 'pagefind';
import { serve } from '../../scripts/setup/server.mjs';
import { splitLargeSearch } from '../../src/integrations/large-search.ts';
import { expect, siteFolder, test as base } from './site.ts';
import { known, phrase } from './search-text.ts';

/** The same site as if it were large: its sentences are in Pagefind. */
const test = base.extend<object, { siteUrl: string }>({
  siteUrl: [
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'large-site-'));
      cpSync(siteFolder, folder, { recursive: true });
      await splitLargeSearch(folder, 10);
      await close();
      const server = await serve({ folder });
      await use(server.url);
      await server.close();
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
});

test('a large site finds sentences through Pagefind, narrows them and opens at them', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`search/?q=${encodeURIComponent(`“${phrase.words}”`)}`);
  const hit = page.getByRole('region', { name: 'Sentences' }).getByRole('listitem').filter({ hasText: phrase.words }).first();
  await expect(hit.locator('mark').first()).toContainText(phrase.words);
  expect(asked.some((url) => url.includes('/pagefind/'))).toBe(true);
  await hit.getByRole('link').click();
  await expect(page.locator(`[id="${phrase.sentence}"]`)).toBeInViewport();
  await page.goto(`search/?q=${encodeURIComponent(known.name)}&kind=sentence`);
  const sentences = page.getByRole('region', { name: 'Sentences' }).getByRole('listitem');
  await expect(sentences.first()).toBeVisible();
  await page.getByLabel('Outlet').selectOption({ index: 1 });
  await expect(page).toHaveURL(/outlet=/);
  await expect(sentences.first()).toBeVisible();
});

const refused = test.extend({
  // The policy of the page refuses what Pagefind runs on, and the browser says so in its console; a worker has a policy of its own.
  faults: async ({}, use) => use([]),
});
refused('where workers are not to be had, a large site finds names and contacts, and says so', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
  await page.goto(`search/?q=${encodeURIComponent(known.name)}`);
  await expect(page.getByRole('status')).toContainText('Only names and contacts can be found');
  await expect(page.getByRole('region', { name: 'People and names' }).getByRole('link').first()).toContainText(known.name);
  await expect(page.getByRole('region', { name: 'Contacts' }).getByRole('link').first()).toBeVisible();
});
