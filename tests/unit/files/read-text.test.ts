import { createHash } from 'node:crypto';
import { truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/files/problem.ts';
import { readText } from '../../../src/files/read-text.ts';
import { problemsOf, withFiles } from './with-files.ts';

const wrong = (content: string | Uint8Array): Promise<string> =>
  problemsOf({ 'a.txt': content }, (folder, problems) => readText(join(folder, 'a.txt'), problems));

describe('readText', () => {
  it('reads UTF-8, drops a byte order mark, and hashes the bytes as they are', async () => {
    const problems: Problem[] = [];
    const read = await withFiles({ 'a.txt': '\uFEFFTalks in Malmö\r\n' }, (folder) => readText(join(folder, 'a.txt'), problems));
    expect(read?.text).toBe('Talks in Malmö\r\n');
    expect(read?.hash).toBe(createHash('sha256').update('\uFEFFTalks in Malmö\r\n').digest('hex'));
    expect(problems).toEqual([]);
  });

  it('names the first byte that is not UTF-8, and its line', async () => {
    expect(await wrong(Buffer.from('Berg said:\n\x93We agree.\x94', 'latin1'))).toMatchInlineSnapshot(`
      "One thing is wrong:
      content/a.txt:2
          byte 11 (0x93) is not UTF-8; save the file as UTF-8"
    `);
  });

  it('knows an overlong form, a lone surrogate and a cut character', async () => {
    expect(await wrong(Uint8Array.of(0x41, 0xc0, 0xaf))).toContain('byte 1 (0xC0)');
    expect(await wrong(Uint8Array.of(0x41, 0x42, 0xed, 0xa0, 0x80))).toContain('byte 2 (0xED)');
    expect(await wrong(Uint8Array.of(0x41, 0xe2, 0x80))).toContain('byte 1 (0xE2)');
  });

  it('refuses what is too large to be an article, before it is read', async () => {
    const told = await withFiles({ 'a.txt': '' }, async (folder) => {
      await truncate(join(folder, 'a.txt'), 700_000_000);
      const problems: Problem[] = [];
      await readText(join(folder, 'a.txt'), problems);
      return problems.map(({ message }) => message);
    });
    expect(told).toEqual(['the file has 700 MB, more than the 100 MB that are read; split it']);
  });

  it('refuses UTF-16', async () => {
    expect(await wrong(Buffer.from('\uFEFFBerg', 'utf16le'))).toMatchInlineSnapshot(`
      "One thing is wrong:
      content/a.txt
          the file is in UTF-16 (byte order mark at byte 0); save it as UTF-8"
    `);
  });

  it('refuses a binary file', async () => {
    expect(await wrong(Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0x00, 0x01))).toMatchInlineSnapshot(`
      "One thing is wrong:
      content/a.txt
          this is no text file: a zero byte stands at byte 4; save the article as plain text in UTF-8"
    `);
  });

  it('refuses an empty file and one of nothing but space', async () => {
    expect(await wrong('')).toMatchInlineSnapshot(`
      "One thing is wrong:
      content/a.txt
          the file is empty; put the text in, or delete the file"
    `);
    expect(await wrong(' \n\t\n')).toMatchInlineSnapshot(`
      "One thing is wrong:
      content/a.txt
          the file holds nothing but space; put the text in, or delete the file"
    `);
  });

  it('refuses a folder in place of a file, and a file that is not there', async () => {
    expect(await problemsOf({ 'a.txt/': '' }, (folder, problems) => readText(join(folder, 'a.txt'), problems))).toMatchInlineSnapshot(`
      "One thing is wrong:
      content/a.txt
          this is a folder, not a file; rename the folder, or put a text file in its place"
    `);
    expect(await problemsOf({}, (folder, problems) => readText(join(folder, 'b.txt'), problems))).toMatchInlineSnapshot(`
      "One thing is wrong:
      content/b.txt
          this file does not exist; add it, or correct the path"
    `);
  });
});
