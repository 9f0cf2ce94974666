import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { expect, test } from './site.ts';

const source = readFileSync(join(import.meta.dirname, '../../src/browser/put-children.ts'), 'utf8');

declare function putChildren(parent: Element, nodes: readonly Element[]): void;

test('a suggestion stays in its place when others come before and after it', async ({ page }) => {
  await page.goto('about:blank');
  await page.addScriptTag({ content: stripTypeScriptTypes(source).replace('export ', '') });
  const seen = await page.evaluate(() => {
    const list = document.body.appendChild(document.createElement('div'));
    const show = (...names: string[]): void =>
      putChildren(
        list,
        names.map((name) => Object.assign(document.createElement('p'), { textContent: name })),
      );
    show('gone', 'kept');
    const kept = list.lastElementChild;
    show('first', 'kept', 'last');
    return { stays: kept?.isConnected, shown: [...list.children].map(({ textContent }) => textContent) };
  });
  expect(seen).toEqual({ stays: true, shown: ['first', 'kept', 'last'] });
});
