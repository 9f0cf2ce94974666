import { describe, expect, it } from 'vitest';
import { findReports } from '../../../../../src/extract/contacts/find-reports.ts';
import { knowledgeOf, reportLines, type World, write } from '../world.ts';
import { INDIA_CHINA, NORWAY_CHINA, SERBIA_KOSOVO, TURKEY_GREECE, US_JAPAN } from '../worlds.ts';

type Case = [world: World, paragraphs: string[], ...expected: string[]];
const check = (world: World, paragraphs: string[], expected: string[]): void => {
  expect(reportLines(world, paragraphs, null)).toEqual(expected);
};

describe('contacts of other people stay apart', () => {
  it.each([
    [
      NORWAY_CHINA,
      [
        'Anna Berg and Li Wei met in Oslo. Berg and Li held a meeting between Norway and China on fish.',
        'Lars Dahl met Chen Bo in Beijing.',
      ],
      'meeting held anna-berg+li-wei oslo -',
      'meeting held lars-dahl+chen-bo beijing -',
    ],
    [
      NORWAY_CHINA,
      [
        'Anna Berg and Li Wei opened a meeting between Norway and China on {May 3|2024-05-03}.',
        'Berg recalled that Lars Dahl and Chen Bo had met in Shanghai.',
      ],
      'meeting held anna-berg+li-wei - 2024-05-03',
      'meeting held lars-dahl+chen-bo shanghai -',
    ],
    [
      TURKEY_GREECE,
      ['Emre Kaya met Nikos Pappas in Ankara. <They|emre-kaya+nikos-pappas> also held talks with President Deniz Aksoy.'],
      'meeting held emre-kaya+nikos-pappas ankara -',
      'meeting held nikos-pappas+deniz-aksoy - -',
    ],
    [
      INDIA_CHINA,
      ['Ravi Mehta met Liu Yang in Delhi on {Tuesday|-}.', 'Liu arrived in India late {Monday|-} on a two-day visit.'],
      'meeting held ravi-mehta+liu-yang delhi -',
      'visit held liu-yang+india india -',
    ],
    [
      SERBIA_KOSOVO,
      ['Milan Petrovic and Arben Krasniqi will meet in Brussels on {May 2|-}.', 'Serbia and Kosovo held talks in Brussels on {Feb. 27|-}.'],
      'meeting planned milan-petrovic+arben-krasniqi brussels -',
      'meeting held serbia+kosovo brussels -',
    ],
    [
      US_JAPAN,
      ['John Carter and Kenji Mori met on {July 4|-}.', 'Carter and Mori met again on {September 5|-}.'],
      'meeting held john-carter+kenji-mori - -',
      'meeting held john-carter+kenji-mori - -',
    ],
    [
      US_JAPAN,
      ['John Carter met Kenji Mori.', 'Carter had met Mori in Geneva in {May|-}.'],
      'meeting held john-carter+kenji-mori - -',
      'meeting held john-carter+kenji-mori geneva -',
    ],
    [
      NORWAY_CHINA,
      [
        'Anna Berg spoke with Li Wei by phone on {Saturday|-}.',
        'CAPTION FILE PHOTO: Anna Berg and Li Wei meet in Geneva on {May 3, 2019|2019-05-03}.',
      ],
      'call held anna-berg+li-wei - -',
      'meeting held anna-berg+li-wei geneva 2019-05-03',
    ],
    [
      NORWAY_CHINA,
      ['Anna Berg met Li Wei on {Saturday|-}.', 'CAPTION File photo: Anna Berg meets Li Wei in Geneva.'],
      'meeting held anna-berg+li-wei - -',
      'meeting held anna-berg+li-wei geneva -',
    ],
  ] as Case[])('%$: %j %j', (world, paragraphs, ...expected) => check(world, paragraphs, expected));
});

