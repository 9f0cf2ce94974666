import { describe, expect, it } from 'vitest';
import { findReports } from '../../../../../src/extract/contacts/find-reports.ts';
import { knowledgeOf, reportLines, write } from '../world.ts';
import { NORWAY_CHINA } from '../worlds.ts';

const lines = (...sentences: string[]): string[] => reportLines(NORWAY_CHINA, sentences, null);

describe('dates', () => {
  it('span both days of a stay', () => {
    expect(lines('Anna Berg will be in Beijing on {Thursday|2024-03-07} and {Friday|2024-03-08}.')).toEqual([
      'visit planned anna-berg+china beijing 2024-03-07/2024-03-08',
    ]);
  });

  it('of what a contact follows are not its own', () => {
    expect(lines('The meeting between Anna Berg and Li Wei will follow their talks in Geneva in {June|2024-06}.')[0]).toBe(
      'meeting planned anna-berg+li-wei - -',
    );
  });

  it('on which somebody else confirms it are not taken for a closer one', () => {
    expect(lines('Anna Berg will visit China on {Monday|-}, the Chinese Foreign Ministry confirmed on {Thursday|-}.')).toEqual([
      'visit planned anna-berg+china china -',
    ]);
  });
});

describe('status', () => {
  it.each([
    ['Anna Berg agrees to meet Li Wei', 'meeting planned anna-berg+li-wei - -'],
    ['Anna Berg vows to meet Li Wei', 'meeting planned anna-berg+li-wei - -'],
    ['Anna Berg has extended an invitation to Li Wei for a visit to Oslo.', 'visit planned li-wei+anna-berg oslo -'],
  ])('%s', (sentence, expected) => {
    expect(lines(sentence)).toEqual([expected]);
  });

  it.each([
    'Anna Berg decided that dialogue should be opened with China.',
    'Talks between Anna Berg and Li Wei should continue.',
    'The retreat is hosted alternately by Norway and China.',
    'It may pave the way for some future visit by Anna Berg to China.',
    'Norway and China have returned to the path of consultation and negotiation.',
    'Disputes are to be settled through dialogue between Norway and China.',
    'Anna Berg said a meeting with Li Wei would make sense.',
    'Dialogue between Norway and China is important.',
    'Norway and China hold regular consultations.',
    'Anna Berg held a reception for guests during a trip to Norway.',
  ])('none: %s', (sentence) => {
    expect(lines(sentence)).toEqual([]);
  });
});

