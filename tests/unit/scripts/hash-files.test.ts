import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { differingFiles, hashFiles } from '../../../scripts/setup/hash-files.mjs';

const root = mkdtempSync(join(tmpdir(), 'hashed-'));
afterAll(() => rmSync(root, { recursive: true }));

const write = (file: string, text: string): void => {
  mkdirSync(join(root, file, '..'), { recursive: true });
  writeFileSync(join(root, file), text);
};

describe('two folders', () => {
  it('differ in the files that changed, came or went, and in no other', () => {
    write('one/same.html', 'same');
    write('two/same.html', 'same');
    write('one/deep/changed.html', 'before');
    write('two/deep/changed.html', 'after');
    write('one/gone.html', '');
    write('two/new.html', '');
    expect(differingFiles(join(root, 'one'), join(root, 'two'))).toEqual(['deep/changed.html', 'gone.html', 'new.html']);
  });
});

describe('a hash', () => {
  it('is taken of named files and folders, and a missing one is none', () => {
    write('three/a.txt', 'a');
    write('three/b/c.txt', 'c');
    expect([...hashFiles(join(root, 'three'), ['b', 'a.txt', 'nothing']).keys()]).toEqual(['b/c.txt', 'a.txt']);
  });
});
