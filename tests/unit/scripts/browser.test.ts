import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const projectRoot = join(import.meta.dirname, '../../..');
const { chromium } = createRequire(import.meta.url)('playwright-core') as { chromium: { executablePath: () => string } };
const build = basename(dirname(dirname(chromium.executablePath())));

/** Puts a program that starts, or one that does not, where a browser is looked for. */
const put = (folder: string, path: string, starts = true): string => {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `#!/bin/sh\nexit ${starts ? '0' : '127'}\n`, { mode: 0o755 });
  return path;
};

describe('the Chromium to test with', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'browsers-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const found = (chosen = ''): string => {
    const module = join(projectRoot, 'scripts/setup/browser.mjs');
    const script = `const { findChromium } = await import(${JSON.stringify(module)}); console.log(findChromium(${JSON.stringify(projectRoot)}))`;
    const env = { PATH: join(folder, 'bin'), PLAYWRIGHT_BROWSERS_PATH: folder, CHROMIUM_PATH: chosen && join(folder, chosen) };
    return relative(folder, execFileSync(process.execPath, ['--input-type=module', '-e', script], { env, encoding: 'utf8' }).trim());
  };

  test('is the headless shell of Playwright, where it is installed', () => {
    const whole = put(folder, relative(dirname(dirname(dirname(chromium.executablePath()))), chromium.executablePath()));
    expect(found()).toBe(whole);
    const shell = put(folder, `${build.replace('chromium-', 'chromium_headless_shell-')}/a-system/chrome-headless-shell`);
    expect(found()).toBe(shell);
  });

  test('is the one that was named, before those of the system', () => {
    put(folder, 'bin/chromium-headless-shell');
    expect(found(put(folder, 'own/chrome'))).toBe('own/chrome');
  });

  test('is the headless shell of the system before its whole browser', () => {
    put(folder, 'bin/chromium');
    expect(found(put(folder, 'bin/chromium-headless-shell'))).toBe('bin/chromium-headless-shell');
  });

  test('is one that starts', () => {
    put(folder, 'own/chrome', false);
    put(folder, 'bin/chromium-headless-shell');
    expect(found('own/chrome')).toBe('bin/chromium-headless-shell');
  });
});
