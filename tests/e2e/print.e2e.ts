import { articles, contacts, expect, pageKinds, test } from './site.ts';

/** How many sheets a PDF has. */
const sheetsOf = (pdf: string): number => (pdf.match(/\/Type\s*\/Page\b/g) ?? []).length;

test('the printed timeline holds every contact with its sentences, on few sheets', async ({ page, baseURL }) => {
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
  expect(sheetsOf(pdf)).toBeLessThanOrEqual(2 + Math.ceil(contacts.length / 6));
});

for (const { kind, path } of pageKinds) {
  test(`${kind} prints without what only a screen can use, and with everything that opens`, async ({ page }) => {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    const { shown, closed } = await page.evaluate(() => {
      const isSeen = (element: Element): boolean => element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true });
      const wordsOf = (text: string): string => text.replace(/\s+/g, ' ').trim();
      const onPaper = wordsOf(document.body.innerText);
      const standsElsewhere = (element: Element): boolean => {
        const parts = [...element.querySelectorAll(element.matches('p') ? 'a' : 'p')];
        return parts.length > 0 && parts.every((part) => onPaper.includes(wordsOf(part.textContent)));
      };
      const told = (element: Element): string => element.outerHTML.slice(0, 80);
      return {
        shown: [...document.querySelectorAll('nav, form, input, button:not(.name, .again, .when-said), .skip')].filter(isSeen).map(told),
        // What a closed part says may stand on the sheet already, elsewhere.
        closed: [...document.querySelectorAll('details > :not(summary)')]
          .filter((element) => !element.closest('.screen') && !isSeen(element) && !standsElsewhere(element))
          .map(told),
      };
    });
    expect.soft(shown).toEqual([]);
    expect.soft(closed).toEqual([]);
    const address = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--address'));
    expect.soft(address, 'the address at the foot of the sheet').toContain(path.replace(/404\.html$/, ''));
  });
}

test('a printed contact carries its address at the foot of the sheet and in its citation', async ({ page }) => {
  const address = `/contacts/${contacts[0]?.id ?? ''}/`;
  await page.goto(address.slice(1));
  await page.emulateMedia({ media: 'print' });
  const foot = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--address'));
  expect(foot).toContain(address);
  await expect(page.locator('#cite')).toContainText(address);
  await expect(page.locator('#cite').getByRole('link', { name: 'BibTeX' })).toBeHidden();
});

test('a printed article is its text with its notes', async ({ page }) => {
  await page.goto(`articles/${articles[0]?.id ?? ''}/`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('main .note').first()).toBeVisible();
  expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
});
