import { articles, contacts, expect, pageKinds, test, textOf } from './site.ts';

test.use({ javaScriptEnabled: false });

for (const { kind, path } of pageKinds) {
  test(`${kind} is whole without JavaScript`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page.locator('h1')).not.toBeEmpty();
    await expect(page.getByRole('navigation', { name: 'Site' }).getByRole('link').first()).toBeVisible();
    expect((await page.locator('main').innerText()).length, 'something to read').toBeGreaterThan(60);
  });
}

test('the timeline lists every contact, those with a day in the order of their days', async ({ page }) => {
  await page.goto('timeline/');
  for (const { id } of contacts) await expect(page.locator(`li[id="${id}"] h3 a`), id).toHaveAttribute('href', `/contacts/${id}/`);
  const days = new Map(
    contacts.filter((contact) => contact.inWindow && contact.earliest === contact.latest).map(({ id, earliest }) => [id, earliest ?? '']),
  );
  const shown = await page.locator('main li[id]').evaluateAll((rows) => rows.map((row) => row.id));
  const inOrder = shown.flatMap((id) => days.get(id) ?? []);
  expect(inOrder.length).toBe(days.size);
  expect(inOrder).toEqual(inOrder.toSorted());
});

test('an article shows every sentence of its text, letter for letter', async ({ page }) => {
  for (const { id, sentences } of articles.filter(({ rights }) => rights.mode === 'full')) {
    await page.goto(`articles/${id}/`);
    const shown = new Map(
      await page.locator('main span[id]').evaluateAll((spans) => spans.map((span) => [span.id, span.textContent] as const)),
    );
    const text = textOf(id);
    for (const sentence of sentences)
      expect.soft(shown.get(sentence.id), `${id} ${sentence.id}`).toBe(text.slice(sentence.start, sentence.end));
  }
});

test('the search page leads on without JavaScript', async ({ page }) => {
  await page.goto('search/');
  const link = page.locator('main').getByRole('link', { name: 'Sergei Shoigu', exact: true });
  await link.click();
  await expect(page.locator('h1')).toHaveText('Sergei Shoigu');
});