describe('what is told of one contact is one', () => {
  it.each([
    [
      INDIA_CHINA,
      [
        'Ravi Mehta met Liu Yang in Singapore on {Tuesday|-}.',
        '<The two ministers|ravi-mehta+liu-yang> met on {Tuesday|-}, the ministry said.',
      ],
      'meeting held ravi-mehta+liu-yang singapore -',
    ],
    [
      INDIA_CHINA,
      ['Ravi Mehta met Liu Yang in Singapore on {Sept. 5|-}.', 'Mehta met Liu on {5 September 2023|2023-09-05}.'],
      'meeting held ravi-mehta+liu-yang singapore 2023-09-05',
    ],
    [
      INDIA_CHINA,
      [
        'Ravi Mehta met Liu Yang in Singapore. The two had met in Geneva on {July 4|-}.',
        'It was the first since their last meeting in Geneva on {4 July 2024|2024-07-04}.',
      ],
      'meeting held ravi-mehta+liu-yang singapore -',
      'meeting held ravi-mehta+liu-yang geneva 2024-07-04',
    ],
    [
      NORWAY_CHINA,
      ['Anna Berg met Li Wei in Geneva.', 'Spokesman Lars Dahl said earlier that Norway and China would hold talks.'],
      'meeting held anna-berg+li-wei geneva -',
    ],
    [
      NORWAY_CHINA,
      ['Anna Berg met Li Wei in Geneva.', 'Officials had said Norway and China would hold talks on trade.'],
      'meeting held anna-berg+li-wei geneva -',
    ],
    [
      NORWAY_CHINA,
      ['Anna Berg spoke with Li Wei by phone on {Monday|-}.', 'Berg raised fish in <her|anna-berg> conversation with Li Wei.'],
      'call held anna-berg+li-wei - -',
    ],
    [
      NORWAY_CHINA,
      [
        'Anna Berg held talks with Li Wei on {Monday|-}.',
        'In the talks, held by telephone, they spoke of fish. Berg held a phone call with Li on {Monday|-}.',
      ],
      'call held anna-berg+li-wei - -',
    ],
    [
      NORWAY_CHINA,
      ['CAPTION Anna Berg meets Li Wei in Oslo on {Monday|-}.', 'Anna Berg met Li Wei in Oslo on {Monday|-}.'],
      'meeting held anna-berg+li-wei oslo -',
    ],
  ] as Case[])('%$: %j %j', (world, paragraphs, ...expected) => check(world, paragraphs, expected));
});

describe('whoever meets again', () => {
  it.each([
    [
      NORWAY_CHINA,
      ['Anna Berg met Li Wei in Oslo. Both will meet again in Bergen on {June 12|2024-06-12}.'],
      'meeting held anna-berg+li-wei oslo -',
      'meeting planned anna-berg+li-wei bergen 2024-06-12',
    ],
    [
      NORWAY_CHINA,
      ['Anna Berg met Li Wei in Oslo.', 'The two will meet again on {June 12|2024-06-12}.'],
      'meeting held anna-berg+li-wei oslo -',
      'meeting planned anna-berg+li-wei - 2024-06-12',
    ],
    [
      INDIA_CHINA,
      [
        'Ravi Mehta held talks with Liu Yang in Delhi on {Monday|2024-03-04}. Both ministers are to meet again in Singapore in {May|2024-05}.',
      ],
      'meeting held ravi-mehta+liu-yang delhi 2024-03-04',
      'meeting planned ravi-mehta+liu-yang singapore 2024-05',
    ],
    [
      INDIA_CHINA,
      ['Ravi Mehta held talks with Liu Yang in Delhi on {Monday|2024-03-04}. Both met again in Mumbai on {Tuesday|2024-03-05}.'],
      'meeting held ravi-mehta+liu-yang delhi 2024-03-04',
      'meeting held ravi-mehta+liu-yang mumbai 2024-03-05',
    ],
    [
      US_JAPAN,
      ['John Carter and Kenji Mori met in Tokyo. Both plan to meet in Washington {next month|2024-04}.'],
      'meeting held john-carter+kenji-mori tokyo -',
      'meeting planned john-carter+kenji-mori washington 2024-04',
    ],
    [US_JAPAN, ['John Carter spoke in Tokyo. Both meet in Washington {next month|2024-04}.']],
    [
      US_JAPAN,
      ['John Carter met Kenji Mori in Tokyo. Both cities will host games in {May|2024-05}.'],
      'meeting held john-carter+kenji-mori tokyo -',
    ],
    [
      US_JAPAN,
      ['John Carter met Kenji Mori in Tokyo. Both sides of the road will be closed.'],
      'meeting held john-carter+kenji-mori tokyo -',
    ],
  ] as Case[])('%$: %j %j', (world, paragraphs, ...expected) => check(world, paragraphs, expected));
});

