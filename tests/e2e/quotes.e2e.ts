import { articles, expect, test } from './site.ts';

test('quotations are filtered by outlet and kind, counted, and the address can be shared', async ({ page }) => {
  await page.goto('quotes/');
  const items = page.locator('main [data-item]');
  const all = await items.count();
  const outlet = articles.find(({ outlet: name }) => name === 'Newsweek')?.outlet ?? '';
  const choice = await page.getByRole('combobox', { name: 'Outlet' }).locator('option', { hasText: outlet }).getAttribute('value');
  await page.getByRole('combobox', { name: 'Outlet' }).selectOption(choice);
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('direct');
  const shown = items.filter({ visible: true });
  const left = await shown.count();
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(all);
  for (const aside of await shown.locator('.aside').allInnerTexts()) expect(aside).toMatch(/Newsweek[\s\S]*direct quotation/);
  await expect(page.locator('main').getByRole('status')).toHaveText(`${String(left)} of ${String(all)} entries`);
  const shared = page.url();
  expect(new URL(shared).searchParams.get('kind')).toBe('direct');

  await page.goto('about:blank');
  await page.goto(shared);
  await expect(shown).toHaveCount(left);
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('');
  await page.getByRole('combobox', { name: 'Outlet' }).selectOption('');
  await expect(shown).toHaveCount(all);
});

test('words are found in quotations, and nothing found is said', async ({ page }) => {
  await page.goto('quotes/');
  await page.locator('main').getByRole('searchbox').fill('stronger day');
  await expect(page.locator('main [data-item]').filter({ visible: true }).first()).toContainText('stronger day by day');
  await page.locator('main').getByRole('searchbox').fill('zzzz');
  await expect(page.locator('main').getByRole('status')).toHaveText('No entry fits');
  await expect(page.locator('filter-list section').filter({ visible: true })).toHaveCount(0);
});

test('the day of a quotation is its address, and its sentence leads to the text', async ({ page }) => {
  await page.goto('quotes/');
  const entry = page.locator('main [data-item]').first();
  const words = await entry.locator('blockquote').first().innerText();
  await entry.locator('.when a').click();
  expect(new URL(page.url()).hash).toMatch(/^#q-[0-9a-f]{10}$/);
  await expect(page.locator('[data-item]:has(:target)')).toContainText(words);
  await entry.getByRole('link', { name: 'the sentence' }).first().click();
  await expect(page.locator(':target')).toBeInViewport();
});

test('a person’s page leads to the quotation in the list of all', async ({ page }) => {
  await page.goto('quotes/');
  const speaker = page.locator('main section h2 a').first();
  const name = await speaker.innerText();
  await speaker.click();
  await expect(page.locator('h1')).toHaveText(name);
  await page.locator('main .quotations .when a').first().click();
  await expect(page).toHaveURL(/\/quotes\/#q-/);
  await expect(page.locator(':target')).toBeInViewport();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('all quotations stand under their speakers, with jump links and no dead fields', async ({ page }) => {
    await page.goto('quotes/');
    await expect(page.getByRole('combobox')).toHaveCount(0);
    const jump = page.locator('main .jump a').last();
    await jump.click();
    await expect(page.locator('section:target')).toBeInViewport();
    await expect(page.locator('section:target blockquote').first()).toBeVisible();
  });
});
