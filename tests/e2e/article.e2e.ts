import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { articles, contacts, expect, test } from './site.ts';

// The article that tells of the most contacts has every part that an article page can have.
const told = (id: string): number => contacts.filter(({ reports }) => reports.some(({ article }) => article === id)).length;
const [article] = articles.toSorted((a, b) => told(b.id) - told(a.id));
const path = `articles/${article?.id ?? ''}/`;

/** The element that opens a card and the card. */
async function opener(page: Page, selector: string) {
  const name = page.locator(`.text ${selector}`).first();
  return { name, card: page.locator(`[id="${(await name.getAttribute('popovertarget')) ?? ''}"]`) };
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('each layer can be switched off and on by itself, and says how many marks it has', async ({ page }) => {
    await page.goto(path);
    const layers = page.getByRole('group', { name: 'Marks' });
    for (const [label, mark] of [
      ['People', '.text .person'],
      ['Organizations', '.text .organization'],
      ['Places', '.text .place'],
    ] as const) {
      const marks = page.locator(mark);
      await expect(layers.getByText(label).locator('..')).toContainText(new RegExp(`${label} ${String(await marks.count())}$`));
      await expect(marks.first()).toHaveCSS('text-decoration-line', 'underline');
      await layers.getByLabel(label).uncheck();
      await expect(marks.first()).toHaveCSS('text-decoration-line', 'none');
      await layers.getByLabel(label).check();
      await expect(marks.first()).toHaveCSS('text-decoration-line', 'underline');
    }
    await layers.getByLabel('Notes').uncheck();
    await expect(page.getByRole('note').first()).toBeHidden();
    await expect(page.locator('.text p sup').first()).toBeHidden();
  });

  test('a name opens its card, and the card closes', async ({ page }) => {
    await page.goto(path);
    const { name, card } = await opener(page, 'button.person');
    await name.click();
    await expect(card).toContainText('mention');
    await card.getByRole('button', { name: 'Close' }).click();
    await expect(card).toBeHidden();
  });
});

test('a date opens its reading by the keyboard; Escape closes it and focus returns', async ({ page }) => {
  await page.goto(path);
  const { name, card } = await opener(page, 'button.when-said');
  await name.focus();
  await page.keyboard.press('Enter');
  await expect(card).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(card.getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(name).toBeFocused();
});

test('a sentence that proves a contact is marked where a link leads to it, and leads back to the contact', async ({ page }) => {
  const contact = contacts.find(({ reports }) => reports.some((report) => report.article === article?.id));
  const evidence = contact?.reports.find((report) => report.article === article?.id)?.evidence ?? [];
  const sentence = article?.sentences.find(
    ({ start, end }) => start <= (evidence.at(-1)?.start ?? 0) && end > (evidence.at(-1)?.start ?? 0),
  );
  await page.goto(`${path}#${sentence?.id ?? ''}`);
  const target = page.locator(':target');
  await expect(target).toBeInViewport();
  await expect(target).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  const block = page.locator('.block').filter({ has: target });
  await block.locator('sup a[href^="#note"]').first().click();
  await expect(page.locator(':target')).toBeInViewport();
  await page.locator('.note p:target a.proof').click();
  await expect(page.locator('h1')).toHaveText(contact?.summary ?? '');
});

test('a number leads to its note and the note back to the number, each with a target of 24 pixels', async ({ page }) => {
  await page.goto(path);
  for (const number of await page.locator('.text .block > :not(.note) sup a').all()) {
    const box = await number.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  }
  const number = page.locator('#ref-1');
  await number.click();
  await expect(page.locator('#note-1')).toBeInViewport();
  await page.getByRole('link', { name: 'Back to 1', exact: true }).click();
  await expect(page).toHaveURL(/#ref-1$/);
});

test('numbers that follow one another do not lie over each other', async ({ page }) => {
  await page.goto(path);
  const overlaps = await page.locator('.text sup + sup a').evaluateAll((numbers) =>
    numbers.map((number) => {
      const before = number.parentElement?.previousElementSibling?.querySelector('a')?.getBoundingClientRect();
      const own = number.getBoundingClientRect();
      return before && before.top < own.bottom && own.top < before.bottom ? before.right - own.left : 0;
    }),
  );
  expect(overlaps.length).toBeGreaterThan(0);
  expect(Math.max(...overlaps)).toBeLessThanOrEqual(0.5);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true });

  test('a card is a sheet at the bottom edge with a button that closes it', async ({ page }) => {
    await page.goto(path);
    const { name, card } = await opener(page, 'button.person');
    await name.tap();
    const sheet = await card.boundingBox();
    expect([sheet?.x, sheet?.width, Math.round((sheet?.y ?? 0) + (sheet?.height ?? 0))]).toEqual([0, 360, 780]);
    const close = card.getByRole('button', { name: 'Close' });
    const size = await close.boundingBox();
    expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(44);
    await close.tap();
    await expect(card).toBeHidden();
  });

  test('notes stand below their paragraph, and nothing runs over the edge', async ({ page }) => {
    await page.goto(path);
    const block = page
      .locator('.block')
      .filter({ has: page.getByRole('note') })
      .first();
    const text = await block.locator('> :first-child').boundingBox();
    const note = await block.getByRole('note').boundingBox();
    expect(note?.y ?? 0).toBeGreaterThanOrEqual((text?.y ?? 0) + (text?.height ?? 0));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});

test('paper has the text, its notes and what was left out, but no card and no switch', async ({ page }) => {
  await page.goto(path);
  const { name, card } = await opener(page, 'button.person');
  await name.click();
  await page.emulateMedia({ media: 'print' });
  await expect(card).toBeHidden();
  await expect(page.getByRole('group', { name: 'Marks' })).toBeHidden();
  await expect(page.getByRole('note').first()).toBeVisible();
  for (const line of article?.furniture ?? []) await expect(page.getByText(line, { exact: true }).first()).toBeVisible();
});

test('the first view is light, and all that runs is a kilobyte that waits for the reader', async ({ page }) => {
  const scripts: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.body());
  });
  for (const { id } of articles) {
    const response = await page.goto(`articles/${id}/`);
    expect.soft(gzipSync((await response?.body()) ?? '', { level: 9 }).length, id).toBeLessThanOrEqual(14_336);
    const inline = await page.locator('script:not([src], [type="application/ld+json"])').allTextContents();
    const loaded = await Promise.all(scripts.splice(0));
    const length = [...inline, ...loaded].reduce((sum, script) => sum + script.length, 0);
    expect.soft(length, id).toBeLessThanOrEqual(1024);
  }
});
