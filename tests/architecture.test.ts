import { globSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '..');

/** What a layer of src may import beside itself. Data flows from left to right in DESIGN.md, imports from right to left. */
const table: Record<string, string[]> = {
  schema: [],
  extract: ['schema'],
  evaluate: ['schema', 'extract'],
  files: ['schema', 'extract', 'evaluate'],
  loaders: ['schema', 'extract', 'files', 'evaluate'],
  site: ['schema', 'extract', 'loaders'],
  prose: ['schema', 'extract', 'site'],
  charts: ['schema', 'site'],
  search: ['schema', 'extract', 'site'],
  exports: ['schema', 'extract', 'site'],
  browser: ['search', 'styles'],
  components: ['schema', 'site', 'prose', 'charts', 'search', 'exports', 'styles', 'browser'],
  layouts: ['schema', 'site', 'components', 'styles', 'browser'],
  pages: ['schema', 'site', 'prose', 'charts', 'search', 'exports', 'components', 'layouts', 'styles', 'browser'],
  integrations: ['schema', 'extract', 'files', 'loaders', 'search', 'exports'],
  styles: [],
};

/** Packages and modules of Node that a layer may import; a layer that is not named here may import any but node:fs. */
const packages: Record<string, RegExp> = {
  schema: /^(zod|edtf)$/,
  extract: /^$/,
  evaluate: /^zod$/,
  browser: /^fuse\.js/,
  search: /^fuse\.js(\/min-basic)?$/,
  charts: /^(d3-[a-z-]+|hastscript|hast|rehype-stringify|unified|topojson-(client|specification)|world-atlas\/.*)$/,
  files: /./,
  integrations: /./,
};

const anyButFiles = /^(?!(node:)?fs\b)/;

const codeFiles = globSync('{src,scripts,tests,.config}/**/*.{ts,mjs,astro,css}', { cwd: root }).map((file) => file.replaceAll('\\', '/'));
const sourceFiles = codeFiles.filter((file) => file.startsWith('src/'));
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** The TypeScript in a file: all of it, or the frontmatter and the scripts of an Astro component. */
const codeOf = (file: string): string => {
  const text = read(file);
  if (!file.endsWith('.astro')) return text;
  const frontmatter = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].map((match) => match[1]);
  return [frontmatter, ...scripts].join('\n');
};

/** Every import of a file: below src as a path from src ("schema/span.ts"), else as written ("zod"). */
const importsOf = (file: string, code = codeOf(file)): { file: string; layer: string; target: string; local: boolean }[] => {
  const layer = file.split('/')[1] ?? '';
  return ts.preProcessFile(code).importedFiles.map(({ fileName }) => {
    const local = fileName.startsWith('.');
    const target = local ? relative(join(root, 'src'), join(root, file, '..', fileName)).replaceAll('\\', '/') : fileName;
    return { file, layer, target, local };
  });
};

const imports = sourceFiles.filter((file) => !file.endsWith('.css') && file !== 'src/content.config.ts').flatMap((file) => importsOf(file));
const shown = (list: { file: string; target: string }[]): string[] => list.map(({ file, target }) => `${file} imports ${target}`);

