import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/files/problem.ts';
import { readClaims } from '../../../src/files/read-claims.ts';
import { readContent, readSources } from '../../../src/files/read-content.ts';
import { readDossier } from '../../../src/files/read-dossier.ts';
import { readKnowledge } from '../../../src/files/read-knowledge.ts';
import { readLexicon } from '../../../src/files/read-lexicon.ts';
import { problemsOf, withFiles } from './with-files.ts';

const dossier = `title: Oslo–Nairobi
parties:
  - { country: NO, entity: norway, name: Norway, adjective: Norwegian }
  - { country: KE, entity: kenya, name: Kenya, adjective: Kenyan }
window: 2023/2024
`;

const claims = `- id: accord-signed
  claim: The accord was signed.
  positions:
    - { article: berg, stance: asserted, quote: Berg signs }
    - { article: otieno, stance: silent }
`;

describe('readDossier', () => {
  it('refuses a dossier that is not there', async () => {
    expect(await problemsOf({}, readDossier)).toMatchInlineSnapshot(`
      "One thing is wrong:
      content/dossier.yaml
          a dossier begins with this file; write into it, for example:
              title: Oslo–Santiago
              parties:
                - { country: NO, entity: norway, name: Norway, adjective: Norwegian, capital: Oslo }
                - { country: CL, entity: chile, name: Chile, adjective: Chilean, capital: Santiago }
              window: 2022/2024"
    `);
  });

  it('refuses one party, and one country on both sides', async () => {
    expect(await problemsOf({ 'dossier.yaml': dossier.replace(/ {2}- \{ country: KE.*\n/u, '') }, readDossier)).toMatchInlineSnapshot(`
      "One thing is wrong:
      content/dossier.yaml:3:3
          "parties" should have at least 2 items, but has 1"
    `);
    expect(await problemsOf({ 'dossier.yaml': dossier.replace('KE', 'NO').replace('kenya', 'norway') }, readDossier))
      .toMatchInlineSnapshot(`
      "One thing is wrong:
      content/dossier.yaml:4:5
          both parties are "norway" (NO); name the two countries whose contacts the dossier follows"
    `);
  });
});

describe('readLexicon', () => {
  it('gives the words of each list under the name of its file', async () => {
    const files = {
      'lexicon/speech-verbs.yaml': 'note: Verbs of saying.\nwords:\n  - said\n  - { word: told, note: takes an object }\n',
      'lexicon/empty.yaml': '',
    };
    expect(await withFiles(files, (folder) => readLexicon(folder, []))).toEqual({ 'speech-verbs': ['said', 'told'] });
  });

  it('refuses a word that stands twice, and an entry that is no word', async () => {
    expect(await problemsOf({ 'lexicon/titles.yaml': 'note: Titles.\nwords:\n  - Admiral\n  - Sheikh\n  - Admiral\n' }, readLexicon))
      .toMatchInlineSnapshot(`
      "One thing is wrong:
      content/lexicon/titles.yaml:5:5
          "Admiral" stands in this list already (line 3); delete one"
    `);
    expect(await problemsOf({ 'lexicon/titles.yaml': 'note: Titles.\nwords:\n  - { wrd: Admiral }\n' }, readLexicon))
      .toMatchInlineSnapshot(`
      "2 things are wrong:
      content/lexicon/titles.yaml:3:5
          "note" is missing; add it
      content/lexicon/titles.yaml:3:7
          "wrd" is no field here; did you mean "word"? Fields: word, note"
    `);
  });
});

describe('readClaims', () => {
  it('refuses an article that is not there, and an id that stands twice', async () => {
    const twice = claims + claims;
    expect(await problemsOf({ 'claims/claims.yaml': twice }, (folder, problems) => readClaims(folder, problems, ['berg', 'otieni'])))
      .toMatchInlineSnapshot(`
      "3 things are wrong:
      content/claims/claims.yaml:5:18
          there is no article "otieno"; did you mean "otieni"?
      content/claims/claims.yaml:6:7
          the id "accord-signed" is taken (content/claims/claims.yaml:1); give this statement another one
      content/claims/claims.yaml:10:18
          there is no article "otieno"; did you mean "otieni"?"
    `);
  });

  it('refuses a stance that is none', async () => {
    expect(await problemsOf({ 'claims/claims.yaml': claims.replace('asserted', 'claimed') }, readClaims)).toMatchInlineSnapshot(`
      "One thing is wrong:
      content/claims/claims.yaml:4:32
          "stance" is "claimed"; write one of: asserted, attributed, denied, silent"
    `);
  });
});

describe('readKnowledge', () => {
  it('needs no more than a dossier', async () => {
    const problems: Problem[] = [];
    const knowledge = await withFiles({ 'dossier.yaml': dossier }, (folder) => readKnowledge(folder, problems));
    expect(problems).toEqual([]);
    expect(knowledge).toMatchObject({ registry: [], lexicon: {}, claims: [] });
    expect(knowledge?.gazetteer.countries.length).toBeGreaterThan(190);
  });
});

describe('readContent', () => {
  const content = {
    'dossier.yaml': dossier,
    'articles/berg.txt': 'Berg signs',
    'articles/otieno.txt': 'Otieno waits',
    'claims/claims.yaml': claims,
  };

  it('reads articles and knowledge', async () => {
    const { sources, knowledge } = await withFiles(content, readContent);
    expect(sources.map(({ id }) => id)).toEqual(['berg', 'otieno']);
    expect(knowledge.claims).toHaveLength(1);
  });

  it('stops with everything that is wrong in any file', async () => {
    const broken = { ...content, 'dossier.yaml': 'titel: X\n', 'articles/berg.txt': '', 'lexicon/a.yaml': 'words: [x]\n' };
    const message = await withFiles(broken, (folder) =>
      readContent(folder).catch((error: unknown) => String(error).replaceAll(folder, 'content')),
    );
    expect(message).toMatchInlineSnapshot(`
      "ContentError: 5 things are wrong:
      content/articles/berg.txt
          the file is empty; put the text in, or delete the file
      content/dossier.yaml:1:1
          "parties" is missing; add it: the two countries whose contacts are followed: country, entity, name, adjective of each
      content/dossier.yaml:1:1
          "window" is missing; add it: the years under study, as in 2022/2024
      content/dossier.yaml:1:1
          "titel" is no field here; did you mean "title"? Fields: title, subtitle, description, parties, window
      content/lexicon/a.yaml:1:1
          "note" is missing; add it: what the list is for"
    `);
  });

  it('leaves claims on other articles out where a folder of its own is read', async () => {
    const { knowledge } = await withFiles({ ...content, 'mine/berg.txt': 'Berg signs' }, (folder) => readSources(`${folder}/mine`, folder));
    expect(knowledge.claims.map(({ positions }) => positions.map(({ article }) => article))).toEqual([['berg']]);
  });
});
