import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dataFiles } from '../src/exports/data-files.ts';
import { StaleCorrections } from '../src/extract/correct/correction-log.ts';
import { extract, UnmatchedClaims } from '../src/extract/extract.ts';
import { applyRights } from '../src/extract/rights/apply-rights.ts';
import { digest } from '../src/files/digest.ts';
import { ContentError, shownPath } from '../src/files/problem.ts';
import { readSources } from '../src/files/read-content.ts';
import { checkTarget, writeFolder } from '../src/files/write-folder.ts';

const USAGE = `npm run extract -- --sources DIR --out DIR [--content DIR]

  --sources  folder of articles: .txt and .md, each with or without a sidecar .yaml
  --out      folder for the data files; an earlier output there is replaced
  --content  folder with dossier.yaml, registry/ and lexicon/ (this project's content/ unless given)`;

/** Seconds of silence after which a run says how far it is. */
const PATIENCE = 2;
const MANY = 50;

class WrongCall extends Error {}

interface Call {
  sources: string;
  out: string;
  content: string;
}

/** Paths are meant from where the caller stands; npm runs scripts in the project's folder and leaves the caller's in INIT_CWD. */
function readCall(args: string[]): Call | null {
  const { npm_lifecycle_event: script, INIT_CWD: caller } = process.env;
  const here = script === 'extract' && caller ? caller : process.cwd();
  const text = { type: 'string' } as const;
  let values;
  try {
    ({ values } = parseArgs({ args, options: { sources: text, out: text, content: text, help: { type: 'boolean', short: 'h' } } }));
  } catch (error) {
    throw new WrongCall(error instanceof Error ? error.message : String(error));
  }
  const { sources, out, content, help } = values;
  if (help) return null;
  if (!sources) throw new WrongCall('--sources is missing: name the folder that holds the articles');
  if (!out) throw new WrongCall('--out is missing: name the folder to write to');
  return {
    sources: resolve(here, sources),
    out: resolve(here, out),
    content: content ? resolve(here, content) : join(import.meta.dirname, '..', 'content'),
  };
}

/** A listener that tells on stderr how far a long run is. */
function progress(articles: number): (done: number, all: number) => void {
  let last = performance.now();
  if (articles > MANY) console.error(`Reading ${articles} articles …`);
  return (done, all) => {
    if (performance.now() - last < PATIENCE * 1000) return;
    last = performance.now();
    console.error(`${Math.floor((100 * done) / all)} % done (${articles} articles)`);
  };
}

async function run({ sources, out, content }: Call): Promise<void> {
  const start = performance.now();
  await checkTarget(out, sources);
  const read = await readSources(sources, content);
  const extraction = applyRights(extract(read.sources, read.knowledge, { digest, onProgress: progress(read.sources.length) }));
  await writeFolder(out, dataFiles(extraction));
  const { articles, entities, dates, quotes, contacts } = extraction;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const counts = Object.entries({ articles, entities, dates, quotes, contacts }).map(([name, list]) => `${list.length} ${name}`);
  console.log(`${counts.join(', ')} in ${seconds} s, written to ${shownPath(out)}`);
}

try {
  const call = readCall(process.argv.slice(2));
  if (call) await run(call);
  else console.log(USAGE);
} catch (error) {
  if (error instanceof WrongCall) console.error(`${error.message}\n\n${USAGE}`);
  else if ([ContentError, UnmatchedClaims, StaleCorrections].some((told) => error instanceof told)) console.error((error as Error).message);
  else console.error(error);
  process.exitCode = 1;
}
