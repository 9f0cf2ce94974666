import { articles, contacts, expect, test } from './site.ts';

test('the printed timeline holds every contact with its sentences', async ({ page, baseURL }) => {
  await page.goto('timeline/');
  await page.emulateMedia({ media: 'print' });
  for (const { id, summary, reports } of contacts) {
    const row = page.locator(`li[id="${id}"]`);
    await expect(row.getByText(summary).first()).toBeVisible();
    await expect(row.getByText(reports[0]?.evidence[0]?.exact.split('\n')[0]?.slice(0, 40) ?? '').first(), id).toBeVisible();
  }
  // Chromium writes the address of each link into the PDF as plain text.
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  for (const { id } of contacts) expect(pdf, id).toContain(new URL(`contacts/${id}/`, baseURL).href);
});

test('every printed sheet carries the address of its page', async ({ page }) => {
  await page.goto('timeline/');
  await page.emulateMedia({ media: 'print' });
  const address = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--address'));
  expect(address).toContain('/timeline/');
});

test('a printed article is its text, without navigation', async ({ page }) => {
  await page.goto(`articles/${articles[0]?.id ?? ''}/`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.getByRole('navigation')).toBeHidden();
  expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
});
