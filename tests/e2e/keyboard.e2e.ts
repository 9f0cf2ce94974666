import { articles, expect, test } from './site.ts';

test('the first stop leads past the navigation', async ({ page }) => {
  await page.goto('timeline/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the page' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(true);
});

test('a link leads past the marks of the chart', async ({ page }) => {
  await page.goto('timeline/');
  await page.getByRole('link', { name: 'Skip the chart' }).press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('svg'))).toBeNull();
});

test('every stop on the way can be seen', async ({ page }) => {
  for (const path of ['', 'timeline/', `articles/${articles[0]?.id ?? ''}/`, 'search/']) {
    await page.goto(path);
    for (let stop = 0; stop < 25; stop += 1) {
      await page.keyboard.press('Tab');
      const focus = page.locator(':focus');
      if ((await focus.count()) === 0) break;
      const seen = await focus.evaluate((element) => {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        const strokes = [...element.querySelectorAll('*')].some(
          (part) => getComputedStyle(part).outlineStyle !== 'none' || getComputedStyle(part).stroke !== 'none',
        );
        return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none' || strokes;
      });
      expect.soft(seen, `${path}: ${(await focus.evaluate((element) => element.outerHTML)).slice(0, 100)}`).toBe(true);
    }
  }
});

test('evidence opens and closes by the keyboard', async ({ page }) => {
  await page.goto('timeline/');
  const details = page.locator('main li details').first();
  await details.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(details).toHaveAttribute('open');
  await page.keyboard.press('Space');
  await expect(details).not.toHaveAttribute('open');
});

test('a name in an article opens its card, Escape closes it and returns', async ({ page }) => {
  await page.goto(`articles/${articles[0]?.id ?? ''}/`);
  const name = page.locator('main button.name.person').first();
  await name.focus();
  await page.keyboard.press('Enter');
  const card = page.locator(`[id="${(await name.getAttribute('popovertarget')) ?? ''}"]`);
  await expect(card).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(name).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(card.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/people\//);
});
