import { serve } from '../../scripts/setup/server.mjs';
import { contacts, expect, subPathFolder, test as base } from './site.ts';

const test = base.extend<object, { siteUrl: string }>({
  siteUrl: [
    async ({}, use) => {
      const server = await serve({ folder: subPathFolder, base: '/archive/communique/' });
      await use(server.url);
      await server.close();
    },
    { scope: 'worker' },
  ],
});

test('under a sub-path the way to the sentence is the same', async ({ page }) => {
  const contact = contacts.find(({ inWindow }) => inWindow);
  await page.goto('');
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Timeline' }).click();
  await page.locator(`li[id="${contact?.id ?? ''}"] h3 a`).click();
  await expect(page).toHaveURL(/\/archive\/communique\/contacts\//);
  await page.locator('main li cite a[href*="#"]').first().click();
  await expect(page.locator(':target')).toBeInViewport();
});

test('under a sub-path the search finds, and its hits lead to pages', async ({ page }) => {
  await page.goto('search/');
  await page.locator('main').getByRole('searchbox').fill('Shoygu');
  await page.locator('[data-results]').getByRole('link').first().click();
  await expect(page.locator('h1')).toHaveText('Sergei Shoigu');
});
