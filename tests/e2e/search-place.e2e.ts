import { known } from './search-text.ts';
import { contacts, expect, test } from './site.ts';

const hits = '[data-results] .hits a';

test('Back restores the query, what was opened and the place in the list', async ({ page }) => {
  await page.goto('search/');
  const field = page.getByRole('searchbox');
  await field.fill(known.name.split(' ').at(-1) ?? '');
  await expect(page.getByLabel('Kind'), 'the whole answer').toBeVisible();
  await page.locator('.more').first().click();
  const count = await page.locator(hits).count();
  const link = page.locator(hits).nth(count - 3);
  await link.scrollIntoViewIfNeeded();
  const top = await page.evaluate(() => scrollY);
  const words = await link.innerText();
  await link.click();
  await expect(page.locator('search-page')).toHaveCount(0);
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue(known.name.split(' ').at(-1) ?? '');
  await expect(page.locator(hits)).toHaveCount(count);
  await expect(page.locator(hits).filter({ hasText: words }).last()).toBeInViewport();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(top);
});

test('filters narrow, stand in the address, are shared by it, undone by Back and cleared', async ({ page, browser, baseURL }) => {
  await page.goto(`search/?q=${encodeURIComponent(known.name)}`);
  await expect(page.locator(hits).first()).toBeVisible();
  const kind = page.getByLabel('Kind');
  const value = (await kind.locator('option').nth(1).getAttribute('value')) ?? '';
  const before = await page.getByRole('status').innerText();
  await kind.focus();
  await kind.selectOption(value);
  await expect(page).toHaveURL(new RegExp(`[?&]kind=${value}`));
  await expect(page.getByRole('status')).not.toHaveText(before);
  await expect(kind, 'the control keeps the focus').toBeFocused();
  const narrowed = await page.getByRole('status').innerText();

  const other = await browser.newPage({ baseURL: baseURL ?? '' });
  await other.goto(page.url());
  await expect(other.getByRole('status')).toHaveText(narrowed);
  await expect(other.getByLabel('Kind')).toHaveValue(value);
  await other.close();

  await page.goBack();
  await expect(page.getByRole('status')).toHaveText(before);
  await page.goForward();
  await expect(page.getByRole('status')).toHaveText(narrowed);
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  await expect(page).not.toHaveURL(/kind=/);
  await expect(page.getByRole('status')).toHaveText(before);
});

test('years narrow from the first to the last', async ({ page }) => {
  const year =
    contacts
      .find(({ earliest, latest, participants }) => participants.includes(known.id) && earliest?.slice(0, 4) === latest?.slice(0, 4))
      ?.earliest?.slice(0, 4) ?? '';
  await page.goto(`search/?q=${encodeURIComponent(known.name)}&from=${year}&to=${year}`);
  const found = page.getByRole('region', { name: 'Contacts' }).getByRole('listitem');
  await expect(found.first()).toBeVisible();
  for (const words of await found.allInnerTexts()) expect(words).toContain(year);
});
