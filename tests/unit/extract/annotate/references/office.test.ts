import { describe, expect, it } from 'vitest';
import { officeOf } from '../../../../../src/extract/annotate/references/offices.ts';
import { knowledge, readReferences } from './read-references.ts';

/** A first paragraph that names everybody. */
const LEAD =
  'Norwegian Foreign Minister Anna Berg met Chilean President Pedro Rojas and Chilean Defence Minister Juan Vega in Santiago on Monday.\n\n';

describe('an office that stands for its holder', () => {
  it.each([
    ['The Norwegian foreign minister left on Tuesday.', 'The Norwegian foreign minister > anna-berg'],
    ['Later the Chilean president left.', 'the Chilean president > pedro-rojas'],
    ['Talks with the president of Chile went well.', 'the president of Chile > pedro-rojas'],
    ['Chile’s president left on Tuesday.', 'Chile’s president > pedro-rojas'],
    ['Oslo’s foreign minister left on Tuesday.', 'Oslo’s foreign minister > anna-berg'],
    ['The Chilean leader spoke of fish.', 'The Chilean leader > pedro-rojas'],
    ['The Norwegian top diplomat spoke of fish.', 'The Norwegian top diplomat > anna-berg'],
    ['The president thanked all.', 'The president > pedro-rojas'],
    ['Rojas paid the first visit by a Chilean president in years. The president thanked all.', 'The president > pedro-rojas'],
    ['The defence minister thanked all.', 'The defence minister > juan-vega'],
    ['The Chilean minister thanked all.', 'The Chilean minister > juan-vega'],
    ['The top military official thanked all.', 'The top military official > juan-vega'],
    ['The Norwegian official thanked all.', 'The Norwegian official > anna-berg'],
    ['The Norwegian diplomat thanked all.', 'The Norwegian diplomat > anna-berg'],
    ['The foreign minister of Norway thanked all.', 'The foreign minister of Norway > anna-berg'],
    ['The minister of foreign affairs thanked all.', 'The minister of foreign affairs > anna-berg'],
    ['The Chilean head of state thanked all.', 'The Chilean head of state > pedro-rojas'],
    ['The Norwegian FM thanked all.', 'The Norwegian FM > anna-berg'],
    ['Later, Foreign Minister of the Kingdom of Norway was received.', 'Foreign Minister of the Kingdom of Norway > anna-berg'],
    ['The president-elect of Chile thanked all.', 'The president-elect of Chile > pedro-rojas'],
    ['Chilean president was pleased with the visit of many guests.', 'Chilean president > pedro-rojas'],
  ])('%s', (text, reference) => {
    expect(readReferences(LEAD + text)).toContain(reference);
  });

  it.each([
    ['The Norwegian agriculture minister arrived on Tuesday.', 'The Norwegian agriculture minister > kari-lund'],
    ['Norway’s culture minister arrived on Tuesday.', 'Norway’s culture minister > nils-vik'],
    ['The Norwegian culture minister thanked all.', 'The Norwegian culture minister > nils-vik'],
    ['The labor minister thanked all.', 'The labor minister > eva-moe'],
  ])('is of its own department: %s', (text, reference) => {
    expect(readReferences(`Kari Lund, Nils Vik and Eva Moe of Norway met in Oslo on Monday.\n\n${text}`)).toContain(reference);
  });

  it('takes the registry’s holder on the day of publication where the article names none', () => {
    const registry = [
      {
        id: 'old-hand',
        type: 'person' as const,
        name: 'Old Hand',
        aliases: [],
        roles: [{ title: 'Prime Minister', of: 'DK', to: '2023-06' }],
        scripts: {},
      },
      {
        id: 'new-hand',
        type: 'person' as const,
        name: 'New Hand',
        aliases: [],
        roles: [{ title: 'Prime Minister', of: 'DK', from: '2023-07' }],
        scripts: {},
      },
    ];
    expect(
      readReferences('The Danish prime minister arrived in Oslo on Friday for a visit of two days.', { ...knowledge, registry }),
    ).toEqual(['The Danish prime minister > new-hand']);
    // Whoever is new is not the one known until now.
    expect(readReferences('The new Danish prime minister arrived in Oslo on Friday.', { ...knowledge, registry })).toEqual([]);
  });

  it.each([
    'The minister and president of nothing was a title that nobody in the room had ever heard of before.',
    'A Norwegian foreign minister should know better than to promise fish.',
    'Norwegian Foreign Minister Anna Berg left on Tuesday for a week in the mountains.',
    'The Norwegian foreign minister, Anna Berg, left on Tuesday for a week in the mountains.',
    'The former Danish president left on Tuesday for a week in the mountains.',
    'Every foreign minister wants peace, and most of them want fish as well.',
  ])('finds nobody in: %s', (text) => {
    expect(readReferences(text).filter((line) => /minister|president/i.test(line))).toEqual([]);
  });

  it('does not give somebody unnamed to somebody named', () => {
    const text =
      'Norwegian Foreign Minister Anna Berg left Oslo on Monday. A senior Chilean official spoke to reporters there. The official was tired.';
    expect(readReferences(text)).toEqual([]);
  });

  it('takes no civil servant for the minister: a foreign secretary is one only where somebody holds that title', () => {
    expect(readReferences(`${LEAD}Norway’s foreign secretary left too.`)).toEqual([]);
  });

  it('reads an office without an article, as ministries write of their own people', () => {
    expect(readReferences(`${LEAD}Foreign Minister also called on the king.`)).toHaveLength(1);
    expect(readReferences(`${LEAD}During the visit, Foreign Minister met fishermen.`)).toHaveLength(1);
  });

  it('takes no head of a body for the head of its country', () => {
    expect(readReferences(`${LEAD}She met the President of the Chilean Parliament on Tuesday.`)).toEqual([
      expect.stringMatching(/^She > anna-berg/),
    ]);
  });

  it('takes a minister of something else for nobody who was named', () => {
    expect(readReferences(`${LEAD}The Minister of Fisheries and Forestry stayed in the office.`)).toEqual([]);
  });

  it('knows whom a form of address means', () => {
    const lead = 'Norwegian Foreign Minister Anna Berg met Chilean President Pedro Rojas in Santiago on Monday.\n\n';
    expect(readReferences(`${lead}Her Excellency left on Tuesday.`)).toContain('Her Excellency > anna-berg');
  });

  it('knows a country by its form of state', () => {
    expect(readReferences(`${LEAD}Many guests arrived in the kingdom on Tuesday.`)).toContain('the kingdom > norway');
    expect(readReferences(`${LEAD}Many guests paid a visit to the republic on Tuesday.`)).toContain('the republic > chile');
  });

  it('takes no adjective for an official', () => {
    expect(readReferences(`${LEAD}The official visit was long.`)).toEqual([]);
    expect(readReferences(`${LEAD}The official working visit was long.`)).toEqual([]);
  });

  it('never takes a president for the minister', () => {
    expect(readReferences('Chilean President Pedro Rojas met guests from many lands in Santiago on Monday. The minister left.')).toEqual(
      [],
    );
  });
});

