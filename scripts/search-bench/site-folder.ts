import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { brotli } from './engine.ts';

/** A folder that answers `fetch` as a host would, without a network, and the bytes that were asked of it. */
export interface Site {
  folder: string;
  url: string;
  /** Bytes asked for since the last call: files that are compressed already as they are, others in brotli. */
  asked: () => number;
  close: () => void;
}

const bytesOf = (file: string): number => (/\.(pagefind|pf_\w+)$/.test(file) ? statSync(file).size : brotli(readFileSync(file)));

let opened = 0;

/** Makes an empty folder that `fetch` finds under an address of its own. */
export function openSite(): Site {
  const folder = mkdtempSync(join(tmpdir(), 'bench-search-'));
  mkdirSync(join(folder, 'search'));
  const url = `http://bench-${++opened}.localhost/`;
  const real = globalThis.fetch;
  let asked: string[] = [];
  globalThis.fetch = (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (!address.startsWith(url)) return real(input, init);
    const file = join(folder, new URL(address).pathname);
    asked.push(file);
    return Promise.resolve(new Response(readFileSync(file)));
  };
  return {
    folder,
    url,
    asked: () => {
      const sum = asked.reduce((total, file) => total + bytesOf(file), 0);
      asked = [];
      return sum;
    },
    close: () => {
      globalThis.fetch = real;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Bundles the engine and the box as the site does, into the folder; gives the bytes that a reader loads of them before the first name stands. */
export async function bundleEngine(folder: string): Promise<number> {
  const root = join(import.meta.dirname, '../..');
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    root,
    worker: { format: 'es' },
    build: {
      outDir: join(folder, 'engine'),
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      rollupOptions: {
        input: { engine: join(import.meta.dirname, 'bench-worker.ts'), box: join(root, 'src/browser/search-box.ts') },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  })) as { output: { fileName: string; imports?: string[] }[] };
  const needed = new Set(['engine.js', 'box.js']);
  for (const file of needed) for (const one of built.output.find(({ fileName }) => fileName === file)?.imports ?? []) needed.add(one);
  return [...needed].reduce((sum, file) => sum + brotli(readFileSync(join(folder, 'engine', file))), 0);
}

/** Writes the two parts of the index as a build does. */
export function writeParts(folder: string, parts: { names: unknown; passages: unknown }): void {
  for (const [name, part] of Object.entries(parts)) writeFileSync(join(folder, `search/${name}.json`), JSON.stringify(part));
}
