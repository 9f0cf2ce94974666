import { expect, test } from './site.ts';

/** What a reader types, and the name that the first hit must bear. */
const misspelt = [
  ['Shoygu', 'Sergei Shoigu'],
  ['lavrow', 'Sergey Lavrov'],
  ['Pezeshkiyan', 'Masoud Pezeshkian'],
  ['amir abdollahian', 'Hossein Amirabdollahian'],
  ['Mishutsin', 'Mikhail Mishustin'],
] as const;

for (const [typed, name] of misspelt) {
  test(`“${typed}” finds ${name}`, async ({ page }) => {
    await page.goto('search/');
    await page.locator('main').getByRole('searchbox').pressSequentially(typed);
    const first = page.locator('[data-results]').getByRole('listitem').first().getByRole('link');
    await expect(first).toContainText(name);
    await first.click();
    await expect(page.locator('h1')).toHaveText(name);
  });
}

test('a phrase finds its sentence, and the hit opens there', async ({ page }) => {
  await page.goto('search/');
  await page.locator('main').getByRole('searchbox').fill('“strategic partner”');
  const hit = page.locator('[data-results]').locator('a[href*="/articles/"][href*="#"]').first();
  await expect(hit).toContainText(/strategic partner/i);
  await hit.click();
  await expect(page.locator(':target')).toContainText(/strategic partner/i);
});

test('the form of the first page brings its words along', async ({ page }) => {
  await page.goto('');
  await page.getByRole('searchbox').fill('Raeisi');
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=Raeisi/);
  await expect(page.locator('[data-results]').getByRole('link').first()).toContainText('Ebrahim Raisi');
});

test('nothing is loaded before the reader turns to the search', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('search/', { waitUntil: 'networkidle' });
  expect(asked.filter((path) => path.endsWith('.json'))).toEqual([]);
  await page.locator('main').getByRole('searchbox').fill('Kazan');
  await expect(page.locator('[data-results]').getByRole('link').first()).toBeVisible();
  expect(asked.filter((path) => path.endsWith('.json')).length).toBeGreaterThan(0);
});

test('what is nowhere gives a word of help, aloud', async ({ page }) => {
  await page.goto('search/');
  await page.locator('main').getByRole('searchbox').fill('zzzzqqqq');
  await expect(page.getByRole('status')).toContainText(/nothing/i);
});
