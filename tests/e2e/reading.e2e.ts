import { articles, contacts, expect, test } from './site.ts';

test('an article names its outlet and leads to the original, its people and its contacts', async ({ page }) => {
  for (const { id, title, outlet, url } of articles) {
    await page.goto('articles/');
    await page.locator('main').getByRole('link', { name: title }).first().click();
    await expect(page.locator('h1')).toContainText(title);
    await expect(page.locator('main')).toContainText(outlet ?? '');
    if (url) await expect(page.locator(`main a[href="${url}"]`).first()).toBeVisible();
    for (const contact of contacts.filter(({ reports }) => reports.some(({ article }) => article === id)))
      expect.soft(await page.locator(`main a[href="/contacts/${contact.id}/"]`).count(), `${id} to ${contact.id}`).toBeGreaterThan(0);
    expect(await page.locator('main a[href*="/people/"]').count()).toBeGreaterThan(0);
  }
});

test('the card of a name leads to its page, and the page back to the sentence', async ({ page }) => {
  await page.goto(`articles/${articles[0]?.id ?? ''}/`);
  await page.locator('main button.name.person').first().click();
  const card = page.locator('[popover]:popover-open');
  await card.getByRole('link').first().click();
  const back = page
    .locator(`main a[href*="/articles/${articles[0]?.id ?? ''}/#"]`)
    .filter({ visible: true })
    .first();
  await back.click();
  await expect(page.locator(':target')).toBeInViewport();
});

test('a mark that is switched off no longer shows', async ({ page }) => {
  await page.goto(`articles/${articles[0]?.id ?? ''}/`);
  const name = page.locator('main .text .name.person').first();
  const looks = () =>
    name.evaluate((element) =>
      [
        getComputedStyle(element).textDecorationLine,
        getComputedStyle(element).borderBottomStyle,
        getComputedStyle(element).backgroundImage,
      ].join(),
    );
  const before = await looks();
  await page.getByRole('checkbox', { name: 'People' }).uncheck();
  expect(await looks()).not.toBe(before);
});

test('what does not exist says so and leads on', async ({ page, faults }) => {
  const response = await page.goto('people/nobody-of-this-name/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('navigation', { name: 'Site' })).toBeVisible();
  await page.locator('main').getByRole('link').first().click();
  await expect(page.locator('h1')).toBeVisible();
  faults.length = 0;
});
