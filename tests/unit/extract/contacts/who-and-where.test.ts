import { describe, expect, it } from 'vitest';
import { reportLines, type World } from './world.ts';
import { NORWAY_CHINA } from './worlds.ts';

const STRANGERS: World = { ...NORWAY_CHINA, names: { ...NORWAY_CHINA.names, 'Ola Strand': 'person', 'Per Vik': 'person' } };

describe('the capital', () => {
  const visit = 'Li Wei arrived in the capital on {Monday|2024-03-04}.';
  const from = (city: string): string[] =>
    reportLines(NORWAY_CHINA, ['A visit from China', `${city}, March 5 (NTB) - ${visit}`], '2024-03-06', true);

  it('is the city that the article is written from, where that is one', () => {
    expect(from('Oslo')).toEqual(['visit held li-wei+norway oslo 2024-03-04']);
  });

  it('is nowhere where the article is written elsewhere', () => {
    expect(from('Bergen')).toEqual([]);
  });
});

describe('who takes part', () => {
  it.each([
    ['Anna Berg and Li Wei at the meeting in Geneva', 'meeting held anna-berg+li-wei geneva -'],
    ['Anna Berg and Li Wei during the talks on {Monday|2024-03-04}', 'meeting held anna-berg+li-wei - 2024-03-04'],
  ])('is told under a picture: %s', (caption, line) => {
    expect(reportLines(NORWAY_CHINA, [`CAPTION ${caption}`])).toEqual([line]);
  });

  it('are two whom the article is about and introduces nowhere, one of each side', () => {
    const lines = reportLines(STRANGERS, [
      'Ola Strand and Per Vik met in Geneva on {Monday|2024-03-04}, after months in which Norway had quarrelled with China.',
      'Ola Strand had asked for the meeting. Per Vik left the meeting early.',
    ]);
    expect(lines).toEqual(['meeting held ola-strand+per-vik geneva 2024-03-04']);
  });

  it('is the speaker with the only other one he names, where he says "we met"', () => {
    const lines = reportLines(NORWAY_CHINA, [
      '“Li Wei informed me when we met in Geneva last year that the port would be closed by the end of winter,” Anna Berg said.',
    ]);
    expect(lines).toEqual(['meeting held anna-berg+li-wei geneva 2024-03-06~']);
  });

  it.each([
    ['Anna Berg met senior officials, including Li Wei, in Beijing.', 'meeting held anna-berg+li-wei beijing 2024-03-06~'],
    ['Anna Berg met with other top officials that included Li Wei in Beijing.', 'meeting held anna-berg+li-wei beijing 2024-03-06~'],
    [
      'Anna Berg held talks with key Chinese leaders such as Li Wei and Zhao Min in Beijing.',
      'meeting held anna-berg+li-wei+zhao-min beijing 2024-03-06~',
    ],
    ['Anna Berg was received by several ministers, among them Li Wei, in Beijing.', 'meeting held anna-berg+li-wei beijing 2024-03-06~'],
    ['Officials from both sides, including Anna Berg and Li Wei, met in Geneva.', 'meeting held anna-berg+li-wei geneva 2024-03-06~'],
  ])('are those named of many: %s', (sentence, line) => {
    expect(reportLines(NORWAY_CHINA, [sentence])).toEqual([line]);
  });

  it.each([
    [
      '<The two countries|norway+china>’ foreign ministers will meet in Geneva in {May|2024-05}.',
      'meeting planned norway+china geneva 2024-05',
    ],
    ['Norway’s and China’s foreign ministers met in Geneva in {May|2023-05}.', 'meeting held norway+china geneva 2023-05'],
    ['<Both countries|norway+china>’ defence ministers met in Geneva in {May|2023-05}.', 'meeting held norway+china geneva 2023-05'],
  ])('are officials of both countries whom nobody names: %s', (sentence, line) => {
    expect(reportLines(NORWAY_CHINA, [sentence])).toEqual([line]);
  });

  it('is the head of a body whose short name stands in brackets', () => {
    const lines = reportLines(NORWAY_CHINA, ['Anna Berg met Academy of Sciences (AS) President Li Wei in Beijing.']);
    expect(lines).toEqual(['meeting held anna-berg+li-wei beijing 2024-03-06~']);
  });

  it('leaves out the guest’s own ambassador, and the city whose time it was', () => {
    const lines = reportLines(NORWAY_CHINA, [
      'Anna Berg was greeted in Beijing by Li Wei and the Norwegian ambassador to China, Lars Dahl.',
      'Kari Lund arrived at around 9:00 by Paris time and had a long meeting with Chen Bo.',
    ]);
    expect(lines).toEqual(['meeting held anna-berg+li-wei beijing 2024-03-06~', 'meeting held kari-lund+chen-bo - 2024-03-06~']);
  });

  it('is the speaker of a quotation that began in an earlier sentence', () => {
    const lines = reportLines(NORWAY_CHINA, [
      '“Norway is glad.',
      'I held long talks with Li Wei in Geneva on {Monday|2024-03-04},” Anna Berg said.',
    ]);
    expect(lines).toEqual(['meeting held anna-berg+li-wei geneva 2024-03-04']);
  });

  it('are the two countries at a session of their commission', () => {
    const world: World = { ...NORWAY_CHINA, names: { ...NORWAY_CHINA.names, 'China Joint Commission': 'organization CN' } };
    const lines = reportLines(world, [
      'Berg said this at the inaugural session of the Norway and China Joint Commission in Oslo on {Friday|2024-03-01}.',
    ]);
    expect(lines).toEqual(['other held norway+china oslo 2024-03-01']);
  });

  it('leaves out a wife and a husband', () => {
    const lines = reportLines(NORWAY_CHINA, [
      'In {January|2024-01}, Anna Berg and her husband, Lars Dahl, were in Beijing to receive a prize.',
      'Li Wei and his wife, Zhao Min, arrived in Oslo in {February|2024-02}.',
    ]);
    expect(lines).toEqual(['visit held anna-berg+china beijing 2024-01', 'visit held li-wei+norway oslo 2024-02']);
  });

  it('is of the other party where the article is about him, and names nobody else of it', () => {
    const lines = reportLines(STRANGERS, [
      'Ola Strand will hold talks with Li Wei in Geneva on {Friday|2024-03-08}.',
      'Five ministers come with Strand to the talks. The visit of Strand follows a session of the commission.',
    ]);
    expect(lines).toEqual(['meeting planned ola-strand+li-wei geneva 2024-03-08']);
  });

  it('is nobody known where the article names him in passing', () => {
    const lines = reportLines(STRANGERS, [
      'Ola Strand will hold talks with Li Wei in Geneva on {Friday|2024-03-08}.',
      'Marc Dupont held talks with Li Wei in Paris on {Monday|2024-03-04}.',
    ]);
    expect(lines).toEqual([]);
  });
});

