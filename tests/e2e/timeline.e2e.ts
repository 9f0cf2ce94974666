import type { Locator, Page } from '@playwright/test';
import { contacts, entities, expect, test } from './site.ts';

const rows = (page: Page): Locator => page.locator('.rows > li[id]').filter({ visible: true });
const marks = (page: Page): Locator => page.locator('svg.chart a[href^="#"]').filter({ visible: true });
const status = (page: Page): Locator => page.locator('timeline-filter [role="status"]');
const control = (page: Page, name: string): Locator => page.getByRole('combobox', { name, exact: true });
const idsOf = (list: Locator): Promise<string[]> =>
  list.evaluateAll((nodes) => nodes.map((node) => node.id || (node.getAttribute('href') ?? '').slice(1)));

/** The person with the most contacts that do not make up the whole list. */
const people = entities
  .filter(({ type }) => type === 'person')
  .map(({ id, name }) => ({ id, name, own: contacts.filter(({ participants }) => participants.includes(id)) }))
  .sort((a, b) => b.own.length - a.own.length);
const [person] = people;
const ids = (list: typeof contacts): string[] => list.map(({ id }) => id).sort();

test('a choice narrows list and chart alike, says how many remain, and lives in the address', async ({ page }) => {
  await page.goto('timeline/');
  await expect(status(page)).toHaveText(`${contacts.length} contacts`);
  await control(page, 'Person').selectOption(person?.id ?? '');
  const own = person?.own ?? [];
  await expect(status(page)).toHaveText(`${own.length} of ${contacts.length} contacts`);
  expect((await idsOf(rows(page))).sort()).toEqual(ids(own));
  expect((await idsOf(marks(page))).sort()).toEqual(ids(own));
  await expect(page).toHaveURL(new RegExp(`\\?person=${person?.id ?? ''}$`));
  for (const section of await page.locator('main section:has(.rows)').filter({ visible: true }).all())
    expect(await section.locator('li[id]').filter({ visible: true }).count()).toBeGreaterThan(0);

  // Two people together, then a kind of contact: each narrows what the other leaves.
  const other = own.flatMap(({ participants }) => participants).find((id) => id !== person?.id && people.some((one) => one.id === id));
  await control(page, 'and').selectOption(other ?? '');
  const both = own.filter(({ participants }) => participants.includes(other ?? ''));
  expect((await idsOf(rows(page))).sort()).toEqual(ids(both));

  const shared = page.url();
  await page.reload();
  expect((await idsOf(rows(page))).sort()).toEqual(ids(both));
  expect(page.url()).toBe(shared);
  await page.goBack();
  await expect(status(page)).toHaveText(`${own.length} of ${contacts.length} contacts`);
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(rows(page)).toHaveCount(contacts.length);
  await expect(page.getByRole('button', { name: 'Clear' })).toBeHidden();
  await expect(page).toHaveURL(/\/timeline\/$/);
});

test('an option says how many it would leave, and one that would leave none cannot be chosen', async ({ page }) => {
  await page.goto('timeline/?status=planned');
  const planned = contacts.filter((contact) => contact.status === 'planned');
  const kinds = control(page, 'Kind').locator('option:not([value=""])');
  for (const option of await kinds.all()) {
    const value = await option.getAttribute('value');
    const count = planned.filter(({ type }) => type === value).length;
    await expect(option).toHaveAttribute('label', new RegExp(`\\(${count}\\)$`));
    if (count === 0) await expect(option).toBeDisabled();
  }
});

test('an address that knows nobody shows everything', async ({ page }) => {
  for (const odd of ['?person=nobody&from=1066', '?kind=%E0%A4%A&kind=&=&&#%E0%A4%A', '?from=2022&from=%00#nowhere']) {
    await page.goto(`timeline/${odd}`);
    await page.reload();
    await expect(status(page)).toHaveText(odd.includes('2022') ? /contacts$/ : `${contacts.length} contacts`);
  }
  await page.goto('timeline/?person=nobody&from=1066');
  await expect(rows(page)).toHaveCount(contacts.length);
});

test('whoever opens a shared choice reads it in the head of the page, and from there reaches the list', async ({ page }) => {
  await page.goto('timeline/?kind=visit');
  const told = page.locator('.head').getByRole('link', { name: /^\d+ of \d+ contacts: kind / });
  await told.click();
  await expect(page.locator('#list')).toBeInViewport();
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(told).toHaveCount(0);
  await expect(page.locator('.head')).toContainText('The list:');
});

test('a link to an entry that the choice leaves out shows it all the same', async ({ page }) => {
  const out = contacts.find(({ status: one }) => one === 'held');
  await page.goto(`timeline/?status=planned#${out?.id ?? ''}`);
  await expect(page.locator(`li[id="${out?.id ?? ''}"]`)).toBeInViewport();
  await expect(rows(page)).toHaveCount(contacts.length);
});

