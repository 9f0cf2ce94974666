import { Cite } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import { authorsOf } from '../../../src/exports/citation-names.ts';
import { citationText } from '../../../src/exports/citation-text.ts';
import { cslDate } from '../../../src/exports/csl-date.ts';
import type { CslItem } from '../../../src/exports/csl-item.ts';
import { toBibtex } from '../../../src/exports/to-bibtex.ts';
import { toRis } from '../../../src/exports/to-ris.ts';

const hard: CslItem = {
  id: '2024-10-11-post-accord',
  type: 'article-newspaper',
  title: 'Berg & Lund: “100 % agreed” on {draft} #1_b ~ حسین',
  author: [{ family: 'Amir-Abdollahian', given: 'Hossein' }, { literal: 'Lake Herald & Sons' }],
  'container-title': 'Fjord Post',
  issued: { 'date-parts': [[2024, 10, 11]] },
  URL: 'https://post.example/a_b?x=1&y=2',
  language: 'en',
  note: 'A title long enough that a line of the reference format would have to be folded in the middle of a word',
};

describe('toBibtex', () => {
  const entry = toBibtex(hard);
  it('is keyed by the id', () => expect(entry).toMatch(/^@article\{2024-10-11-post-accord,\n/));
  it('writes what TeX would take for a command as a sign, and leaves addresses alone', () => {
    expect(entry).toContain('\\&');
    expect(entry).toContain('100 \\%');
    expect(entry).toContain('\\textbraceleft{}draft\\textbraceright{}');
    expect(entry).toContain('\\#1\\_b \\textasciitilde{}');
    expect(entry).toContain('{Lake Herald \\& Sons}');
    expect(entry).toContain('url = {https://post.example/a_b?x=1&y=2}');
  });
  it('keeps letters of every script', () => expect(entry).toContain('حسین'));
  it.each(['A } in the middle', 'A { in the middle', 'An open <b> tag', 'A closed </i> one', '\\{ behind a backslash'])(
    'has balanced braces, counted as BibTeX does, with the title %j',
    (title) => {
      const odd = toBibtex({ ...hard, title, author: [{ literal: title }], URL: 'https://post.example/{a}?b=}' });
      expect(odd.split('{').length).toBe(odd.split('}').length);
      expect(odd).not.toMatch(/textbf|textit/);
      expect(odd).toContain('url = {https://post.example/%7Ba%7D?b=%7D}');
    },
  );
  it('says in the note what an entry of a page has no field for', () =>
    expect(toBibtex({ id: 'a', type: 'webpage', title: 'T', 'container-title': 'Oslo–Nairobi', version: '0a1b' })).toContain(
      'note = {Part of Oslo–Nairobi. Version 0a1b}',
    ));
  it('is read back with its author, title and day', () => {
    const [back] = new Cite(entry as unknown as object).data;
    expect(back).toMatchObject({ type: 'article-journal', issued: { 'date-parts': [[2024, 10, 11]] }, URL: hard.URL });
    expect(back?.['author']).toEqual([{ family: 'Amir-Abdollahian', given: 'Hossein' }, { family: 'Lake Herald & Sons' }]);
    expect(String(back?.['title']).replaceAll(/<[^>]*>/g, '')).toContain('Berg & Lund');
  });
});

describe('toRis', () => {
  const record = toRis(hard);
  it('has one field a line, unfolded, ended as the format asks', () => {
    expect(record).toMatch(/^(?:[A-Z][A-Z0-9] {2}- [^\r\n]*\r\n)+$/);
    expect(record.startsWith('TY  - NEWS\r\n')).toBe(true);
    expect(record.endsWith('ER  - \r\n')).toBe(true);
    expect(record).toContain(`N1  - ${hard.note ?? ''}\r\n`);
    expect(record).toContain(`TI  - ${hard.title}\r\n`);
  });
  it('names every author, the whole day and the whole id', () => {
    expect(record).toContain('AU  - Amir-Abdollahian, Hossein\r\nAU  - Lake Herald & Sons\r\n');
    expect(record).toContain('DA  - 2024/10/11/\r\n');
    expect(record).toContain(`ID  - ${hard.id}\r\n`);
  });
  it('is read back as it was', () => {
    const [back] = new Cite(record as unknown as object).data;
    expect(back).toMatchObject({ type: 'article-newspaper', title: hard.title, URL: hard.URL });
  });
});

describe('cslDate', () => {
  it('keeps what is known and fills in nothing', () => {
    expect(cslDate('2024-10-11')).toEqual({ 'date-parts': [[2024, 10, 11]] });
    expect(cslDate('2024-10')).toEqual({ 'date-parts': [[2024, 10]] });
    expect(cslDate('2022-06-22T23:39')).toEqual({ 'date-parts': [[2022, 6, 22]] });
    expect(cslDate('2024-10-01~')).toEqual({ 'date-parts': [[2024, 10, 1]], circa: true });
    expect(cslDate('2024-10-22/2024-10-24')).toEqual({
      'date-parts': [
        [2024, 10, 22],
        [2024, 10, 24],
      ],
    });
    expect(cslDate('2024-21')).toEqual({ 'date-parts': [[2024]], season: 1 });
  });
  it('stands in words where CSL has no parts for it', () => {
    expect(cslDate('../2024-05')).toEqual({ literal: 'before May 2024' });
    expect(cslDate('202X')).toEqual({ literal: 'the 2020s' });
  });
  it('is not there without a date', () => expect(cslDate(null)).toBeUndefined());
});

describe('authorsOf', () => {
  it('parts the names of people', () =>
    expect(authorsOf('By Anna Berg and Erik K. Lund')).toEqual([
      { family: 'Berg', given: 'Anna' },
      { family: 'Lund', given: 'Erik K.' },
    ]));
  it('leaves whole what may be no person', () => {
    expect(authorsOf('Herald Staff')).toEqual([{ literal: 'Herald Staff' }]);
    expect(authorsOf('Anna Berg, Foreign Desk')).toEqual([{ literal: 'Anna Berg, Foreign Desk' }]);
    expect(authorsOf('By Anna Berg, Harbour Times', 'The Harbour Times')).toEqual([{ family: 'Berg', given: 'Anna' }]);
    expect(authorsOf('By our foreign desk')).toEqual([{ literal: 'our foreign desk' }]);
    expect(authorsOf(null)).toEqual([]);
  });
});

describe('citationText', () => {
  it('says author, title, outlet, date and address', () =>
    expect(citationText({ ...hard, author: [{ family: 'Berg', given: 'Anna' }], title: 'Accord signed', note: 'Date inferred' })).toBe(
      'Anna Berg, “Accord signed”, Fjord Post, 11 October 2024, https://post.example/a_b?x=1&y=2. Date inferred.',
    ));
  it('says a doubtful date as doubtful', () =>
    expect(citationText({ id: 'a', type: 'webpage', title: 'T', issued: { 'date-parts': [[2024, 10, 1]], circa: true } })).toBe(
      '“T”, about 1 October 2024.',
    ));
});
