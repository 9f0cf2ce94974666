import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { articles, expect, siteFolder, test } from './site.ts';
import { known } from './search-text.ts';

/** What a reader may have to load, compressed, before the first name stands, in a dossier of a few articles. */
const MOST_BYTES = 16_000;
const FEW = 8;

const bytesOf = (path: string): number => brotliCompressSync(readFileSync(join(siteFolder, path))).length;

const surname = known.name.split(' ').at(-1) ?? '';
const slip = surname.slice(0, -2) + (surname.at(-1) ?? '') + (surname.at(-2) ?? '');

for (const [how, typed] of [
  ['begun', known.name.slice(0, 5)],
  ['misspelt', slip],
] as const)
  test(`a ${how} name stands before Fuse and the sentences are loaded, and costs few bytes`, async ({ page, context }) => {
    await context.route(/fuse-scores|passage/, () => new Promise(() => undefined));
    await page.goto('', { waitUntil: 'networkidle' });
    const loaded: string[] = [];
    page.on('requestfinished', (request) => loaded.push(new URL(request.url()).pathname));
    await page.keyboard.press('/');
    await page.keyboard.type(typed);
    await expect(page.getByRole('option').filter({ hasText: known.name }).first()).toBeVisible();
    expect(loaded, 'the box, the thread, the names').toHaveLength(3);
    const bytes = loaded.map(bytesOf);
    const sum = bytes.reduce((total, size) => total + size, 0);
    test.info().annotations.push({ type: 'bytes before the first name', description: `${bytes.join(' + ')} = ${String(sum)}` });
    if (articles.length <= FEW) expect(sum).toBeLessThan(MOST_BYTES);
  });
