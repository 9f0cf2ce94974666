import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/files/problem.ts';
import { readRegistry } from '../../../src/files/read-registry.ts';
import { problemsOf, withFiles } from './with-files.ts';

const wrong = (files: Record<string, string>): Promise<string> => problemsOf(files, readRegistry);

const people = `type: person
entities:
  - id: anna-berg
    name: Anna Berg
    aliases: [Berg]
    country: NO
`;

describe('readRegistry', () => {
  it('reads every file and gives each entity its type', async () => {
    const problems: Problem[] = [];
    const places = 'type: place\nentities: [{ id: oslo, name: Oslo }]\n';
    const registry = await withFiles({ 'registry/people.yaml': people, 'registry/places.yml': places }, (folder) =>
      readRegistry(folder, problems),
    );
    expect(registry.map(({ id, type }) => `${id} ${type}`)).toEqual(['anna-berg person', 'oslo place']);
    expect(problems).toEqual([]);
  });

  it('is empty without a folder, and with files that hold nothing', async () => {
    expect(await wrong({})).toBe('nothing');
    expect(
      await wrong({
        'registry/people.yaml': '',
        'registry/places.yaml': '# none yet\n',
        'registry/events.yaml': 'type: event\nentities:\n',
      }),
    ).toBe('nothing');
  });

  it('refuses an id that stands twice, in one file or in two', async () => {
    expect(
      await wrong({
        'registry/people.yaml': people,
        'registry/towns.yaml': 'type: place\nentities:\n  - id: anna-berg\n    name: Annaberg\n',
      }),
    ).toMatchInlineSnapshot(`
      "One thing is wrong:
      content/registry/towns.yaml:3:9
          the id "anna-berg" is taken (content/registry/people.yaml:3); give this entity another one, or make the two entries one"
    `);
  });

  it('refuses a spelling that two entities claim, whatever its case and accents', async () => {
    expect(
      await wrong({
        'registry/people.yaml': people,
        'registry/towns.yaml':
          'type: place\nentities:\n  - id: berg\n    name: Town of Berg\n    aliases:\n      - Bergheim\n      - BÉRG\n',
      }),
    ).toMatchInlineSnapshot(`
      "One thing is wrong:
      content/registry/towns.yaml:7:9
          "BÉRG" is also a name of "anna-berg" (content/registry/people.yaml:5); leave it with one of the two, and give the other a longer form"
    `);
  });

  it('takes two cases of one spelling for one entity, but not the same twice', async () => {
    expect(await wrong({ 'registry/a.yaml': 'type: organization\nentities: [{ id: ntb, name: NTB, aliases: [Ntb, ntb] }]\n' })).toBe(
      'nothing',
    );
    expect(await wrong({ 'registry/a.yaml': 'type: organization\nentities: [{ id: ntb, name: NTB, aliases: [NTB] }]\n' }))
      .toMatchInlineSnapshot(`
        "One thing is wrong:
        content/registry/a.yaml:2:44
            "NTB" stands twice in "ntb"; delete one"
      `);
  });

  it('refuses a date that cannot be read', async () => {
    expect(await wrong({ 'registry/people.yaml': `${people}    roles:\n      - { title: Mayor, from: 2019-13 }\n` }))
      .toMatchInlineSnapshot(`
        "One thing is wrong:
        content/registry/people.yaml:8:31
            "from": "2019-13" is not an EDTF date; write 2024-10-11, 2024-10, 2024, 2024-10-01~ (about), 2024-10-22/2024-10-24 or ../2024-05"
      `);
  });

  it('refuses a role that ends before it begins, or belongs to nobody known', async () => {
    expect(
      await wrong({ 'registry/people.yaml': `${people}    roles:\n      - { title: Mayor, of: anna-brg, from: 2019, to: 2018-05 }\n` }),
    ).toMatchInlineSnapshot(`
      "2 things are wrong:
      content/registry/people.yaml:8:29
          "anna-brg" is neither a country code (as in DE) nor the id of an entity in the registry; did you mean "anna-berg"?
      content/registry/people.yaml:8:55
          this role ends (2018-05) before it begins (2019); exchange the two or correct one"
    `);
  });
});
