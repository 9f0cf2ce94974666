import { contacts, expect, test } from './site.ts';

test('a cell opens the contacts that it counts', async ({ page }) => {
  await page.goto('matrix/');
  const cells = page.locator('.matrix tbody .proof');
  for (let index = 0; index < (await cells.count()); index += 1) {
    const cell = cells.nth(index);
    const count = Number(await cell.innerText());
    await cell.click();
    const entry = page.locator(':target');
    await expect.soft(entry.locator('.lines li')).toHaveCount(count);
    await expect.soft(entry.getByRole('heading')).toBeInViewport();
  }
});

test('the lists hold every contact', async ({ page }) => {
  await page.goto('matrix/');
  for (const { id } of contacts) expect.soft(await page.locator(`.lines a[href$="/contacts/${id}/"]`).count(), id).toBeGreaterThan(0);
});

test('on a phone the table scrolls by the keyboard and keeps its heads', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('matrix/');
  const table = page.getByRole('region', { name: 'Who met whom' });
  await table.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => table.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  await expect(table.getByRole('rowheader').first()).toBeInViewport();
});

test('a pair that met more than once leads to the timeline of the two', async ({ page }) => {
  await page.goto('matrix/');
  const pair = page
    .locator('.pairs > li')
    .filter({ has: page.getByRole('link', { name: 'On the timeline' }) })
    .first();
  const count = await pair.locator('.lines li').count();
  await pair.getByRole('link', { name: 'On the timeline' }).click();
  await expect(page.getByRole('status')).toContainText(String(count));
});
