import type { Page } from '@playwright/test';
import { articles, contacts, entities, expect, test } from './site.ts';

/** The sentence that the address points at: in view, and set off from the paper around it. */
const expectTarget = async (page: Page, words: string): Promise<void> => {
  const target = page.locator(':target');
  await expect(target).toBeInViewport();
  await expect(target).toContainText(words);
  const [ground, paper] = await target.evaluate((element) => [element, document.body].map((one) => getComputedStyle(one).backgroundColor));
  expect(ground).not.toBe('rgba(0, 0, 0, 0)');
  expect(ground).not.toBe(paper);
};

/** Words of an evidence sentence as they stand in a page, without what spans two lines. */
const opening = (exact: string): string => exact.split('\n')[0]?.slice(0, 40) ?? '';

test('a timeline entry leads to its contact and on to the sentence', async ({ page }) => {
  for (const { id, summary, reports } of contacts.filter(({ inWindow }) => inWindow).slice(0, 3)) {
    await page.goto('timeline/');
    await page.locator(`li[id="${id}"]`).getByRole('link', { name: summary, exact: true }).click();
    await expect(page.locator('h1')).toHaveText(summary);
    const words = opening(reports[0]?.evidence[0]?.exact ?? '');
    const item = page
      .getByRole('listitem')
      .filter({ hasText: words })
      .filter({ has: page.getByRole('link') });
    await item.first().getByRole('link').first().click();
    await expectTarget(page, words);
  }
});

test('the evidence opens in place on the timeline, and leads to the sentence', async ({ page }) => {
  const contact = contacts.find(({ inWindow, reports }) => inWindow && reports.length > 0);
  const words = opening(contact?.reports[0]?.evidence[0]?.exact ?? '');
  await page.goto('timeline/');
  const row = page.locator(`li[id="${contact?.id ?? ''}"]`);
  await expect(row.getByText(words)).toBeHidden();
  await row.locator('summary').click();
  await expect(row.getByText(words).first()).toBeVisible();
  await row.getByRole('listitem').filter({ hasText: words }).first().getByRole('link').first().click();
  await expectTarget(page, words);
});

test('every piece of evidence of every contact stands where its link leads', async ({ page }) => {
  const sentences = new Map<string, string>();
  for (const { id } of articles) {
    await page.goto(`articles/${id}/`);
    for (const [sentence, text] of await page
      .locator('main span[id]')
      .evaluateAll((spans) => spans.map((span) => [span.id, span.textContent] as const)))
      sentences.set(`/articles/${id}/#${sentence}`, text);
  }
  for (const { id, reports } of contacts) {
    await page.goto(`contacts/${id}/`);
    const links = await page
      .locator('main li cite a[href*="#"]')
      .evaluateAll((anchors) => anchors.map((anchor) => anchor.getAttribute('href') ?? ''));
    const found = links.map((link) => sentences.get(link) ?? '');
    expect.soft(found, id).not.toContain('');
    for (const { exact } of reports.flatMap(({ evidence }) => evidence))
      expect
        .soft(
          found.some((sentence) => sentence !== '' && (exact.includes(sentence) || sentence.includes(exact))),
          `${id}: ${exact.slice(0, 60)}`,
        )
        .toBe(true);
  }
});

test('when a minister was in a capital, who says so, in which sentence: by clicking alone', async ({ page }) => {
  const visit = contacts.find(
    ({ participants, place, status }) => participants.includes('sergei-lavrov') && place === 'tehran' && status === 'held',
  );
  await page.goto('');
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'People' }).click();
  await page.locator('main').getByRole('link', { name: 'Sergey Lavrov' }).first().click();
  await expect(page.locator('h1')).toHaveText('Sergey Lavrov');
  const entry = page.getByRole('listitem').filter({ hasText: 'Tehran' }).filter({ hasText: '23 Oct 2023' });
  await entry
    .getByRole('link', { name: visit?.summary ?? '', exact: true })
    .first()
    .click();
  await expect(page.locator('main')).toContainText('23 October 2023');
  await expect(page.locator('main')).toContainText('The Jerusalem Post');
  await page
    .getByRole('listitem')
    .filter({ hasText: 'in Tehran on Monday' })
    .getByRole('link', { name: 'The Jerusalem Post' })
    .first()
    .click();
  await expectTarget(page, 'The Russian state media details were general about the meeting in Tehran on Monday.');
});

test('every contact leads to its people, and they lead back', async ({ page }) => {
  for (const { id, participants } of contacts) {
    await page.goto(`contacts/${id}/`);
    const links = new Set(await page.locator('main a').evaluateAll((anchors) => anchors.map((anchor) => anchor.getAttribute('href'))));
    for (const participant of participants)
      expect
        .soft(
          [...links].some((link) => link?.endsWith(`/${participant}/`)),
          `${id} to ${participant}`,
        )
        .toBe(true);
  }
  const people = entities.filter(({ id, type }) => type === 'person' && contacts.some(({ participants }) => participants.includes(id)));
  for (const { id } of people) {
    await page.goto(`people/${id}/`);
    for (const contact of contacts.filter(({ participants }) => participants.includes(id)))
      expect.soft(await page.locator(`main a[href="/contacts/${contact.id}/"]`).count(), `${id} to ${contact.id}`).toBeGreaterThan(0);
  }
});
