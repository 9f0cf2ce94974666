import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../src/files/read-yaml.ts';
import type { Problem } from '../../../src/files/problem.ts';
import { sidecar } from '../../../src/schema/article.ts';
import { registryFile } from '../../../src/schema/entity.ts';
import { problemsOf, withFiles } from './with-files.ts';

const sidecarProblems = (text: string): Promise<string> =>
  problemsOf({ 'a.yaml': text }, (folder, problems) => readYaml(join(folder, 'a.yaml'), sidecar, problems));
const registryProblems = (text: string): Promise<string> =>
  problemsOf({ 'r.yaml': text }, (folder, problems) => readYaml(join(folder, 'r.yaml'), registryFile, problems));

const readRegistry = (text: string) =>
  withFiles({ 'r.yaml': text }, async (folder) => {
    const problems: Problem[] = [];
    const read = await readYaml(join(folder, 'r.yaml'), registryFile, problems);
    return { problems, read };
  });

describe('a YAML file that fits', () => {
  it('comes back with the place of each part', async () => {
    const { problems, read } = await readRegistry('type: place\nentities:\n  - id: oslo\n    name: Oslo\n    coordinates: [10.7, 59.9]\n');
    expect(problems).toEqual([]);
    expect(read?.value.entities[0]).toMatchObject({ id: 'oslo', aliases: [], coordinates: [10.7, 59.9] });
    expect(read?.placeOf(['entities', 0, 'name'])).toEqual({ line: 4, column: 11 });
  });

  it('takes a bare year and an empty list as they are typed', async () => {
    const { problems, read } = await readRegistry(
      'type: person\nentities:\n  - id: anna-berg\n    name: Anna Berg\n    aliases:\n    roles: [{ title: Mayor, from: 2010, to: 2012-06 }]\n',
    );
    expect(problems).toEqual([]);
    expect(read?.value.entities[0]).toMatchObject({ aliases: [], roles: [{ from: '2010', to: '2012-06' }] });
  });

  it('keeps NO as the code of a country', async () => {
    const { read } = await readRegistry('type: place\nentities: [{ id: oslo, name: Oslo, country: NO }]\n');
    expect(read?.value.entities[0]?.country).toBe('NO');
  });
});

describe('a YAML file that does not fit', () => {
  it('names an unknown field and the field that was meant', async () => {
    expect(await sidecarProblems('outlt: Fjord Post\nurl: https://fjord.example/\n')).toMatchInlineSnapshot(`
      "One thing is wrong:
      content/a.yaml:1:1
          "outlt" is no field here; did you mean "outlet"? Fields: source, outlet, url, published, author, agency, language, rights"
    `);
  });

  it('names what is missing, with what it is for', async () => {
    expect(await sidecarProblems('published:\n  basis: stated\n')).toMatchInlineSnapshot(`
      "2 things are wrong:
      content/a.yaml:1:1
          "outlet" is missing; add it: name of the outlet
      content/a.yaml:2:3
          "edtf" is missing; add it: A date in EDTF (ISO 8601-2): 2024-10-11, 2024-10, 2024-10-01~, 2024-10-22/2024-10-24, ../2024-05"
    `);
  });

  it('quotes a value that is none of the choices', async () => {
    expect(await sidecarProblems('outlet: Fjord Post\nrights: { mode: ful, holder: X }\n')).toMatchInlineSnapshot(`
      "One thing is wrong:
      content/a.yaml:2:17
          "mode" is "ful"; did you mean "full"? Write one of: full, excerpt, metadata, withheld"
    `);
  });

  it('says how a date is written', async () => {
    expect(await sidecarProblems('outlet: Fjord Post\npublished:\n  edtf: 14 March 2024\n  basis: given\n')).toMatchInlineSnapshot(`
      "One thing is wrong:
      content/a.yaml:3:9
          "edtf": "14 March 2024" is not an EDTF date; write 2024-10-11, 2024-10, 2024, 2024-10-01~ (about), 2024-10-22/2024-10-24 or ../2024-05"
    `);
  });

  it('says how an address is written', async () => {
    expect(await sidecarProblems('outlet: Fjord Post\nurl: fjord.example/berg\n')).toMatchInlineSnapshot(`
      "One thing is wrong:
      content/a.yaml:2:6
          "url": "fjord.example/berg" is not a web address; write it whole, with https://"
    `);
  });

  it('tells text from list, and number from bound', async () => {
    expect(
      await registryProblems(
        'type: place\nentities:\n  - id: Oslo City\n    name: Oslo\n    aliases: Christiania\n    country: Norway\n    wikidata: 585\n    coordinates: [10.7, 159.9]\n',
      ),
    ).toMatchInlineSnapshot(`
      "5 things are wrong:
      content/r.yaml:3:9
          "id": "Oslo City" is not an id: use small letters, digits and single hyphens, as in "anna-berg"
      content/r.yaml:5:14
          "aliases" should be a list, but is text ("Christiania"); write it like [first, second]
      content/r.yaml:6:14
          "country": "Norway" is not a country code: two capitals of ISO 3166-1, as in IR
      content/r.yaml:7:15
          "wikidata": "585" is not a Wikidata id: write Q and digits, as in Q58217
      content/r.yaml:8:25
          item 2 of "coordinates" should be at most 90, but is "159.9""
    `);
  });

  it('points at text that is no YAML', async () => {
    expect(await sidecarProblems('outlet: Fjord Post\nauthor: "Anna Berg\nurl: x\n')).toMatchInlineSnapshot(`
      "One thing is wrong:
      content/a.yaml:2:9
          the quotation mark that opens here is never closed; close it"
    `);
  });

  it('points at a key that stands twice', async () => {
    expect(await sidecarProblems('outlet: Fjord Post\noutlet: Lake Herald\n')).toMatchInlineSnapshot(`
      "One thing is wrong:
      content/a.yaml:2:1
          "outlet" stands here a second time; delete one of the two"
    `);
  });

  it('points at a colon that cuts a text in two', async () => {
    expect(await sidecarProblems('outlet: Fjord Post: the paper\n')).toMatchInlineSnapshot(`
      "One thing is wrong:
      content/a.yaml:1:9
          this is not YAML (Nested mappings are not allowed in compact mappings); put a text that holds ": ", " #" or quotation marks between single quotes, and keep fields of one group in one column"
    `);
  });

  it('tells a list from a group of fields at the head of the file', async () => {
    expect(await sidecarProblems('- outlet: Fjord Post\n')).toMatchInlineSnapshot(`
      "One thing is wrong:
      content/a.yaml:1:1
          the file should be a group of fields, but is a list; write it with its fields: source, outlet, url, published, author, agency, language, rights"
    `);
  });
});
