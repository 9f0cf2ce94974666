import AxeBuilder from '@axe-core/playwright';
import { expect, pageKinds, test } from './site.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** All that a change of colours can break; the rest has been looked at in the light. */
const colours = ['color-contrast', 'link-in-text-block'];

/** Narrow and wide in the light; the colours of the dark are the same at every width. */
const views = [
  [360, 'light'],
  [1280, 'light'],
  [1280, 'dark'],
] as const;

for (const { kind, path } of pageKinds) {
  test(`${kind} has no fault that axe can find, light and dark, narrow and wide`, async ({ page }) => {
    await page.goto(path);
    for (const [width, colorScheme] of views) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      // No page has a frame, which is all that the other mode is for: it opens a second page for each look.
      const axe = new AxeBuilder({ page }).setLegacyMode();
      const { violations } = await (colorScheme === 'light' ? axe.withTags(standards) : axe.withRules(colours)).analyze();
      const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
      expect.soft(found, `${colorScheme}, ${String(width)} px`).toEqual([]);
    }
  });
}
