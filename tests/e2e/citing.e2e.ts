import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articles, contacts, expect, siteFolder, test } from './site.ts';

const dated = contacts.find(({ date, reports }) => /^\d{4}-\d\d-\d\d$/.test(date ?? '') && reports.length > 1) ?? contacts[0];
const read = (path: string): string => readFileSync(join(siteFolder, path), 'utf8');

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a contact says how to cite it, in words and as files', async ({ page }) => {
    await page.goto(`contacts/${dated?.id ?? ''}/`);
    const cite = page.locator('#cite');
    await expect(cite).toContainText(dated?.summary ?? '');
    await expect(cite).toContainText(`/contacts/${dated?.id ?? ''}/`);
    await expect(cite.locator('pre').first()).toBeHidden();
    await cite.locator('summary').click();
    await expect(cite.locator('pre').first()).toContainText(`{${dated?.id ?? ''},`);
    for (const name of ['CSL-JSON', 'BibTeX', 'RIS', 'Calendar'])
      await expect(cite.getByRole('link', { name })).toHaveAttribute('download', '');
  });

  test('every link of a citation gives a file', async ({ page, request }) => {
    for (const path of [`contacts/${dated?.id ?? ''}/`, `articles/${articles[0]?.id ?? ''}/`, 'quotes/', 'data/']) {
      await page.goto(path);
      const links = await page.locator('a[download]').evaluateAll((anchors) => anchors.map((anchor) => (anchor as HTMLAnchorElement).href));
      expect(links.length, path).toBeGreaterThan(2);
      for (const link of links) {
        const answer = await request.get(link);
        expect(answer.status(), link).toBe(200);
        expect((await answer.text()).length, link).toBeGreaterThan(40);
      }
    }
  });
});

test('feeds are announced in the head and can be read', async ({ page, request }) => {
  await page.goto('');
  const feed = (type: string) => page.locator(`link[rel="alternate"][type="${type}"]`).getAttribute('href');
  const atom = await (await request.get((await feed('application/atom+xml')) ?? '')).text();
  const entries = await page.evaluate((text) => {
    const xml = new DOMParser().parseFromString(text, 'application/xml');
    if (xml.querySelector('parsererror')) return [xml.documentElement.textContent];
    return [...xml.querySelectorAll('entry > link')].map((link) => link.getAttribute('href') ?? '');
  }, atom);
  expect(entries.map((address) => address.replace(/^https?:\/\/[^/]+/, '')).sort()).toEqual(
    contacts.map(({ id }) => `/contacts/${id}/`).sort(),
  );
  const json = JSON.parse(await (await request.get((await feed('application/feed+json')) ?? '')).text()) as { items: object[] };
  expect(json.items).toHaveLength(contacts.length);
});

test('the calendar holds the contacts with a day', () => {
  const calendar = read('calendar.ics').replaceAll('\r\n ', '');
  const days = contacts.filter(({ date }) => /^\d{4}-\d\d-\d\d(T.*)?$/.test(date ?? ''));
  expect(calendar.match(/^UID:.*(?=@)/gm)).toEqual(expect.arrayContaining(days.map(({ id }) => `UID:${id}`)));
  expect(calendar.match(/^BEGIN:VEVENT/gm)).toHaveLength(days.length);
});

test('what every page tells programs can be read', () => {
  for (const page of globSync('**/*.html', { cwd: siteFolder })) {
    const scripts = [...read(page).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map((match) => match[1] ?? '');
    expect(scripts.length, page).toBeGreaterThan(0);
    for (const script of scripts) expect(JSON.parse(script), page).toMatchObject({ '@context': 'https://schema.org' });
  }
});

test('a contact tells programs its day, its people and its sources', async ({ page }) => {
  await page.goto(`contacts/${dated?.id ?? ''}/`);
  const scripts = await page.locator('script[type="application/ld+json"]').allTextContents();
  const nodes = scripts.flatMap((script) => (JSON.parse(script) as { '@graph'?: Record<string, unknown>[] })['@graph'] ?? []);
  const event = nodes.find((node) => node['@type'] === 'Event');
  expect(event).toMatchObject({ startDate: dated?.date, name: dated?.summary });
  expect(event?.['attendee']).toHaveLength(dated?.participants.length ?? 0);
  expect(nodes.map((node) => node['@type'])).toContain('BreadcrumbList');
});

test('an article tells reference managers its headline, outlet and day', async ({ page }) => {
  const article = articles.find(({ published }) => published?.basis === 'stated');
  await page.goto(`articles/${article?.id ?? ''}/`);
  const term = (name: string) => page.locator(`meta[name="${name}"]`);
  await expect(term('citation_title')).toHaveAttribute('content', article?.title ?? '');
  await expect(term('citation_publisher')).toHaveAttribute('content', article?.outlet ?? '');
  await expect(term('citation_publication_date')).toHaveAttribute(
    'content',
    article?.published?.edtf.slice(0, 10).replaceAll('-', '/') ?? '',
  );
});

test('a contact sets its reports side by side, with the word where they differ', async ({ page }) => {
  const apart = contacts.find(({ differs, reports }) => differs.length > 0 && reports.length > 1);
  await page.goto(`contacts/${apart?.id ?? ''}/`);
  const section = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Outlets side by side' }) });
  for (const { article } of apart?.reports ?? [])
    await expect(section.getByRole('link', { name: articles.find(({ id }) => id === article)?.title ?? '' })).toBeVisible();
  await expect(section.locator('.differs')).toHaveCount(apart?.differs.length ?? 0);
  await expect(section.getByText('Not in this corpus')).toBeVisible();
  await section.locator('sup a').first().click();
  await expect(page.locator(':target')).toBeInViewport();
});

test('the page on the method tells which version of the program read the articles', async ({ page }) => {
  await page.goto('method/');
  await expect(page.getByText(/read by version \d+\.\d+\.\d+ of the program/)).toBeVisible();
});
