import { articles, expect, test } from './site.ts';
import { known, otherSpelling, phrase } from './search-text.ts';

const start = `articles/${articles[0]?.id ?? ''}/`;

test.describe('the box in the masthead', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(start);
  });

  test('opens by / and leads to a name by the keyboard alone', async ({ page }) => {
    const { name, other } = otherSpelling[0] ?? { name: '', other: '' };
    await page.keyboard.press('/');
    const box = page.getByRole('combobox', { name: 'Search' });
    await expect(box).toBeFocused();
    await page.keyboard.type(other);
    await expect(page.getByRole('option').first()).toContainText(name);
    await expect(box).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('ArrowDown');
    const chosen = page.getByRole('option', { selected: true });
    await expect(chosen).toContainText(name);
    await expect(box).toHaveAttribute('aria-activedescendant', (await chosen.getAttribute('id')) ?? '');
    await expect(box).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('h1')).toHaveText(name);
  });

  test('has its arrows, Home and End', async ({ page }) => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type(known.name);
    const options = page.getByRole('option');
    const at = async (): Promise<number> => options.evaluateAll((all) => all.findIndex((one) => one.ariaSelected === 'true'));
    await expect(options.first()).toBeVisible();
    await expect(page.getByRole('group', { name: 'Sentences' })).toBeVisible();
    const last = (await options.count()) - 1;
    await page.keyboard.press('Home');
    expect(await at(), 'Home belongs to the words').toBe(-1);
    await page.keyboard.press('ArrowUp');
    expect(await at()).toBe(last);
    await page.keyboard.press('ArrowDown');
    expect(await at(), 'past the last comes the field').toBe(-1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    expect(await at()).toBe(last);
    await expect(options.nth(last)).toBeInViewport();
    await page.keyboard.press('Home');
    expect(await at()).toBe(0);
  });

  test('Escape closes, then clears, then returns to where the reader was', async ({ page }) => {
    const link = page.getByRole('navigation', { name: 'Site' }).getByRole('link').nth(2);
    await link.focus();
    await page.keyboard.press('/');
    await page.keyboard.type(known.name);
    const box = page.getByRole('combobox', { name: 'Search' });
    await expect(page.getByRole('listbox')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('listbox')).toBeHidden();
    await expect(box).toHaveAttribute('aria-expanded', 'false');
    await expect(box).toHaveValue(known.name);
    await page.keyboard.press('Escape');
    await expect(box).toHaveValue('');
    await page.keyboard.press('Escape');
    await expect(link).toBeFocused();
  });

  test('Enter with nothing chosen leads to all results', async ({ page }) => {
    await page.keyboard.press('/');
    await page.keyboard.type(known.name);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=/);
    await expect(page.getByRole('searchbox')).toHaveValue(known.name);
    await expect(page.locator('[data-results] .hits a').first()).toContainText(known.name);
  });

  test('a sentence opens at that sentence, by mouse', async ({ page }) => {
    await page.getByRole('searchbox', { name: 'Search' }).click();
    await page.keyboard.type(`"${phrase.words}"`);
    await page.getByRole('group', { name: 'Sentences' }).getByRole('option').first().click();
    await expect(page).toHaveURL(new RegExp(`/articles/${phrase.article}/#`));
    await expect(page.locator(`[id="${phrase.sentence}"]`)).toBeInViewport();
  });

  test('/ is a letter in a field and opens nothing where it is switched off', async ({ page }) => {
    await page.keyboard.press('/');
    const box = page.getByRole('combobox', { name: 'Search' });
    await expect(box).toBeFocused();
    await page.keyboard.press('/');
    await expect(box).toHaveValue('/');
    const slash = page.getByRole('checkbox', { name: /opens the search/ });
    const script = Promise.withResolvers<undefined>();
    await page.route(/search-page[^/]*\.js$/, async (route) => script.promise.then(() => route.continue()));
    await page.goto('search/');
    await slash.uncheck();
    script.resolve(undefined);
    await expect(page.locator('search-page:defined')).toBeAttached();
    await expect(slash).not.toBeChecked();
    await page.goto(start);
    await page.keyboard.press('/');
    await expect(page.locator('search-box input')).not.toBeFocused();
    await page.keyboard.press('Control+k');
    await expect(page.locator('search-box input')).toBeFocused();
    await page.goto('search/');
    await page.getByRole('searchbox').focus();
    await expect(slash).not.toBeChecked();
  });

  test('what is being composed is left alone', async ({ page }) => {
    await page.keyboard.press('/');
    const box = page.getByRole('combobox', { name: 'Search' });
    await expect(box).toBeFocused();
    await page.evaluate(() => {
      const asked: unknown[] = [];
      const post = Reflect.get(Worker.prototype, 'postMessage') as (question: { typed: unknown }) => void;
      const listen = function (this: Worker, question: { typed: unknown }): void {
        asked.push(question.typed);
        post.call(this, question);
      };
      Object.assign(Worker.prototype, { postMessage: listen });
      Object.assign(globalThis, { asked });
    });
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: known.name.slice(0, 4), selectionStart: 4, selectionEnd: 4 });
    await expect(box).toHaveValue(known.name.slice(0, 4));
    await session.send('Input.insertText', { text: known.name });
    await expect(page.getByRole('option').first()).toContainText(known.name);
    const asked = await page.evaluate(() => (globalThis as unknown as { asked: unknown[] }).asked.filter((typed) => typed !== null));
    expect(asked, 'only what was composed to its end').toEqual([known.name]);
  });

  test('is one of the same name, its groups and its count in the tree of a screen reader', async ({ page }) => {
    await page.keyboard.press('/');
    await page.keyboard.type(known.name);
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('search')).toMatchAriaSnapshot(`
      - search:
        - combobox "Search" [expanded] [active]
        - button "Search"
    `);
    await expect(page.getByRole('listbox', { name: 'Suggestions' })).toMatchAriaSnapshot(`
      - listbox "Suggestions":
        - group "People and names":
          - option /${known.name}/ [selected]
        - group "Contacts":
          - option /${known.name}/
    `);
    await expect(page.locator('search-box [role="status"]')).toHaveText(/\d+ names? ?.*contacts/);
  });

  test('moves nothing on the page', async ({ page }) => {
    const moved = await page.evaluate(() => {
      const shifts: number[] = [];
      new PerformanceObserver((list) => shifts.push(...list.getEntries().map((entry) => (entry as { value?: number }).value ?? 0))).observe(
        {
          type: 'layout-shift',
          buffered: false,
        },
      );
      Object.assign(globalThis, { shifts });
      return document.querySelector('h1')?.getBoundingClientRect().top;
    });
    await page.keyboard.press('/');
    await page.keyboard.type(known.name, { delay: 30 });
    await page.getByRole('option').first().waitFor();
    expect(await page.evaluate(() => document.querySelector('h1')?.getBoundingClientRect().top)).toBe(moved);
    expect(await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts.reduce((sum, one) => sum + one, 0))).toBe(0);
  });
});

test('a finger opens a suggestion, and the list has the width of the sheet', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    baseURL: baseURL ?? '',
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  await page.goto(start);
  await page.locator('search-box input').tap();
  await page.keyboard.type(known.name);
  const first = page.getByRole('option').first();
  await page.getByRole('group', { name: 'Sentences' }).waitFor();
  await expect.poll(async () => (await page.locator('search-box .answers').boundingBox())?.width).toBe(360);
  await expect(first).toContainText(known.name);
  await expect.poll(async () => (await first.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await first.tap();
  await expect(page.locator('h1')).toHaveText(known.name);
  await context.close();
});
