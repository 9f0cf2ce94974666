import { articles, contacts, expect, test } from './site.ts';

test('a claim leads from the table to its sentences, and a sentence to its article', async ({ page }) => {
  await page.goto('compare/');
  const claim = page.locator('.overview tbody th a').first();
  const words = await claim.innerText();
  await claim.click();
  const section = page.locator(':target');
  await expect(section.getByRole('heading')).toContainText(words);
  await section.locator('a.said').first().click();
  await expect(page.locator(':target')).toBeInViewport();
});

test('the pages that set sources side by side lead to each other', async ({ page }) => {
  await page.goto('compare/');
  for (const name of ['Coverage', 'Differences', 'Claims']) {
    await page.locator('main').getByRole('link', { name, exact: true }).click();
    await expect(page.locator('h1')).toHaveText(name);
    await expect(page.locator('main').getByRole('link', { name, exact: true })).toHaveAttribute('aria-current', 'page');
  }
});

test('on a phone each claim and each contact names the outlets that have it, with nothing to scroll aside', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const [path, row] of [
    ['compare/', '.overview tbody tr'],
    ['compare/coverage/', '.coverage tbody tr'],
  ] as const) {
    await page.goto(path);
    const table = page.locator('.scroll').first();
    expect(await table.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth), path).toBe(0);
    const lines = page.locator(row).first().locator('td:visible');
    expect(await lines.count(), path).toBeGreaterThan(0);
    for (const line of await lines.all())
      expect(articles.map(({ outlet }) => outlet)).toContain(await line.evaluate((cell) => cell.dataset['label']));
  }
});

test('the table of coverage has every contact and every outlet, each report with its sentence', async ({ page }) => {
  await page.goto('compare/coverage/');
  const rows = page.locator('.coverage tbody tr');
  await expect(rows).toHaveCount(contacts.length);
  for (const { outlet } of articles) await expect.soft(page.locator('.coverage thead')).toContainText(outlet ?? '');
  for (const { id, reports } of contacts) {
    const row = rows.filter({ has: page.locator(`a[href$="/contacts/${id}/"]`) });
    for (const { article } of reports)
      expect.soft(await row.locator(`sup a[href*="/articles/${article}/#"]`).count(), id).toBeGreaterThan(0);
  }
  await page.locator('.coverage sup a').first().click();
  await expect(page.locator(':target')).toBeInViewport();
});

test('a kind of difference leads to the heading of its first', async ({ page }) => {
  await page.goto('compare/differences/');
  await page.locator('.lede a').first().click();
  await expect(page.locator('section h2').first()).toBeInViewport({ ratio: 1 });
});

test('what differs names two sources, each with its words and its sentence', async ({ page }) => {
  await page.goto('compare/coverage/');
  await page.locator('.coverage a.differs').first().click();
  await expect(page.locator(':target')).toBeInViewport();
  const tables = page.locator('table.claims');
  for (let index = 0; index < (await tables.count()); index += 1) {
    const rows = tables.nth(index).locator('tbody tr');
    expect.soft(await rows.count()).toBeGreaterThan(1);
    await expect.soft(rows.first()).toContainText('differs');
    await expect.soft(rows.first().locator('a.said').first()).toHaveAttribute('href', /\/articles\/.+\/#/);
  }
});