test('a mark leads to its entry, the entry to the sentence, and Back to the choice', async ({ page }) => {
  await page.goto(`timeline/?person=${person?.id ?? ''}`);
  await expect(status(page)).toContainText(' of ');
  const mark = marks(page).first();
  const id = (await mark.getAttribute('href'))?.slice(1) ?? '';
  await mark.locator('circle, path, rect').last().click({ force: true });
  const row = page.locator(`li[id="${id}"]`);
  await expect(row).toBeInViewport();
  await row.locator('summary').click();
  await row.locator('cite a').first().click();
  await expect(page.locator(':target')).toBeInViewport();
  await page.goBack();
  await page.goBack();
  await expect(status(page)).toContainText(' of ');
});

test('the chart is one stop, with the arrow keys inside', async ({ page }) => {
  await page.goto('timeline/');
  await page.getByRole('link', { name: 'Skip the chart' }).focus();
  await page.keyboard.press('Tab');
  const focus = page.locator(':focus');
  const first = await focus.getAttribute('href');
  const place = async (): Promise<{ x: number; y: number }> => (await focus.locator('.target').first().boundingBox()) ?? { x: 0, y: 0 };
  const start = await place();
  await page.keyboard.press('ArrowRight');
  expect((await place()).x).toBeGreaterThan(start.x);
  await page.keyboard.press('Home');
  expect(await focus.getAttribute('href')).toBe(first);
  await page.keyboard.press('ArrowDown');
  expect((await place()).y).toBeGreaterThan(start.y + 24);
  const target = (await focus.getAttribute('href'))?.slice(1) ?? '';
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('svg.chart'))).toBeNull();
  await page.keyboard.press('Shift+Tab');
  expect((await focus.getAttribute('href'))?.slice(1)).toBe(target);
  await page.keyboard.press('Enter');
  await expect(page.locator(`li[id="${target}"]`)).toBeInViewport();
});

test('the keys pass over what the choice has left out', async ({ page }) => {
  await page.goto(`timeline/?person=${person?.id ?? ''}`);
  await expect(status(page)).toContainText(' of ');
  await page.getByRole('link', { name: 'Skip the chart' }).focus();
  await page.keyboard.press('Tab');
  const seen = new Set<string>();
  for (const key of ['Home', ...Array.from({ length: 12 }, (_, index) => (index % 3 === 2 ? 'ArrowDown' : 'ArrowRight'))]) {
    await page.keyboard.press(key);
    await expect(page.locator(':focus')).toBeVisible();
    seen.add((await page.locator(':focus').getAttribute('href')) ?? '');
  }
  const own = new Set(person?.own.map(({ id }) => `#${id}`));
  expect([...seen].filter((href) => href.startsWith('#') && !own.has(href))).toEqual([]);
  expect(seen.size).toBeGreaterThan(2);
});

test('on a phone the marks stand down the page and are narrowed too', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('timeline/');
  await control(page, 'Status').selectOption('planned');
  const planned = contacts.filter((contact) => contact.status === 'planned');
  expect((await idsOf(marks(page))).sort()).toEqual(ids(planned));
  await expect(page.locator('.down > .reach > *').filter({ visible: true })).toHaveCount(
    await page.locator('.down > a').filter({ visible: true }).count(),
  );
});

test('a printed choice says what was chosen', async ({ page }) => {
  await page.goto(`timeline/?person=${person?.id ?? ''}`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('timeline-filter select').first()).toBeHidden();
  const words = await page.locator('timeline-filter').evaluate((element) => getComputedStyle(element, '::after').content);
  expect(words).toContain(`${person?.own.length ?? 0} of ${contacts.length} contacts: person ${person?.name ?? ''}`);
});

test('the timeline sends at most 4 KB of script, compressed', async ({ page, baseURL }) => {
  await page.goto('timeline/');
  const sources = await page.locator('script[src]').evaluateAll((scripts) => scripts.map((script) => script.getAttribute('src') ?? ''));
  let sum = 0;
  for (const source of sources) {
    const text = await (await page.request.get(new URL(source, baseURL).href)).text();
    const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
    sum += (await new Response(packed).arrayBuffer()).byteLength;
  }
  expect(sum).toBeGreaterThan(0);
  expect(sum).toBeLessThanOrEqual(4096);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('no control is shown that would do nothing, and every mark is a link of its own', async ({ page }) => {
    await page.goto('timeline/');
    await expect(page.locator('main select')).not.toHaveCount(0);
    for (const select of await page.locator('main select').all()) await expect(select).toBeHidden();
    await expect(rows(page)).toHaveCount(contacts.length);
    await expect(marks(page)).toHaveCount(contacts.length);
    expect(await marks(page).first().getAttribute('tabindex')).toBeNull();
  });
});