describe('several contacts of the same people', () => {
  it('do not take the date of a meeting with somebody whose country nobody tells', () => {
    const world = { ...NORWAY_CHINA, names: { ...NORWAY_CHINA.names, 'Hu Lin': 'person' } };
    const told = [
      'Anna Berg met Li Wei in Beijing last week.',
      'She is the first premier there since Anna Berg hosted Hu Lin in {2018|2018}.',
    ];
    expect(reportLines(world, told, null)).toContain('meeting held anna-berg+li-wei beijing -');
  });

  it('are two where one is of this week and one of another month', () => {
    expect(lines('Anna Berg met Li Wei on {Monday|-}.', 'It was a busy day.', 'Berg met Li in Geneva {last September|-}.')).toEqual([
      'meeting held anna-berg+li-wei - -',
      'meeting held anna-berg+li-wei geneva -',
    ]);
  });

  it('are two where she arrives, and meets somebody in another sentence', () => {
    expect(lines('Anna Berg arrived in Beijing on {Monday|2024-03-04}.', 'Berg met Li Wei at noon.')).toEqual([
      'visit held anna-berg+china beijing 2024-03-04',
      'meeting held anna-berg+li-wei beijing 2024-03-04',
    ]);
    expect(lines('Anna Berg arrived in Beijing on {Monday|2024-03-04} and met Li Wei.', 'Berg met Li Wei at noon.')).toEqual([
      'visit held anna-berg+li-wei beijing 2024-03-04',
    ]);
  });

  it('are two where the visit comes after a meeting', () => {
    expect(
      lines(
        'Anna Berg will visit China on {Sunday|2024-03-10}.',
        'The visit will come two months after a meeting between Berg and Li Wei in Geneva.',
      ),
    ).toEqual(['visit planned anna-berg+china china 2024-03-10', 'meeting held anna-berg+li-wei geneva -']);
  });

  it('are one where earlier reports told of it', () => {
    expect(lines('Anna Berg met Li Wei in Oslo.', 'Earlier reports said that the meeting between Berg and Li was long.')).toEqual([
      'meeting held anna-berg+li-wei oslo -',
    ]);
  });

  it('rest on no words about the visit at hand where they lie in another year', () => {
    const text = [
      'Anna Berg will visit China on {Sunday|2024-03-10}.',
      'Berg visited China in {2018|2018}.',
      'Norway said the visit would be useful.',
    ];
    const { document, annotated } = write(NORWAY_CHINA, text, null);
    const reports = findReports(document, annotated, knowledgeOf(NORWAY_CHINA));
    expect(reports.map((report) => [report.date, report.evidence.length])).toEqual([
      ['2024-03-10', 2],
      ['2018', 1],
    ]);
  });

  it('are two where the trip of one of them goes to a third country', () => {
    expect(lines('Anna Berg agreed to meet Li Wei.', "Berg's trip to Paris follows talks there.")).toEqual([
      'meeting planned anna-berg+li-wei - -',
    ]);
  });

  it.each([
    ['Their last meeting was in Geneva in {May 2022|2022-05}.', 'meeting held anna-berg+li-wei geneva 2022-05'],
    ['Their previous meeting took place in Geneva in {May 2022|2022-05}.', 'meeting held anna-berg+li-wei geneva 2022-05'],
  ])('are two where one is recalled: %s', (sentence, recalled) => {
    expect(lines('Anna Berg met Li Wei in Oslo on {Monday|2024-03-04}.', sentence)).toEqual([
      'meeting held anna-berg+li-wei oslo 2024-03-04',
      recalled,
    ]);
  });

  it('are two where an earlier visit is recalled', () => {
    const recalled = lines('Anna Berg will visit China on {Sunday|-}.', 'Her first official visit was in {January 2023|2023-01}.');
    expect(recalled).toEqual(['visit planned anna-berg+china china -', 'visit held anna-berg+china china 2023-01']);
  });

  it('are one where its first session is dated', () => {
    expect(lines('Anna Berg met Li Wei in Oslo.', 'The first meeting was on {Monday|2024-03-04}.')).toEqual([
      'meeting held anna-berg+li-wei oslo 2024-03-04',
    ]);
  });

  it('take in no press that is spoken to after them', () => {
    expect(lines('Anna Berg spoke with reporters after a meeting with Li Wei in Oslo.')).toEqual(['meeting held anna-berg+li-wei oslo -']);
  });

  it('are one where the day is told twice', () => {
    expect(lines('Anna Berg met Li Wei on {Monday|-}.', 'Berg met Li in Geneva on {March 4|-}.')).toEqual([
      'meeting held anna-berg+li-wei geneva -',
    ]);
  });

  it('are one where it is said who pays the visit to come', () => {
    expect(
      lines('Anna Berg will visit Beijing on {Monday|2024-03-04}.', 'Berg is the most senior Norwegian to visit Beijing since {2015|-}.'),
    ).toEqual(['visit planned anna-berg+china beijing 2024-03-04']);
  });

  it('have each its date where one is invited on the visit of another', () => {
    expect(lines('Anna Berg invited Li Wei to Oslo during her tour of China in {March 2021|2021-03}.')[0]).toBe(
      'visit planned li-wei+anna-berg oslo -',
    );
  });
});

describe('stays', () => {
  it('in a third country do not place what two agree to do', () => {
    expect(
      lines('Anna Berg visited Paris on {Monday|2024-03-04}.', 'It was announced there.', 'Anna Berg has agreed to meet Li Wei.'),
    ).toContain('meeting planned anna-berg+li-wei - -');
  });
});