describe('the cue is a word of the text', () => {
  it.each([
    ['Anna Berg wishes to sign a treaty with Beijing at the Harbour Summit in Beijing.', 'Harbour Summit'],
    ['Anna Berg will attend the Harbour Summit in Beijing.', 'attend'],
    ['Anna Berg hopes to sign a pact with China at the summit in Beijing.', 'summit'],
  ])('%s', (text, cue) => {
    const { document, annotated } = write(NORWAY_CHINA, [text], null);
    expect(findReports(document, annotated, knowledgeOf(NORWAY_CHINA)).map((report) => report.cue)).toContain(cue);
  });
});

describe('a visit and its meetings', () => {
  it.each([
    [
      NORWAY_CHINA,
      [
        'Anna Berg met Chen Bo in Oslo on {May 3|2024-05-03}. Berg will meet Li Wei in Geneva on {June 7|2024-06-07}.',
        'Berg will also hold talks with Li Wei during a visit to China in {July|2024-07}.',
      ],
      'meeting held anna-berg+chen-bo oslo 2024-05-03',
      'meeting planned anna-berg+li-wei geneva 2024-06-07',
      'visit planned anna-berg+li-wei china 2024-07',
    ],
    [
      INDIA_CHINA,
      [
        'Ravi Mehta met Liu Yang on {Tuesday|-}.',
        'Liu arrived in India late {Monday|-}.',
        'Earlier on {Monday|-}, Liu Yang met Sunita Rao.',
      ],
      'meeting held ravi-mehta+liu-yang - -',
      'visit held liu-yang+india india -',
      'meeting held liu-yang+sunita-rao india -',
    ],
    [
      INDIA_CHINA,
      ['Liu Yang arrived in India on {Monday|-}. Liu met Sunita Rao on {Monday|-}.'],
      'visit held liu-yang+india india -',
      'meeting held liu-yang+sunita-rao india -',
    ],
    [
      NORWAY_CHINA,
      ['Anna Berg received Li Wei in Oslo on {Monday|-}, where they will hold talks. Berg and Li will meet in Oslo.'],
      'meeting held anna-berg+li-wei oslo -',
      'meeting planned anna-berg+li-wei oslo -',
    ],
  ] as Case[])('%$: %j %j', (world, paragraphs, ...expected) => check(world, paragraphs, expected));
});

describe('their talks', () => {
  it.each([
    [
      INDIA_CHINA,
      [
        'Ravi Mehta met Liu Yang in Singapore on {Oct. 23|-}.',
        'In <their|ravi-mehta+liu-yang> talks on {December 5|-}, India and China prepared for a summit.',
      ],
      'meeting held ravi-mehta+liu-yang singapore -',
      'meeting held india+china - -',
    ],
    [
      INDIA_CHINA,
      ['Ravi Mehta met Liu Yang in Singapore on {Oct. 23|-}.', 'In <their|ravi-mehta+liu-yang> talks, Mehta praised Liu.'],
      'meeting held ravi-mehta+liu-yang singapore -',
    ],
  ] as Case[])('%$: %j %j', (world, paragraphs, ...expected) => check(world, paragraphs, expected));
});

describe('a sum of contacts is none of them', () => {
  it.each([
    'Anna Berg praised the ties built through the 20 meetings and telephone meetings held with Li Wei.',
    'Anna Berg recalled dozens of meetings with Li Wei.',
    'Anna Berg has held more than 40 meetings with Li Wei since {2015|2015}.',
    'Anna Berg hailed the countless conversations with Li Wei.',
  ])('%s', (sentence) => {
    check(NORWAY_CHINA, [sentence], []);
  });

  it.each(['Anna Berg held the 20th meeting with Li Wei in Oslo.', 'Anna Berg held two meetings with Li Wei in Oslo.'])(
    '%s',
    (sentence) => {
      check(NORWAY_CHINA, [sentence], ['meeting held anna-berg+li-wei oslo -']);
    },
  );
});

describe('who else sat at the table', () => {
  it('is no second meeting, whenever it was reported', () => {
    expect(
      reportLines(NORWAY_CHINA, [
        'Anna Berg met Li Wei in Geneva on {Monday|2024-03-04}.',
        'The meeting was also attended by ministers and delegations from Norway and China, media reported on {Tuesday|2024-03-05}.',
      ]),
    ).toEqual(['meeting held anna-berg+li-wei geneva 2024-03-04']);
  });
});