describe('a group', () => {
  it('is of one side where somebody of the other is whom they meet', () => {
    const lines = reportLines(NORWAY_CHINA, [
      'Anna Berg and Marc Dupont arrived in China on {Monday|2024-03-04}.',
      '<The two|anna-berg+marc-dupont> will hold talks with Li Wei in Beijing on {Thursday|2024-03-07}.',
    ]);
    expect(lines).toContain('meeting planned anna-berg+li-wei beijing 2024-03-07');
  });

  it.each([
    '<The two leaders|anna-berg+li-wei> said this at a press briefing in Oslo on {Monday|2024-03-04}.',
    'Anna Berg and Li Wei made the remarks in Oslo on {Monday|2024-03-04}.',
  ])('has met where it speaks with one voice: %s', (sentence) => {
    expect(reportLines(NORWAY_CHINA, [sentence])).toEqual(['meeting held anna-berg+li-wei oslo 2024-03-04']);
  });

  it('has met where it has reached something on one occasion', () => {
    const lines = reportLines(NORWAY_CHINA, [
      'The deal was reached between Anna Berg and Li Wei on {Monday|2024-03-04} on the sidelines of a summit that ended in Geneva.',
    ]);
    expect(lines).toEqual(['meeting held anna-berg+li-wei geneva 2024-03-04']);
  });

  it('has no meeting of its own behind "their", where one of people has been told', () => {
    const lines = reportLines(NORWAY_CHINA, [
      'Anna Berg and Li Wei met in Oslo on {Monday|2024-03-04}.',
      'It rained. It snowed. Ships lay still.',
      'The harbour was closed. Ice lay on it.',
      'Both countries need the harbour. Before <their|norway+china> meeting, Berg was worried.',
    ]);
    expect(lines).toEqual(['meeting held anna-berg+li-wei oslo 2024-03-04']);
  });
});

