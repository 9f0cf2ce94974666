import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/files/problem.ts';
import { readArticles } from '../../../src/files/read-articles.ts';
import { problemsOf, withFiles } from './with-files.ts';

const wrong = (files: Record<string, string | Uint8Array>): Promise<string> => problemsOf(files, readArticles);
const read = (files: Record<string, string>) =>
  withFiles(files, async (folder) => {
    const problems: Problem[] = [];
    const sources = await readArticles(folder, problems);
    expect(problems).toEqual([]);
    return sources;
  });

describe('readArticles', () => {
  it('reads .txt and .md with and without a sidecar, in the order of their names', async () => {
    const sources = await read({
      'b.txt': 'Two',
      'a.md': '# One',
      'a.yaml': 'outlet: Fjord Post\n',
      'c.TXT': 'Three',
      'picture.jpg': 'x',
      '.hidden.txt': 'x',
      'old/d.txt': 'x',
    });
    expect(sources.map(({ id, file, text, sidecar }) => [id, file, text, sidecar?.outlet ?? null])).toEqual([
      ['a', 'a.md', '# One', 'Fjord Post'],
      ['b', 'b.txt', 'Two', null],
      ['c', 'c.TXT', 'Three', null],
    ]);
  });

  it('takes the front matter of a Markdown file for its sidecar, and leaves the text whole', async () => {
    const text = '---\noutlet: Lake Herald\ndate: 2024-05-21 08:30\ntags: [fish]\n---\n\n# Otieno visits Oslo\n';
    const [source] = await read({ 'a.md': text });
    expect(source?.text).toBe(text);
    expect(source?.sidecar).toMatchObject({ outlet: 'Lake Herald', language: 'en', published: { edtf: '2024-05-21', basis: 'given' } });
  });

  it('does not take a rule at the head of a Markdown file for front matter', async () => {
    const [source] = await read({ 'a.md': '---\nTwo days in Oslo.\n---\nMore.' });
    expect(source?.sidecar).toBeNull();
  });

  it('points into the front matter by the line of the file', async () => {
    expect(await wrong({ 'a.md': '---\noutlet: Lake Herald\nurl: lake.example\n---\nText' })).toMatchInlineSnapshot(`
      "One thing is wrong:
      content/a.md:3:6
          "url": "lake.example" is not a web address; write it whole, with https://"
    `);
  });

  it('keeps names that can stand in an address, and makes the others such', async () => {
    const sources = await read({ '000_d67.txt': '1', 'Berg in Nairobi!.txt': '2', 'Où est Berg.txt': '3', 'Переговоры 2024.txt': '4' });
    expect(sources.map(({ id }) => id).sort()).toEqual(['000_d67', '2024-4b227777', 'berg-in-nairobi', 'ou-est-berg']);
  });

  it('refuses two files that would be one article', async () => {
    expect(await wrong({ 'a.txt': 'One', 'a.md': 'One' })).toMatchInlineSnapshot(`
      "One thing is wrong:
      content/a.txt
          a.md and a.txt would both be the article "a"; rename one of them"
    `);
  });

  it('refuses a sidecar without an article', async () => {
    expect(await wrong({ '2024-berg.txt': 'One', '2024-brg.yaml': 'outlet: Fjord Post\n' })).toMatchInlineSnapshot(`
      "One thing is wrong:
      content/2024-brg.yaml
          no article stands beside this sidecar (2024-brg.txt or 2024-brg.md); did you mean "2024-berg"?"
    `);
  });

  it('refuses a document that is no plain text, unless its text stands beside it', async () => {
    expect(await wrong({ 'a.txt': 'One', 'a.html': '<p>One', 'b.docx': 'x' })).toMatchInlineSnapshot(`
      "One thing is wrong:
      content/b.docx
          a .docx file can not be read as an article; save its text as b.txt beside it"
    `);
  });

  it('refuses two sidecars of one article', async () => {
    expect(await wrong({ 'a.txt': 'One', 'a.yaml': 'outlet: A\n', 'a.yml': 'outlet: B\n' })).toMatchInlineSnapshot(`
      "One thing is wrong:
      content/a.yml
          a.yaml is a sidecar of the same article; make the two one"
    `);
  });

  it('refuses a folder without articles, and a folder in place of an article', async () => {
    expect(await wrong({ 'a.csv': 'x' })).toMatchInlineSnapshot(`
      "One thing is wrong:
      content
          this folder holds no article; put .txt or .md files into it"
    `);
    expect(await wrong({ 'a.txt/': '', 'b.txt': 'x' })).toMatchInlineSnapshot(`
      "One thing is wrong:
      content/a.txt
          this is a folder, not a file; rename the folder, or put a text file in its place"
    `);
  });

  it('refuses a file, or nothing, in place of the folder', async () => {
    expect(await problemsOf({ 'a.txt': 'x' }, (folder, problems) => readArticles(`${folder}/a.txt`, problems))).toMatchInlineSnapshot(`
      "One thing is wrong:
      content/a.txt
          this is a file; name the folder that holds the articles"
    `);
    expect(await problemsOf({}, (folder, problems) => readArticles(`${folder}/none`, problems))).toMatchInlineSnapshot(`
      "One thing is wrong:
      content/none
          this folder does not exist; put the articles there, or name the folder that holds them"
    `);
  });

  it('reports everything that is wrong together', async () => {
    expect(await wrong({ 'a.txt': '', 'b.txt': Uint8Array.of(0x41, 0xff), 'c.txt': 'fine', 'c.yaml': 'outlet: [x]\nsorce: y\n' }))
      .toMatchInlineSnapshot(`
        "4 things are wrong:
        content/a.txt
            the file is empty; put the text in, or delete the file
        content/b.txt:1
            byte 1 (0xFF) is not UTF-8; save the file as UTF-8
        content/c.yaml:1:9
            "outlet" should be text, but is a list; write it like "text"
        content/c.yaml:2:1
            "sorce" is no field here; did you mean "source"? Fields: source, outlet, url, published, author, agency, language, rights"
      `);
  });
});
