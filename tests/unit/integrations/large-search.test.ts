import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { close } from 'pagefind';
import { afterAll, describe, expect, it } from 'vitest';
import { serve } from '../../../scripts/setup/server.mjs';
import { splitLargeSearch } from '../../../src/integrations/large-search.ts';
import { packNames, packSpellings } from '../../../src/search/names-part.ts';
import { SiteSearchEngine } from '../../../src/search/site-search-engine.ts';
import { article, contact, name } from '../search/small-engine.ts';

const folders: string[] = [];
const names = [
  name('Anna Berg', ['Анна Берг']),
  name('Sergei Stoyanov', ['Stojanov']),
  name('The Gazette', [], 'outlet'),
  name('Nord Courier', [], 'outlet'),
];
const rows = [
  article('one', ['Stojanov was shown missile weapons in Oslo.', 'Berg left early.'], '1,0', 2, '2022-03-02'),
  article('two', ['The red lines were drawn by Berg.', 'Grain was nuclear to their talks.'], '0,', 3, '2023-05-02'),
];

/** A folder as a build leaves it, with the site below "/dossier/". */
function builtFolder(articles = rows): string {
  const folder = mkdtempSync(join(tmpdir(), 'large-search-'));
  folders.push(folder);
  mkdirSync(join(folder, 'search'));
  const head = { base: '/dossier/', sections: { p: 'people', u: 'articles' } };
  writeFileSync(join(folder, 'search/names.json'), JSON.stringify(packNames(names, head)));
  const passages = {
    spellings: packSpellings(names),
    contacts: [contact('Berg visits Oslo', '2022-03-01', 'visit', [0], [2])],
    articles,
  };
  writeFileSync(join(folder, 'search/passages.json'), JSON.stringify(passages));
  return folder;
}

/** The engine over a folder whose articles are put into Pagefind, and the server that it reads them from. */
async function engineOver(folder: string): Promise<{ engine: SiteSearchEngine; url: string; close: () => Promise<void> }> {
  await splitLargeSearch(folder, 10);
  const server = await serve({ folder, base: '/dossier/' });
  const engine = new SiteSearchEngine(
    (part) => {
      const read = JSON.parse(readFileSync(join(folder, `search/${part}.json`), 'utf8')) as { base?: string };
      return Promise.resolve(part === 'names' ? { ...read, base: server.url } : read);
    },
    undefined,
    () => import(pathToFileURL(join(folder, 'search/pagefind/pagefind.js')).href) as Promise<unknown>,
  );
  return { engine, url: server.url, close: () => server.close() };
}

const filesOf = (folder: string): [string, string][] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry): [string, string] => [
      join(entry.parentPath, entry.name).slice(folder.length),
      readFileSync(join(entry.parentPath, entry.name), 'base64'),
    ])
    .sort(([a], [b]) => (a < b ? -1 : 1));

afterAll(async () => {
  await close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe('a site with few articles', () => {
  it('keeps its list', async () => {
    const folder = builtFolder();
    const before = filesOf(folder);
    expect(await splitLargeSearch(folder)).toBe(false);
    expect(filesOf(folder)).toEqual(before);
  });
});

describe('a site with many articles', () => {
  it('gives the same bytes for the same articles', async () => {
    const [first, second] = [builtFolder(), builtFolder()];
    expect(await splitLargeSearch(first, 10)).toBe(true);
    await splitLargeSearch(second, 10);
    expect(filesOf(first).length).toBeGreaterThan(5);
    expect(filesOf(second)).toEqual(filesOf(first));
  });

  it('says how many articles were searched where not all that answer were', async () => {
    const many = Array.from({ length: 20 }, (_, at) => article(`a${String(at)}`, [`Grain was shipped to port ${String(at)}.`]));
    const { engine, close: stop } = await engineOver(builtFolder([...rows, ...many]));
    const answer = await engine.search('grain');
    expect(answer).toMatchObject({ part: { read: 12, of: 21 }, totals: { sentences: 12 } });
    expect(
      answer.facets.outlet.map(({ label }) => label),
      'those that were not searched may have any outlet',
    ).toEqual(['Nord Courier', 'The Gazette']);
    expect(await engine.search('grain', {}, undefined, 20), 'more are read where more are shown').toMatchObject({
      part: null,
      totals: { sentences: 21 },
    });
    expect(await engine.search('missile')).toMatchObject({ part: null });
    await stop();
  });

  it('finds a word of three letters by itself as a word, and begun only where nothing else is found', async () => {
    const { engine, close: stop } = await engineOver(builtFolder([...rows, article('three', ['The oil was sold.', 'Oiled wheels turn.'])]));
    const sentences = async (query: string) => (await engine.search(query)).sentences.map(({ text }) => text);
    expect((await sentences('oil'))[0]).toBe('The oil was sold.');
    expect(await sentences('mis')).toEqual(['Stojanov was shown missile weapons in Oslo.']);
    expect(await sentences('anna begr'), 'as the name that it means').toContain('Berg left early.');
    expect(await sentences('to grain')).toEqual(['Grain was nuclear to their talks.']);
    await stop();
  });

  it('answers as a small one does', async () => {
    const { engine, url, close: stop } = await engineOver(builtFolder());
    const sentences = async (query: string, filters = {}) => (await engine.search(query, filters)).sentences.map(({ text }) => text);
    expect(await sentences('"red lines"')).toEqual(['The red lines were drawn by Berg.']);
    expect(await sentences('stoyanof missile')).toEqual(['Stojanov was shown missile weapons in Oslo.']);
    expect((await sentences('berg')).toSorted()).toEqual(['Berg left early.', 'The red lines were drawn by Berg.']);
    expect(await sentences('berg', { outlet: ['nord-courier'] })).toEqual(['The red lines were drawn by Berg.']);
    expect(await sentences('berg 2022')).toEqual(['Berg left early.']);
    const [hit] = (await engine.search('missile')).sentences;
    expect(hit).toMatchObject({ url: `${url}articles/one/#s0`, outlet: 'The Gazette' });
    await stop();
  });
});
