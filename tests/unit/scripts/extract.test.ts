import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withFiles } from '../files/with-files.ts';

const script = join(import.meta.dirname, '../../../scripts/extract.ts');
const dossier = join(import.meta.dirname, '../../fixtures/dossiers/oslo-nairobi');
const articles = join(dossier, 'articles');

interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs the script as npm does, the caller standing in `cwd`. */
function run(args: string[], cwd: string): Promise<Outcome> {
  const env = { ...process.env, npm_lifecycle_event: 'extract', INIT_CWD: cwd };
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], { env }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr: stderr.replaceAll(cwd, '') });
    });
  });
}

async function bytesIn(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(files.sort().map(async (file) => [file.slice(folder.length + 1), await readFile(file, 'utf8')] as const)),
  );
}

/** Each test starts the script once or twice, in a process of its own. */
describe('npm run extract', { timeout: 60_000 }, () => {
  it('reads another dossier and writes its data files, with a summary', async () => {
    await withFiles({}, async (folder) => {
      const { code, stdout, stderr } = await run(['--sources', articles, '--content', dossier, '--out', 'data'], folder);
      // A slow machine is told how far the run is, and nothing else.
      expect({ code, stderr: stderr.replaceAll(/^\d+ % done \(\d+ articles\)\n/gmu, '') }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toMatch(/^2 articles, \d+ entities, \d+ dates, \d+ quotes, \d+ contacts in \d+\.\d s, written to .*data\n$/u);
      const files = await bytesIn(join(folder, 'data'));
      expect(Object.keys(files)).toContain('text/2024-05-21-lake-herald-otieno-in-oslo.txt');
      const records = JSON.parse(files['articles.json'] ?? '') as { id: string; published: { edtf: string }; rights: { mode: string } }[];
      expect(records.map(({ published, rights }) => `${published.edtf} ${rights.mode}`)).toEqual(['2024-03-14 excerpt', '2024-05-21 full']);
    });
  });

  it('writes the same bytes again, over what it wrote before', async () => {
    await withFiles({}, async (folder) => {
      const args = ['--sources', articles, '--content', dossier, '--out', 'data'];
      await run(args, folder);
      const first = await bytesIn(join(folder, 'data'));
      expect((await run(args, folder)).code).toBe(0);
      expect(await bytesIn(join(folder, 'data'))).toEqual(first);
      expect(await readdir(folder)).toEqual(['data']);
    });
  });

  it('puts every annotation where the text has its words', async () => {
    await withFiles({}, async (folder) => {
      await run(['--sources', articles, '--content', dossier, '--out', 'data'], folder);
      const files = await bytesIn(join(folder, 'data'));
      for (const list of ['mentions', 'dates', 'quotes']) {
        for (const span of JSON.parse(files[`${list}.json`] ?? '[]') as { article: string; start: number; end: number; exact: string }[]) {
          expect(files[`text/${span.article}.txt`]?.slice(span.start, span.end)).toBe(span.exact);
        }
      }
    });
  });

  it('names what is wrong with the sources, ends with 1, and leaves nothing behind', async () => {
    await withFiles({ 'in/a.txt': 'Talks in Oslo.', 'in/b.txt': Uint8Array.of(0x41, 0xff), 'in/c.txt': '' }, async (folder) => {
      const { code, stdout, stderr } = await run(['--sources', 'in', '--out', 'data', '--content', dossier], folder);
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toMatchInlineSnapshot(`
        "2 things are wrong:
        /in/b.txt:1
            byte 1 (0xFF) is not UTF-8; save the file as UTF-8
        /in/c.txt
            the file is empty; put the text in, or delete the file
        "
      `);
      expect(existsSync(join(folder, 'data'))).toBe(false);
    });
  });

  it('refuses an output among the sources, and one that would cost other files', async () => {
    await withFiles({ 'in/a.txt': 'Talks in Oslo.', 'mine/thesis.txt': 'x' }, async (folder) => {
      expect((await run(['--sources', 'in', '--out', 'in/data', '--content', dossier], folder)).stderr).toContain('inside the sources');
      const { code, stderr } = await run(['--sources', 'in', '--out', 'mine', '--content', dossier], folder);
      expect(code).toBe(1);
      expect(stderr).toContain('this folder holds other files (thesis.txt)');
      expect(await readFile(join(folder, 'mine/thesis.txt'), 'utf8')).toBe('x');
    });
  });

  it('says how it is called', async () => {
    await withFiles({}, async (folder) => {
      expect(await run(['--out', 'data'], folder)).toMatchInlineSnapshot(`
        {
          "code": 1,
          "stderr": "--sources is missing: name the folder that holds the articles

        npm run extract -- --sources DIR --out DIR [--content DIR]

          --sources  folder of articles: .txt and .md, each with or without a sidecar .yaml
          --out      folder for the data files; an earlier output there is replaced
          --content  folder with dossier.yaml, registry/ and lexicon/ (this project's content/ unless given)
        ",
          "stdout": "",
        }
      `);
      expect((await run(['--source', 'in'], folder)).stderr).toContain("Unknown option '--source'");
      expect(await run(['--help'], folder)).toMatchObject({ code: 0, stderr: '' });
    });
  });

  it('tells how far it is where there is much to read', async () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`in/${index}.txt`, `Note ${index}\n\nNothing happened.`]));
    await withFiles(many, async (folder) => {
      const { code, stderr } = await run(['--sources', 'in', '--out', 'data', '--content', dossier], folder);
      expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringContaining('60 articles') as string });
    });
  });
});
