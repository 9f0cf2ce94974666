import { contacts, entities, expect, test } from './site.ts';

const placed = contacts.filter(({ place }) => place !== null);
const unplaced = contacts.filter(({ place }) => place === null);

test('a mark leads to the contacts of its place, and a contact to its sentences', async ({ page }) => {
  await page.goto('map/');
  const mark = page.locator('.map.across a').first();
  const title = (await mark.locator('title').textContent()) ?? '';
  await mark.click();
  const entry = page.locator(':target');
  await expect(entry).toBeInViewport();
  expect(title.startsWith((await entry.getByRole('heading').innerText()).trim())).toBe(true);
  await entry.locator('.lines a').first().click();
  await expect(page.locator('main blockquote, main .lettered, main .evidence').first()).toBeVisible();
});

test('every contact stands below the map, under its place or among those without one', async ({ page }) => {
  await page.goto('map/');
  const place = (id: string | null) => entities.find((entity) => entity.id === id)?.name ?? '';
  for (const contact of placed) {
    const row = page.locator('.pairs > li').filter({ has: page.locator(`a[href$="/contacts/${contact.id}/"]`) });
    await expect.soft(row).toContainText(place(contact.place));
  }
  const rest = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Place not stated' }) });
  for (const { id } of unplaced) await expect.soft(rest.locator(`a[href$="/contacts/${id}/"]`)).toHaveCount(1);
});

test('no name on the map touches another or runs off it', async ({ page }) => {
  for (const width of [320, 360, 560, 768, 1280, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('map/');
    const faults = await page.evaluate(() => {
      const map = [...document.querySelectorAll('.figure > .map')].find((one) => one.getClientRects().length > 0);
      const sheet = map?.getBoundingClientRect();
      const names = [...(map?.querySelectorAll('text') ?? [])].map((name) => ({
        words: name.textContent,
        box: name.getBoundingClientRect(),
      }));
      const off = names.filter(({ box }) => !sheet || box.left < sheet.left || box.right > sheet.right || box.bottom > sheet.bottom);
      const upon = names.flatMap((a, index) =>
        names
          .slice(index + 1)
          .filter(
            (b) => a.box.left < b.box.right && b.box.left < a.box.right && a.box.top + 3 < b.box.bottom && b.box.top + 3 < a.box.bottom,
          )
          .map((b) => `${a.words} on ${b.words}`),
      );
      return [...off.map(({ words }) => `${words} off the sheet`), ...upon];
    });
    expect.soft(faults, `${String(width)} px`).toEqual([]);
  }
});

test('the keyboard can pass by the map', async ({ page }) => {
  await page.goto('map/');
  await page.getByRole('link', { name: 'Skip the map' }).press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('svg'))).toBeNull();
});
