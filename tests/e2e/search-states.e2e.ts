import { expect, test as watched } from './site.ts';
import { known } from './search-text.ts';

// Requests that fail are what these tests are about, so the browser's own words on them are no fault.
const test = watched.extend({ faults: async ({}, use) => use([]) });

const field = 'search-page input[type="search"]';

test('names answer while the rest is on its way, and the reader is told', async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.context().route('**/*passages*', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`search/?q=${encodeURIComponent(known.name)}`);
  await expect(page.getByRole('region', { name: 'People and names' }).getByRole('link').first()).toContainText(known.name);
  await expect(page.getByRole('status')).toContainText('Searching');
  release();
  await expect(page.getByRole('region', { name: 'Sentences' })).toBeVisible();
  await expect(page.getByRole('status')).not.toContainText('Searching');
});

test('a slow network is told of, and nothing is lost', async ({ page }) => {
  await page.goto('search/');
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 50_000,
    uploadThroughput: 50_000,
  });
  await page.locator(field).pressSequentially(known.name);
  await expect(page.getByRole('status')).toContainText('Searching');
  await expect(page.locator('[data-results] .hits a').first()).toContainText(known.name);
});

test('without the sentences names still work, and a second try brings the rest', async ({ page }) => {
  await page.context().route('**/*passages*', (route) => route.abort());
  await page.goto(`search/?q=${encodeURIComponent(known.name)}`);
  await expect(page.getByRole('status')).toContainText('Only names can be found');
  await expect(page.getByRole('region', { name: 'People and names' }).getByRole('link').first()).toContainText(known.name);
  await page.context().unroute('**/*passages*');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('region', { name: 'Sentences' })).toBeVisible();
});

test('without any index the page leads on', async ({ page }) => {
  await page.context().route(/names|passages/, (route) => route.abort());
  await page.goto(`search/?q=${encodeURIComponent(known.name)}`);
  await expect(page.getByRole('status')).toContainText('could not be loaded');
  await expect(page.locator('.index a').first()).toBeVisible();
  await page.goto('');
  await page.keyboard.press('/');
  await page.keyboard.type(known.name);
  await expect(page.locator('search-box .note')).toContainText('could not be loaded');
  await page.locator('search-box .note').getByRole('link', { name: 'the index' }).click();
  await expect(page).toHaveURL(/\/search\/$/);
});

test('offline it says so, and answers from what was loaded', async ({ page, context }) => {
  await page.goto('search/');
  await context.setOffline(true);
  await page.locator(field).fill(known.name);
  await expect(page.getByText(/could not be loaded/).first()).toBeVisible();
  await context.setOffline(false);
  await page.goto('search/');
  await page.locator(field).fill(known.name);
  await expect(page.getByRole('region', { name: 'Sentences' })).toBeVisible();
  await context.setOffline(true);
  await page.locator(field).fill('Kazan');
  await expect(page.locator('[data-results] .hits a').first()).toContainText('Kazan');
});

test('where workers are not to be had, the page searches by itself', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
  await page.goto(`search/?q=${encodeURIComponent(known.name)}`);
  await expect(page.getByRole('region', { name: 'Sentences' })).toBeVisible();
});
