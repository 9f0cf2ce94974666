import { expect, test } from './site.ts';
import { phrase } from './search-text.ts';

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
    await page.getByRole('searchbox').pressSequentially(typed);
    const first = page.locator('[data-results] .hits').getByRole('listitem').first().getByRole('link');
    await expect(first).toContainText(name);
    await first.click();
    await expect(page.locator('h1')).toHaveText(name);
  });
}

test('a phrase finds its sentence with the words marked, and the hit opens there', async ({ page }) => {
  await page.goto('search/');
  await page.getByRole('searchbox').fill(`“${phrase.words}”`);
  const hit = page.getByRole('region', { name: 'Sentences' }).getByRole('listitem').filter({ hasText: phrase.words }).first();
  await expect(hit.locator('mark').first()).toContainText(phrase.words);
  await hit.getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`/articles/${phrase.article}/#${phrase.sentence}$`));
  await expect(page.locator(`[id="${phrase.sentence}"]`)).toBeInViewport();
  await expect(page.locator(`[id="${phrase.sentence}"]`)).toContainText(phrase.words);
});

test('nothing is loaded before the reader turns to the search', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  for (const path of ['', 'timeline/', 'search/']) {
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(
      asked.filter((address) => /\.json$|search-(box|page|thread)/.test(address)),
      path,
    ).toEqual([]);
  }
  await page.getByRole('searchbox').fill('Kazan');
  await expect(page.locator('[data-results]').getByRole('link').first()).toBeVisible();
  const names = asked.findIndex((address) => address.includes('names'));
  expect(names, 'the names are asked for').toBeGreaterThan(-1);
  expect(asked.slice(0, names).filter((address) => address.includes('passages'))).toEqual([]);
});

test('every example finds something', async ({ page }) => {
  await page.goto('search/');
  const examples = page.locator('#examples').getByRole('link');
  const typed = await examples.allInnerTexts();
  expect(typed.length).toBeGreaterThan(2);
  for (const words of typed) {
    await page.goto('search/');
    await examples.filter({ hasText: words }).click();
    await expect(page.getByRole('searchbox')).toHaveValue(words);
    await expect(page.getByRole('status')).toContainText(/\d+ (name|contact|quotation|sentence|article)/);
    await expect(page.locator('[data-results] .hits a').first()).toBeVisible();
  }
});

test('what is nowhere gives a word of help, aloud, and ways to look wider', async ({ page }) => {
  await page.goto('search/?q=“zzzzqqqq+xxkkww”&kind=visit');
  await expect(page.getByRole('status')).toContainText(/nothing/i);
  await expect(page.locator('search-page [aria-live="polite"]'), 'read out once, not at every letter').toHaveText(/nothing/i);
  await page.getByRole('link', { name: 'without the filters' }).click();
  await expect(page).toHaveURL(/\/search\/\?q=[^&]+$/);
  await expect(page.locator('.index a').first(), 'the index stays').toBeVisible();
});

const odd = [
  ['HTML', '<img src=x onerror="document.title=1"><script>document.title=1</script><b>Kazan</b>'],
  ['10,000 characters', 'Kazan '.repeat(1700)],
  ['control characters', 'Ka\u0000\u0007zan \u202e abc'],
  ['emoji and signs of regular expressions', '🎉👩‍👩‍👧 (((.*+?^${}|[]\\'],
  ['another script', 'مسکو تهران'],
] as const;
for (const [name, typed] of odd) {
  test(`a query of ${name} is text and does no harm`, async ({ page }) => {
    await page.goto(`search/?q=${encodeURIComponent(typed)}`);
    await expect(page.getByRole('status')).not.toBeEmpty();
    await expect(page.getByRole('status')).not.toHaveText('Searching…');
    expect(await page.title()).toContain('Search');
    await expect(page.locator('[data-results] :is(img, script, b)')).toHaveCount(0);
    await page.getByRole('searchbox').fill('Kazan');
    await expect(page.locator('[data-results] .hits a').first()).toContainText('Kazan');
  });
}
