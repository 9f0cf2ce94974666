import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { serve } from '../../scripts/setup/server.mjs';
import type { Contact } from '../../src/schema/contact.ts';
import { expect, largeFolder, test as base } from './site.ts';

const HEAVIEST = 150 * 1024;
const contacts = JSON.parse(readFileSync(join(largeFolder, 'data/contacts.json'), 'utf8')) as Contact[];

const test = base.extend<object, { siteUrl: string }>({
  siteUrl: [
    async ({}, use) => {
      const server = await serve({ folder: largeFolder });
      await use(server.url);
      await server.close();
    },
    { scope: 'worker' },
  ],
});

/** Pairs of words in the chart that stand on each other. */
const collisions = (page: Page): Promise<string[]> =>
  page.locator('svg.chart text').evaluateAll((texts) => {
    const boxes = texts
      .map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0)
      .sort((a, b) => a.box.top - b.box.top);
    return boxes.flatMap((one, at) =>
      boxes.slice(at + 1).flatMap((other) => {
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        // A line of type is higher than its letters, and those of the lanes on a phone run upwards.
        const upwards = one.box.height > one.box.width;
        return across > (upwards ? 6 : 1) && down > (upwards ? 1 : 6) ? [`${one.words} / ${other.words}`] : [];
      }),
    );
  });

test('no page of hundreds of contacts is heavy', () => {
  expect(contacts.length).toBeGreaterThan(500);
  for (const page of globSync('**/*.html', { cwd: largeFolder }))
    expect.soft(gzipSync(readFileSync(join(largeFolder, page))).length, page).toBeLessThanOrEqual(HEAVIEST);
});

test('every year has a page of its own, which holds its contacts', async ({ page }) => {
  await page.goto('timeline/');
  await expect(page.locator('.rows > li[id]')).toHaveCount(contacts.length);
  const years = await page.locator('svg.chart.across a.way').evaluateAll((links) => links.map((link) => link.textContent));
  expect(years.length).toBeGreaterThan(5);
  for (const year of [years.at(0), years.at(-1)]) {
    await page.goto('timeline/');
    await page.locator('svg.chart').getByRole('link', { name: year, exact: true }).filter({ visible: true }).click();
    await expect(page.locator('h1')).toContainText(year ?? '');
    const own = contacts.filter(({ earliest }) => earliest?.startsWith(year ?? ''));
    await expect(page.locator('.rows > li[id]')).toHaveCount(own.length);
    await expect(page.locator('.rows summary').first()).toBeVisible();
  }
});

test('a choice narrows hundreds of contacts', async ({ page }) => {
  await page.goto('timeline/?status=planned');
  const planned = contacts.filter(({ status }) => status === 'planned');
  await expect(page.locator('timeline-filter [role="status"]')).toHaveText(`${planned.length} of ${contacts.length} contacts`);
  await expect(page.locator('.rows > li[id]').filter({ visible: true })).toHaveCount(planned.length);
});

for (const width of [360, 1280])
  test(`no words in the charts stand on each other at ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of ['timeline/', ...globSync('timeline/2*/', { cwd: largeFolder }).map((folder) => `${folder.replace(/\/$/, '')}/`)]) {
      await page.goto(path);
      expect.soft(await collisions(page), path).toEqual([]);
    }
  });
