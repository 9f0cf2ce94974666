import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { extract, type Extraction } from '../extract/extract.ts';
import { applyRights } from '../extract/rights/apply-rights.ts';
import { digest } from '../files/digest.ts';
import { readContent } from '../files/read-content.ts';

interface Runs {
  latest?: Promise<Extraction>;
  /** The run that has been asked for after a change. */
  next?: Promise<Extraction> | undefined;
}

const SLOT = Symbol.for('communique.extraction');
const runs: Runs = ((globalThis as Record<symbol, unknown>)[SLOT] ??= {});
/** Milliseconds in which changes to several files count as one. */
const SETTLE = 50;

/** The folder that the site is made from: `$CONTENT`, or `content` below the folder that Astro runs in. */
export const contentFolder = resolve(process.env['CONTENT'] ?? 'content');

/** The folder of the pages that an editor writes. */
export const pagesFolder = pathToFileURL(join(contentFolder, 'pages/'));

async function run(): Promise<Extraction> {
  const { sources, knowledge } = await readContent(contentFolder);
  // The one gate that the rights of third parties pass through: whatever the site makes, it makes of what is left.
  return applyRights(extract(sources, knowledge, { digest }));
}

/**
 * Everything the site knows, extracted once a process.
 * The runs hang on `globalThis` because Astro loads the content configuration and the pages as two separate module graphs;
 * a variable of this module would make the extraction run twice.
 */
export function extraction(): Promise<Extraction> {
  return (runs.latest ??= run());
}

async function runAgain(): Promise<Extraction> {
  await setTimeout(SETTLE);
  runs.next = undefined;
  const fresh = run();
  // A faulty file keeps the last good run in place: the error goes to whoever asked for the new one.
  await fresh;
  runs.latest = fresh;
  return fresh;
}

/**
 * Reads the content folder again after a change. All collections that ask because of one change share one run.
 * @throws ContentError when a file is faulty; `extraction()` then still gives the last good run.
 */
export function extractionAfterChange(): Promise<Extraction> {
  return (runs.next ??= runAgain());
}