describe('what is the news', () => {
  const NEWS = 'Anna Berg travelled to Beijing for the opening of the fair.';

  it('is another visit than one of years ago', () => {
    const lines = reportLines(NORWAY_CHINA, [NEWS, 'In {2022|2022}, Berg made a state visit to China.']);
    expect(lines).toEqual(['visit held anna-berg+china beijing 2024-03-06~', 'visit held anna-berg+china china 2022']);
  });

  it('is of about the day on which the article appeared, where it names none', () => {
    const met = 'Anna Berg met Li Wei in Geneva.';
    expect(reportLines(NORWAY_CHINA, [met])).toEqual(['meeting held anna-berg+li-wei geneva 2024-03-06~']);
    expect(reportLines(NORWAY_CHINA, [met], '2024-03')).toEqual(['meeting held anna-berg+li-wei geneva -']);
    expect(reportLines(NORWAY_CHINA, [met], null)).toEqual(['meeting held anna-berg+li-wei geneva -']);
    expect(reportLines(NORWAY_CHINA, ['Fish is dear.', 'So is oil.', 'Boats wait.', met])).toEqual([
      'meeting held anna-berg+li-wei geneva -',
    ]);
  });

  it.each([
    'Norway reopened the harbour, weeks after Anna Berg and Li Wei met in Geneva.',
    'Norway has been silent since Anna Berg met Li Wei in Geneva.',
    'Anna Berg recalled meeting Li Wei in Geneva.',
    'Anna Berg has met Li Wei in Geneva several times.',
    'Kari Lund praised the agreements reached at the meeting between Anna Berg and Li Wei in Geneva.',
  ])('is not what it is only compared with: %s', (sentence) => {
    const dates = reportLines(NORWAY_CHINA, [sentence]).map((line) => line.split(' ').at(-1));
    expect(dates).toEqual(['-']);
  });

  it('is not dated by the visit of somebody else', () => {
    const lines = reportLines(NORWAY_CHINA, [NEWS, 'On {February 26|2024-02-26}, all had spoken of <his|li-wei> visit.']);
    expect(lines).toEqual(['visit held anna-berg+china beijing 2024-03-06~']);
  });

  it('has its "here" where the words were said, and not where the article was written', () => {
    const lines = reportLines(NORWAY_CHINA, [
      'OSLO — “I came here to pay my respects, since the elections are only a month away now,” Li Wei said in Beijing.',
    ]);
    expect(lines).toEqual([]);
  });
});

describe('where and when', () => {
  it.each([
    [
      'Anna Berg and Li Wei met. Their first meeting since Berg took office took place in Geneva on {Monday|2024-03-04}.',
      'meeting held anna-berg+li-wei geneva 2024-03-04',
    ],
    ['The visit that Li Wei is making to Norway since {Monday|2024-03-04} goes on.', 'visit held li-wei+norway norway 2024-03-04/..'],
    ['Anna Berg is in Beijing to strengthen trade.', 'visit held anna-berg+china beijing 2024-03-06~'],
  ])('is told behind the verb: %s', (sentence, line) => {
    expect(reportLines(NORWAY_CHINA, [sentence])).toEqual([line]);
  });
});

describe('a visitor', () => {
  it('comes to the city in which the article is written', () => {
    const lines = reportLines(NORWAY_CHINA, [
      'Oslo, {March 6|2024-03-06} - The minister was speaking ahead of Li Wei’s visit set for {Friday|2024-03-08}.',
    ]);
    expect(lines).toEqual(['visit planned li-wei+norway - 2024-03-08']);
  });

  it('does not come where the visit was put off', () => {
    const lines = reportLines(NORWAY_CHINA, [
      'Oslo, {March 6|2024-03-06} - Li Wei’s visit was initially planned for {last month|2024-02} but was postponed.',
    ]);
    expect(lines).toEqual([]);
  });

  it('comes to an unknown place elsewhere', () => {
    expect(
      reportLines(NORWAY_CHINA, [
        'Paris, {March 6|2024-03-06} - The minister was speaking ahead of Li Wei’s visit on {Friday|2024-03-08}.',
      ]),
    ).toEqual([]);
  });

  it('is received in a town and its province', () => {
    const lines = reportLines(NORWAY_CHINA, ['Li Wei receives {today|2024-03-06}, in Beijing, China, Anna Berg, for official talks.']);
    expect(lines).toEqual(['meeting held li-wei+anna-berg beijing 2024-03-06']);
  });

  it('is who is invited, and not the one in whose name', () => {
    const lines = reportLines(NORWAY_CHINA, [
      'Lars Dahl extended an invitation to Li Wei from Anna Berg to visit Norway in {May|2024-05}.',
    ]);
    expect(lines).toEqual(['visit planned li-wei+lars-dahl norway 2024-05']);
  });
});

describe('no contact', () => {
  it.each([
    'Norway and China support regional summit in Paris to address the crisis.',
    'Anna Berg and Li Wei backed the plan at a possible next summit to be held in Paris in {May|2024-05}.',
    'Anna Berg said that China had given a piece of land at the port of Bergen.',
  ])('is told in: %s', (sentence) => expect(reportLines(NORWAY_CHINA, [sentence])).toEqual([]));
});
