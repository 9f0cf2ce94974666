import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { isInstalled } from '../../../scripts/setup/install.mjs';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const dependencies = { left: '1.0.0' };
const left = { 'node_modules/left': { version: '1.0.0' } };

/** A project whose manifest and lockfile ask for `left` and, on another platform, for `right`. */
const project = (installed: object | null, manifest: object = { dependencies }): string => {
  const folder = mkdtempSync(join(tmpdir(), 'project-'));
  folders.push(folder);
  mkdirSync(join(folder, 'node_modules/node/bin'), { recursive: true });
  const wanted = { '': { dependencies }, ...left, 'node_modules/right': { version: '2.0.0', optional: true } };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: wanted }));
  if (installed) writeFileSync(join(folder, 'node_modules/.package-lock.json'), JSON.stringify({ packages: installed }));
  return folder;
};

describe('an installation', () => {
  it('is kept when node_modules holds what the lockfile asks for on this platform', () => {
    expect(isInstalled(project(left))).toBe(true);
  });

  it.each([
    ['was never made, or was interrupted', project.bind(null, null)],
    ['lacks a package', project.bind(null, {})],
    ['holds another version', project.bind(null, { 'node_modules/left': { version: '1.0.1' } })],
    ['holds a package that nobody asked for', project.bind(null, { ...left, 'node_modules/stray': { version: '1.0.0' } })],
    ['follows an older package.json', project.bind(null, left, { dependencies: { left: '1.1.0' } })],
  ])('is made again when it %s', (_, make) => {
    expect(isInstalled(make())).toBe(false);
  });
});