describe('the kind of an office', () => {
  it.each([
    ['Norwegian Deputy Foreign Minister', 'deputy-foreign-minister'],
    ['Secretary of State', 'foreign-minister'],
    ['Minister of Defence', 'defence-minister'],
    ['Vice President', 'vice-president'],
    ['Supreme Leader', 'supreme-leader'],
    ['Prime Minister', 'prime-minister'],
    ['Secretary of the Supreme National Security Council', 'secretary'],
    ['Foreign Ministry spokeswoman', 'spokesperson'],
    ['Chief of the General Staff', 'military'],
    ['Minister for External Affairs', 'foreign-minister'],
    ['UN Secretary-General', 'secretary-general'],
    ['Chairman of the Cabinet of Ministers', 'prime-minister'],
    ['Deputy Chairman of the Cabinet of Ministers', 'deputy-prime-minister'],
    ['head of the Chilean government', 'prime-minister'],
    ['cook', null],
  ])('%s is %s', (title, office) => {
    expect(officeOf(title)).toBe(office);
  });
});

describe('an office whose holder is named behind it', () => {
  it.each([
    [
      'The head of the Chilean parliament arrived in Oslo on Sunday. Hugo Ruiz told reporters at the airport that ties were good.',
      'hugo-ruiz',
    ],
    ['Chile’s army chief flew into Oslo on Sunday. General Hugo Ruiz will stay for two days.', 'hugo-ruiz'],
    [
      'The Chief of Staff of Chile’s Armed Forces flew into Oslo. In the course of the stay Major General Hugo Ruiz held talks.',
      'hugo-ruiz',
    ],
  ])('is his, where nobody else is told to hold it: %s', (text, person) => {
    expect(readReferences(text)).toContainEqual(expect.stringMatching(new RegExp(`> ${person}$`)));
  });

  it('is the only one of the country whom the article names without any office', () => {
    const text = 'Hugo Ruiz warned of storms.\n\nAnna Berg and the Chilean leader had met in Lima in June.';
    expect(readReferences(text)).toContainEqual('the Chilean leader > hugo-ruiz');
  });

  it.each([
    'The head of the Chilean parliament arrived in Oslo on Sunday. Hugo Ruiz, an analyst, told reporters that ties were good.',
    'Chile’s army chief flew into Oslo on Sunday. Foreign Minister Anna Berg stayed at home.',
  ])('is nobody’s who is told to be something else: %s', (text) => {
    expect(readReferences(text)).toEqual([]);
  });
});
