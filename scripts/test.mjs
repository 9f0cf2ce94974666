// @ts-check
// Dependency-free, so that it runs in a fresh clone under the system's Node.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installChromium } from './setup/browser.mjs';
import { playwrightCounts, vitestCounts } from './setup/counts.mjs';
import { differingFiles } from './setup/hash-files.mjs';
import { installDependencies } from './setup/install.mjs';
import { projectEnvironment, run } from './setup/run.mjs';

/** @typedef {{ passed: number, failed: number }} Counts */
/** @typedef {{ name: string, run: (held: boolean) => Promise<number>, counts?: () => Counts | null }} Step a step without counts of its own is one test */

const root = fileURLToPath(new URL('..', import.meta.url));
const work = join(root, '.cache/test');
const subPath = '/archive/communique/';
const reports = { vitest: join(work, 'vitest.json'), playwright: join(work, 'playwright.json') };

/**
 * @param {string} command a tool and its arguments, none with a space in it
 * @param {Record<string, string>} [variables]
 * @returns {(held?: boolean) => Promise<number>}
 */
const tool = (command, variables) => (held) => {
  const [name = '', ...args] = command.split(' ');
  return run(name, args, { cwd: root, env: projectEnvironment(root, variables), held });
};

/**
 * @param {string} left a folder below the work folder
 * @param {string} right
 * @returns {number} an exit code: 0 when both hold the same data or pages, else 1, with the names of the files
 */
const compare = (left, right) => {
  // The data folder has a page of its own beside the files.
  const files = differingFiles(join(work, left), join(work, right)).filter((file) => left !== 'data' || !file.endsWith('.html'));
  console.log(files.length === 0 ? 'Every file is the same.' : `These files differ:\n${files.join('\n')}`);
  return files.length === 0 ? 0 : 1;
};

const compareData = async () => {
  const code = await tool('node scripts/extract.ts --sources content/articles --out .cache/test/data')();
  return code === 0 ? compare('data', 'site/data') : code;
};

const compareBuilds = async () => {
  // Another zone, another language, no cache: whatever depends on the machine shows as a difference.
  const code = await tool('astro build --force --outDir .cache/test/again', { TZ: 'Pacific/Kiritimati', LANG: 'fa_IR.UTF-8' })();
  return code === 0 ? compare('site', 'again') : code;
};

const buildLarge = async () => {
  const folder = '.cache/test/large-content';
  const code = await tool(`node scripts/samples/write-dossier.ts ${folder} 540`)();
  return code === 0 ? tool('astro build --outDir .cache/test/large', { CONTENT: folder })() : code;
};

const testInBrowser = async () => {
  const chromium = await installChromium(root);
  if (!chromium) {
    console.error('No Chromium was found and none could be installed: install one and name it in CHROMIUM_PATH.');
    return 1;
  }
  return tool('playwright test --config .config/playwright.ts', {
    CHROMIUM_PATH: chromium,
    PLAYWRIGHT_JSON_OUTPUT_FILE: reports.playwright,
  })();
};

/** Only read the checkout and use one core each: these run side by side, each list in its order. @type {Step[][]} */
const readings = [
  [
    { name: 'Types, pages and components', run: tool('astro check --minimumFailingSeverity warning') },
    { name: 'Format', run: tool('prettier --check .') },
  ],
  [
    { name: 'Types, code and tests', run: tool('tsc --noEmit') },
    { name: 'Lint', run: tool('eslint --config .config/eslint.mjs .') },
  ],
];

/** One after the other, in this order, because what fails early explains what fails later; every step runs, whatever failed before. @type {Step[]} */
const steps = [
  {
    name: 'Unit, property, golden and gold tests',
    run: tool(`vitest run --config .config/vitest.ts --reporter=default --reporter=json --outputFile.json=${reports.vitest}`),
    counts: () => vitestCounts(reports.vitest),
  },
  { name: 'Build', run: tool('astro build --outDir .cache/test/site') },
  { name: 'HTML of every page', run: tool('html-validate --config .config/htmlvalidate.json .cache/test/site') },
  { name: 'Links', run: tool('node scripts/check-links.ts .cache/test/site /') },
  { name: 'The site publishes what npm run extract writes', run: compareData },
  { name: 'A second build gives the same bytes', run: compareBuilds },
  { name: 'Build under a sub-path', run: tool('astro build --outDir .cache/test/sub-path', { BASE_PATH: subPath }) },
  { name: 'Links under a sub-path', run: tool(`node scripts/check-links.ts .cache/test/sub-path ${subPath}`) },
  { name: 'Build of hundreds of contacts', run: buildLarge },
  { name: 'Pages in Chromium', run: testInBrowser, counts: () => playwrightCounts(reports.playwright) },
];

await installDependencies(root);
rmSync(work, { recursive: true, force: true });
mkdirSync(work, { recursive: true });

const total = { passed: 0, failed: 0 };
/** @type {string[]} */
const summary = [];
let begun = 0;
const all = readings.flat().length + steps.length;

/**
 * Runs a step and counts what it tested.
 * @param {Step} step
 * @param {boolean} held whether others run at the same time
 */
const take = async (step, held) => {
  console.log(`\n== ${(begun += 1)}/${all} ${step.name}\n`);
  const started = performance.now();
  const code = await step.run(held);
  if (code === 130) process.exit(code);
  const counts = step.counts?.() ?? { passed: code === 0 ? 1 : 0, failed: 0 };
  // A tool that fails without a failed test to show (a file that does not load) is a failure all the same.
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  total.passed += counts.passed;
  total.failed += counts.failed;
  const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(6);
  summary.push(`${counts.failed === 0 ? 'ok  ' : 'FAIL'} ${seconds} s  ${step.name}: ${counts.passed} passed, ${counts.failed} failed`);
};

// Writes the types of the content collections, which types and lint both read.
await tool('astro sync')();
await Promise.all(
  readings.map(async (lane) => {
    for (const step of lane) await take(step, true);
  }),
);
for (const step of steps) await take(step, false);
console.log(`\n${summary.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
