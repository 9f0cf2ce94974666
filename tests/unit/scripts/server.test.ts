import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { normalizeBase, serve } from '../../../scripts/setup/server.mjs';

let folder: string;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  const above = mkdtempSync(join(tmpdir(), 'served-'));
  folder = join(above, 'site');
  mkdirSync(join(folder, 'articles/köln'), { recursive: true });
  writeFileSync(join(above, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, '404.html'), 'lost');
  mkdirSync(join(folder, '_astro'));
  writeFileSync(join(folder, '_astro/face.woff2'), 'face');
  writeFileSync(join(folder, 'articles/köln/index.html'), 'an article');
  server = await serve({ folder, base: '/archive' });
});

afterAll(async () => {
  await server.close();
  rmSync(join(folder, '..'), { recursive: true });
});

const get = (path: string) => fetch(new URL(path, server.url), { redirect: 'manual' });

/** The status of a path that fetch would tidy up first. */
const rawStatus = (path: string): Promise<number | undefined> =>
  new Promise((done) => {
    request({ port: server.port, path }, (response) => {
      response.resume();
      done(response.statusCode);
    }).end();
  });

describe('the server', () => {
  it('gives a folder its index.html, as HTML', async () => {
    const response = await get('/archive/articles/k%C3%B6ln/');
    expect(await response.text()).toBe('an article');
    expect(response.headers.get('content-type')).toContain('text/html');
  });

  it('adds the slash a folder lacks, and keeps the query', async () => {
    expect((await get('/archive/articles/k%C3%B6ln?q=1')).headers.get('location')).toBe('/archive/articles/k%C3%B6ln/?q=1');
    expect((await get('/archive')).headers.get('location')).toBe('/archive/');
    expect((await get('/')).headers.get('location')).toBe('/archive/');
  });

  it('answers what is missing with the page that says so', async () => {
    const response = await get('/archive/nothing/');
    expect([response.status, await response.text()]).toEqual([404, 'lost']);
    expect((await get('/elsewhere/')).status).toBe(404);
  });

  it('shows no file outside its folder and survives broken addresses', async () => {
    for (const path of ['/archive/../secret.txt', '/archive/%2e%2e/secret.txt', '/archive/..%2fsecret.txt', '/archive/%', '/archive/%00']) {
      expect(await rawStatus(path), path).toBe(404);
    }
  });

  it('answers a request without a body with the same head, and refuses to be written to', async () => {
    expect((await fetch(server.url, { method: 'HEAD' })).status).toBe(200);
    expect((await fetch(server.url, { method: 'POST' })).status).toBe(405);
  });

  it('packs text as the browser asks, and lets it keep what has a hash in its name', async () => {
    const encodingOf = async (accepted: string) =>
      (await fetch(server.url, { headers: { 'accept-encoding': accepted } })).headers.get('content-encoding');
    expect(await Promise.all(['gzip, deflate, br', 'gzip', 'identity'].map(encodingOf))).toEqual(['br', 'gzip', null]);
    expect((await get('/archive/_astro/face.woff2')).headers.get('cache-control')).toContain('immutable');
    expect((await get('/archive/')).headers.get('cache-control')).toBe('no-cache');
  });

  it('makes way when its port is taken', async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const { port } = other.address() as { port: number };
    const second = await serve({ folder, port });
    expect(second.port).toBeGreaterThan(port);
    await second.close();
    other.close();
  });
});

describe('a base', () => {
  it.each([
    [undefined, '/'],
    ['', '/'],
    ['archive', '/archive/'],
    ['/archive/communique', '/archive/communique/'],
    ['//a//b//', '/a/b/'],
  ])('%s becomes %s', (given, expected) => {
    expect(normalizeBase(given)).toBe(expected);
  });
});
