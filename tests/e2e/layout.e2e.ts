import { expect, pageKinds, test } from './site.ts';

for (const { kind, path } of pageKinds) {
  test(`${kind} fits every width from a phone to a wall`, async ({ page }) => {
    await page.goto(path);
    for (const width of [320, 360, 768, 1280, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      const wide = await page.evaluate(() => {
        const limit = document.documentElement.clientWidth;
        const sticksOut = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > limit + 1);
        return { page: document.documentElement.scrollWidth - limit, first: sticksOut[0]?.outerHTML.slice(0, 120) };
      });
      expect.soft(wide.page, `${String(width)} px, ${wide.first ?? ''}`).toBeLessThanOrEqual(0);
    }
  });
}
