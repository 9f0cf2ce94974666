import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkTarget, writeFolder } from '../../../src/files/write-folder.ts';
import { withFiles } from './with-files.ts';

const file = (path: string, text: string) => ({ path, make: () => text });
const refusal = (files: Record<string, string>, out: string, sources: string): Promise<string> =>
  withFiles(files, (folder) =>
    checkTarget(join(folder, out), join(folder, sources)).then(
      () => 'nothing',
      (error: unknown) => String(error).replaceAll(folder, ''),
    ),
  );

describe('writeFolder', () => {
  it('writes files and folders, and takes what stood there away', async () => {
    await withFiles({ 'out/old.json': 'x' }, async (folder) => {
      await writeFolder(join(folder, 'out'), [file('dossier.json', '{}\n'), file('text/a.txt', 'A')]);
      expect((await readdir(join(folder, 'out'), { recursive: true })).sort()).toEqual(['dossier.json', 'text', 'text/a.txt']);
      expect(await readFile(join(folder, 'out/text/a.txt'), 'utf8')).toBe('A');
      expect(await readdir(folder)).toEqual(['out']);
    });
  });

  it('makes the folders above the target', async () => {
    await withFiles({}, async (folder) => {
      await writeFolder(join(folder, 'a/b/c'), [file('x.txt', 'X')]);
      expect(await readFile(join(folder, 'a/b/c/x.txt'), 'utf8')).toBe('X');
    });
  });

  it('leaves what stood there, and nothing else, when a file cannot be made', async () => {
    await withFiles({ 'out/dossier.json': 'old' }, async (folder) => {
      const broken = {
        path: 'b.json',
        make: (): string => {
          throw new Error('no b');
        },
      };
      await expect(writeFolder(join(folder, 'out'), [file('dossier.json', 'new'), broken])).rejects.toThrow('no b');
      expect(await readFile(join(folder, 'out/dossier.json'), 'utf8')).toBe('old');
      expect(await readdir(folder)).toEqual(['out']);
    });
  });
});

describe('checkTarget', () => {
  it('takes a new folder, an empty one, and an earlier output', async () => {
    expect(await refusal({ 'in/a.txt': 'x' }, 'out', 'in')).toBe('nothing');
    expect(await refusal({ 'in/a.txt': 'x', 'out/': '' }, 'out', 'in')).toBe('nothing');
    expect(await refusal({ 'in/a.txt': 'x', 'out/dossier.json': '{}', 'out/datapackage.json': '{}' }, 'out', 'in')).toBe('nothing');
    expect(await refusal({ 'in/a.txt': 'x' }, 'in-out', 'in')).toBe('nothing');
  });

  it('refuses a folder inside the sources, the sources themselves, and a folder that holds them', async () => {
    expect(await refusal({ 'in/a.txt': 'x' }, 'in/out', 'in')).toMatchInlineSnapshot(`
      "ContentError: One thing is wrong:
      /in/out
          the output would lie inside the sources; name a folder elsewhere"
    `);
    expect(await refusal({ 'in/a.txt': 'x' }, 'in', 'in')).toContain('inside the sources');
    expect(await refusal({ 'in/a.txt': 'x' }, '.', 'in')).toMatchInlineSnapshot(`
      "ContentError: One thing is wrong:

          the output would replace the folder that holds the sources; name a folder elsewhere"
    `);
  });

  it('refuses a file, and a folder that holds anything else', async () => {
    expect(await refusal({ 'in/a.txt': 'x', out: 'x' }, 'out', 'in')).toMatchInlineSnapshot(`
      "ContentError: One thing is wrong:
      /out
          this is a file; name a folder for the output"
    `);
    expect(await refusal({ 'in/a.txt': 'x', 'out/thesis.doc': 'x' }, 'out', 'in')).toMatchInlineSnapshot(`
      "ContentError: One thing is wrong:
      /out
          this folder holds other files (thesis.doc) and is no earlier output; name a new or an empty folder"
    `);
  });
});
