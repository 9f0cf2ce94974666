import { articles, contacts, expect, test } from './site.ts';

const pages = ['', 'timeline/', `articles/${articles[0]?.id ?? ''}/`, `contacts/${contacts[0]?.id ?? ''}/`, 'people/', 'method/'];

test('two small files set an English page', async ({ page }) => {
  for (const path of pages) {
    await page.goto(path, { waitUntil: 'networkidle' });
    const bytes = await page.evaluate(() =>
      (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
        .filter(({ name }) => name.endsWith('.woff2'))
        .map(({ encodedBodySize }) => encodedBodySize),
    );
    expect.soft(bytes, path).not.toContain(0);
    expect.soft(bytes.length, path).toBeLessThanOrEqual(2);
    expect
      .soft(
        bytes.reduce((sum, length) => sum + length, 0),
        path,
      )
      .toBeLessThanOrEqual(50 * 1024);
  }
});

test('the page stands still when its type arrives late', async ({ page }) => {
  await page.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await page.addInitScript(() => {
    const total = { shift: 0 };
    Object.assign(window, { total });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) total.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    for (const path of pages) {
      await page.goto(path, { waitUntil: 'networkidle' });
      await page.evaluate(() => document.fonts.ready);
      const { shift } = await page.evaluate(() => (window as unknown as { total: { shift: number } }).total);
      // A line that just fits in one face may not in the other; more than that would be a wrong measure of the stand-in.
      expect.soft(shift, `${path} at ${String(width)} px`).toBeLessThan(0.1);
    }
  }
});
