import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findChromium } from '../scripts/setup/browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const executablePath = findChromium(root);

export default defineConfig({
  testDir: '../tests/e2e',
  testMatch: '*.e2e.ts',
  outputDir: '../.cache/test/e2e',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 120_000,
  reporter: [['list'], ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ?? '../.cache/test/playwright.json' }]],
  use: {
    browserName: 'chromium',
    colorScheme: 'light',
    viewport: { width: 1280, height: 900 },
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      // Chromium refuses its sandbox to root.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
});