describe('the import table', () => {
  it('knows every folder of src', () => {
    const folders = new Set(sourceFiles.filter((file) => file.split('/').length > 2).map((file) => file.split('/')[1]));
    expect([...folders].filter((folder) => !((folder ?? '') in table))).toEqual([]);
  });

  it('lets each layer import only what stands before it', () => {
    const wrong = imports.filter(({ layer, target, local }) => {
      const allowed = [layer, ...(table[layer] ?? [])];
      return local && !allowed.some((name) => target === name || target.startsWith(`${name}/`));
    });
    expect(shown(wrong)).toEqual([]);
  });

  it('keeps packages to the layers that need them', () => {
    const wrong = imports.filter(({ layer, target, local }) => !local && !(packages[layer] ?? anyButFiles).test(target));
    expect(shown(wrong)).toEqual([]);
  });

  it('sends the browser nothing but what needs no build', () => {
    const sent = new Set(sourceFiles.filter((file) => file.startsWith('src/browser/')));
    const packagesSent = new Set<string>();
    for (const file of sent) {
      const code = codeOf(file).replaceAll(/^import type [^;]*;/gm, '');
      for (const { target, local } of importsOf(file, code)) {
        if (local) sent.add(`src/${target.replace(/\?.*$/, '')}`);
        else packagesSent.add(target);
      }
    }
    expect([...packagesSent].filter((name) => !name.startsWith('fuse.js'))).toEqual([]);
    expect([...sent].filter((file) => !/^src\/(browser|search|extract\/text|styles)\/|^src\/site\/(search-)?urls\.ts$/.test(file))).toEqual(
      [],
    );
  });

  it('keeps the content configuration to loaders and schemas', () => {
    const wrong = importsOf('src/content.config.ts').filter(({ target }) => !/^(astro|zod$|loaders\/|schema\/)/.test(target));
    expect(shown(wrong)).toEqual([]);
  });
});

describe('the extraction', () => {
  it('has no clock, no console, no chance and no process', () => {
    const impure = /\b(Date\.now|new Date\(\)|performance\.now|Math\.random|console\.|process\.|fetch\(|Intl\.DateTimeFormat\(\s*\))/;
    expect(sourceFiles.filter((file) => file.startsWith('src/extract/') && impure.test(read(file)))).toEqual([]);
  });
});

describe('files', () => {
  it('are named in kebab-case for what they do', () => {
    const free = /\.(astro|css)$|^src\/(pages|content\.config)|\.d\.ts$/;
    const wrong = codeFiles.filter((file) => !free.test(file) && !/^[a-z0-9]+(-[a-z0-9]+)*(\.(test|e2e))?\.(ts|mjs)$/.test(basename(file)));
    expect(wrong).toEqual([]);
  });

  it('stand in no index.ts, utils or helpers', () => {
    expect(codeFiles.filter((file) => /(^|\/)(index\.(ts|mjs)|utils?(\.ts|\/)|helpers?(\.ts|\/)|common\.ts|misc\.ts)/.test(file))).toEqual(
      [],
    );
  });

  it('have at most 300 lines', () => {
    expect(
      codeFiles.map((file) => `${file}: ${String(read(file).split('\n').length - 1)}`).filter((row) => Number(row.split(': ')[1]) > 300),
    ).toEqual([]);
  });

  it('leave nothing unfinished and no test skipped', () => {
    const wrong = /\b(TODO|FIXME|XXX|HACK)\b|\b(it|test|describe)\.(skip|only|todo|fixme)\b/;
    expect(codeFiles.filter((file) => file !== 'tests/architecture.test.ts' && wrong.test(read(file)))).toEqual([]);
  });
});

interface Registry {
  entities: { name: string; aliases?: string[]; country?: string }[];
}
interface Dossier {
  parties: { name: string; adjective: string; capital?: string }[];
}

describe('the code', () => {
  it('names nobody and no party of the dossier', () => {
    // Those who act for nobody (authors, photographers) have names that are words as well.
    const people = (parse(read('content/registry/people.yaml')) as Registry).entities.filter(({ country }) => country);
    const { parties } = parse(read('content/dossier.yaml')) as Dossier;
    const spellings = people.flatMap(({ name, aliases = [] }) => [name, ...aliases].map((spelling) => spelling.split(' ').at(-1) ?? ''));
    const names = new Set(
      [...spellings, ...parties.flatMap((party) => [party.name, party.adjective, party.capital ?? ''])].filter((name) => name.length > 3),
    );
    const pattern = new RegExp(`(?<!\\p{L})(${[...names].map((name) => RegExp.escape(name)).join('|')})(?!\\p{L})`, 'giu');
    const code = codeFiles.filter((file) => file.startsWith('src/') || file.startsWith('scripts/'));
    const found = code.flatMap((file) => [...new Set([...read(file).matchAll(pattern)].map((match) => `${file}: ${match[0]}`))]);
    expect(found).toEqual([]);
  });
});
