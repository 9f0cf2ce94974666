import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cutFace } from '../../../src/integrations/cut-fonts.ts';
import { fontFaces } from '../../../src/integrations/font-faces.ts';
import { lettersOfFaces } from '../../../src/integrations/letters-of-faces.ts';

const styles = ['fonts', 'more-letters'].map((name) => readFileSync(join(import.meta.dirname, `../../../src/styles/${name}.css`), 'utf8'));
const letters = lettersOfFaces(styles.join('\n'));
const reading = fontFaces.find(({ name }) => name === 'newsreader');
const source = readFileSync(createRequire(import.meta.url).resolve(reading?.source ?? ''));

describe('the letters of a face', () => {
  it('are given in the styles for every face that is cut, and for no other', () => {
    expect([...letters.keys()].sort()).toEqual(fontFaces.map(({ name }) => name).sort());
  });

  it('belong to the later of two faces of one family that claim them', () => {
    const rule = (name: string, range: string): string =>
      `@font-face { font-family: Face; src: url('cut-fonts/${name}.woff2') format('woff2'); unicode-range: ${range}; }`;
    const cut = lettersOfFaces([rule('rest', 'U+0041-0045'), rule('first', 'U+0042, U+0044')].join('\n'));
    expect(Object.fromEntries(cut)).toEqual({ rest: 'ACE', first: 'BD' });
  });

  it('stand in one face of a family, so that a page can go without the others', () => {
    for (const family of ['newsreader', 'source-sans']) {
      const ranges = styles.flatMap((text) => [...text.matchAll(/cut-fonts\/([\w-]+)\.woff2'\)[^}]*unicode-range:([^;]+);/g)]);
      const own = ranges
        .filter(([, name]) => name?.startsWith(family))
        .map(([rule]) => [...lettersOfFaces(`font-family: F; src: url('${rule}`).values()].join(''));
      expect(new Set(own.join('')).size).toBe(own.join('').length);
    }
  });

  it('of the first file are all that plain English takes', () => {
    const plain = 'The “Foreign Minister’s” café – 24 × 7 · 100 %, [sic] — $5 & more… © −1';
    expect(Array.from(plain).filter((letter) => letter !== ' ' && !letters.get('newsreader')?.includes(letter))).toEqual([]);
    expect(Array.from(plain).filter((letter) => letter !== ' ' && !letters.get('source-sans')?.includes(letter))).toEqual([]);
  });
});

describe('a cut face', () => {
  it('is the same at every build, and a quarter of its source', async () => {
    const face = { axes: reading?.axes ?? {} };
    const [once, again] = [
      await cutFace(source, letters.get('newsreader') ?? '', face),
      await cutFace(source, letters.get('newsreader') ?? '', face),
    ];
    expect(once.equals(again)).toBe(true);
    expect(once.length).toBeLessThan(source.length * 0.3);
  });
});
