import { describe, expect, it } from 'vitest';
import { readReferences } from './read-references.ts';

describe('several people by their office', () => {
  it.each([
    ['Olav Dahl received Pedro Rojas in Oslo. The two presidents spoke of fish.', 'The two presidents > olav-dahl + pedro-rojas'],
    ['Olav Dahl received Pedro Rojas in Oslo. The two leaders spoke of fish.', 'The two leaders > olav-dahl + pedro-rojas'],
    ['Olav Dahl received Pedro Rojas in Oslo. Both presidents spoke of fish.', 'Both presidents > olav-dahl + pedro-rojas'],
    ['Olav Dahl received Pedro Rojas in Oslo. The presidents spoke of fish.', 'The presidents > olav-dahl + pedro-rojas'],
    [
      'Anna Berg said Olav Dahl had met Juan Vega. Pedro Rojas thanked all. Then Anna Berg left. The two leaders agreed.',
      'The two leaders > olav-dahl + pedro-rojas',
    ],
    [
      'Anna Berg came. Berg carried a letter from Olav Dahl to Pedro Rojas, and the two were due to meet.',
      'the two > anna-berg + pedro-rojas',
    ],
    ['Berg and Lind met in Oslo. The two ministers spoke of fish.', 'The two ministers > anna-berg + lars-lind'],
    ['Norway and Chile agreed in May. Their top diplomats met in Lima.', 'Their top diplomats > norway + chile'],
    ['Oslo and Santiago agreed in May. Their ambassadors met in Lima.', 'Their ambassadors > norway + chile'],
    ['Berg and Lind spoke of fish. The two, who met in Oslo, agreed.', 'The two > anna-berg + lars-lind'],
    ['Berg and Lind met in Oslo. The two top diplomats spoke of fish.', 'The two top diplomats > anna-berg + lars-lind'],
    [
      'The Norwegian and Chilean presidents spoke. Olav Dahl wrote to Pedro Rojas later.',
      'The Norwegian and Chilean presidents > olav-dahl + pedro-rojas',
    ],
    [
      'The presidents of Norway and Chile spoke. Olav Dahl wrote to Pedro Rojas later.',
      'The presidents of Norway and Chile > olav-dahl + pedro-rojas',
    ],
    [
      'Norwegian, Chilean presidents meet\n\nOlav Dahl wrote to Pedro Rojas later, and both men met in the harbour of Oslo.',
      'Norwegian, Chilean presidents > olav-dahl + pedro-rojas',
    ],
    ['Pedro Rojas met Olav Dahl. The two Ministers of the Interior had met in Oslo.', 'The two Ministers > norway + chile'],
    // Two foreign ministers were named: of the presidents only one is known.
    [
      'Pedro Rojas spoke. Berg met Lind in Oslo. Berg thanked Lind. The two presidents had talked.',
      'The two presidents > norway + pedro-rojas',
    ],
    [
      'Dahl and Rojas will meet in Oslo after talks of their foreign ministers. Anna Berg and Luis Soto agreed.',
      'their foreign ministers > anna-berg + luis-soto',
    ],
    [
      'Norway and Chile agreed. The two countries’ foreign ministers will meet. Anna Berg and Luis Soto agreed.',
      'The two countries’ foreign ministers > anna-berg + luis-soto',
    ],
    [
      'Anna Berg and Olav Dahl flew to Chile. The two Norwegian leaders spoke of fish.',
      'The two Norwegian leaders > anna-berg + olav-dahl',
    ],
    ['Dahl and Rojas agreed. Both the PMs had met before. The two presidents spoke.', 'The two presidents > olav-dahl + pedro-rojas'],
    ['Berg and Lind met in Oslo. The pair spoke of fish.', 'The pair > anna-berg + lars-lind'],
    ['Berg and Lind met in Oslo. The two discussed fish.', 'The two > anna-berg + lars-lind'],
    ['Rojas and Lind met in Oslo. The two men spoke of fish.', 'The two men > pedro-rojas + lars-lind'],
  ])('%s', (text, reference) => {
    expect(readReferences(text)).toContain(reference);
  });

  it.each([
    'The two presidents spoke of fish for an hour and a half in the old harbour.',
    'Berg said ministers should travel less than they have done so far this year.',
    'Officials met in Oslo.',
  ])('finds nobody in: %s', (text) => {
    expect(readReferences(text).filter((line) => /presidents|ministers|Officials/.test(line))).toEqual([]);
  });
});

describe('both countries', () => {
  it.each([
    ['Norway and Chile met. The two countries agree.', 'The two countries > norway + chile'],
    ['Norway and Chile met. Both sides agree.', 'Both sides > norway + chile'],
    ['Norway and Chile met. The sides agree.', 'The sides > norway + chile'],
    ['Norway and Chile met. The two nations agree.', 'The two nations > norway + chile'],
    ['Norway and Chile met. Both governments agree.', 'Both governments > norway + chile'],
    ['Oslo-Santiago trade grew. The two states agree.', 'The two states > norway + chile'],
    ['Norway, Chile and Denmark met. Norway and Denmark fish. The two neighbours agree.', 'The two neighbours > norway + denmark'],
  ])('%s', (text, reference) => {
    expect(readReferences(text)).toContain(reference);
  });

  it('reads a country by its person', () => {
    expect(readReferences('Norway waited. Berg said her country would help.')).toContain('her country > norway');
  });

  it('finds none where only one country is named', () => {
    expect(readReferences('Denmark waited while both sides of the harbour were being cleaned by the town.')).toEqual([]);
  });
});
