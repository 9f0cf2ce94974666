import { contacts, entities, expect, test } from './site.ts';

const held = (id: string): number => contacts.filter(({ participants }) => participants.includes(id)).length;
const [busiest] = entities.filter(({ type }) => type === 'person').sort((a, b) => held(b.id) - held(a.id));
const person = `people/${busiest?.id ?? ''}/`;

test('a count of meetings opens its sentences, and a sentence leads to its place', async ({ page }) => {
  await page.goto(person);
  const met = page.locator('main .met > li').first();
  const count = Number(/\d+/.exec(await met.locator('summary').innerText())?.[0]);
  const sentence = met.locator('.evidence li').first();
  await expect(sentence).toBeHidden();
  await met.locator('summary').click();
  await expect(sentence).toBeVisible();
  expect(await met.locator('details > p').count()).toBeGreaterThanOrEqual(count);
  const words = await sentence.locator('p').innerText();
  await sentence.getByRole('link').click();
  await expect(page.locator(':target')).toBeInViewport();
  expect((await page.locator(':target').innerText()).replace(/\s+/g, ' ')).toContain(words.replace(/\s+/g, ' ').slice(0, 30));
});

test('a mark of the small timeline leads to its contact on the same page', async ({ page }) => {
  await page.goto(person);
  const marks = page.locator('main .chart.across a[href^="#"]');
  expect(await marks.count()).toBeGreaterThanOrEqual(held(busiest?.id ?? ''));
  await marks.first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('li:target')).toBeInViewport();
  await expect(page.locator('li:target h3 a')).toHaveAttribute('href', /\/contacts\//);
});

test('an index is filtered as one types, with the keyboard, in any spelling', async ({ page }) => {
  await page.goto('people/');
  const items = page.locator('main [data-item]');
  const all = await items.count();
  await page.locator('main').getByRole('searchbox').focus();
  await page.keyboard.type('shoygu');
  await expect(items.filter({ visible: true })).toHaveCount(1);
  await expect(items.filter({ visible: true })).toContainText('Sergei Shoigu');
  await expect(page.locator('main').getByRole('status')).toHaveText(`1 of ${String(all)} people`);
  expect(new URL(page.url()).searchParams.get('q')).toBe('shoygu');
  await page.getByRole('button', { name: 'Clear' }).focus();
  await page.keyboard.press('Enter');
  await expect(items.filter({ visible: true })).toHaveCount(all);
  expect(new URL(page.url()).search).toBe('');
});

test('a filtered index can be shared', async ({ page }) => {
  await page.goto('people/?side=a');
  await expect(page.getByRole('combobox', { name: 'Side' })).toHaveValue('a');
  const sides = await page
    .locator('main [data-item]')
    .filter({ visible: true })
    .evaluateAll((items) => items.map((item) => item.dataset['side']));
  expect(new Set(sides)).toEqual(new Set(['a']));
  await expect(page.locator('main section').filter({ visible: true, hasNot: page.locator('[data-item]:visible') })).toHaveCount(0);
});

test('an address with a side that nobody has shows everybody, and the field says so', async ({ page }) => {
  await page.goto('people/?side=nowhere');
  await expect(page.getByRole('combobox', { name: 'Side' })).toHaveValue('');
  await expect(page.locator('main [data-item]').filter({ visible: false })).toHaveCount(0);
});

test('names in other scripts say their language and direction', async ({ page }) => {
  const named = entities.find(({ scripts, type }) => type === 'person' && 'fa' in scripts);
  expect(named, 'a name in Persian').toBeDefined();
  await page.goto(`people/${named?.id ?? ''}/`);
  const name = page.locator('main bdi[lang="fa"]').first();
  await expect(name).toHaveText(named?.scripts['fa'] ?? '');
  await expect(name).toHaveAttribute('dir', 'rtl');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('an index shows everybody and sends what is typed to the search', async ({ page }) => {
    await page.goto('people/');
    expect(await page.locator('main [data-item]').filter({ visible: true }).count()).toBe(await page.locator('main [data-item]').count());
    await expect(page.getByRole('combobox')).toHaveCount(0);
    await page.locator('main').getByRole('searchbox').fill('Shoigu');
    await page.locator('main').getByRole('button', { name: 'Search' }).click();
    await expect(page).toHaveURL(/\/search\/\?q=Shoigu/);
  });
  test('a count of meetings opens its sentences', async ({ page }) => {
    await page.goto(person);
    const met = page.locator('main .met > li').first();
    await met.locator('summary').click();
    await expect(met.locator('.evidence li').first()).toBeVisible();
  });
});
