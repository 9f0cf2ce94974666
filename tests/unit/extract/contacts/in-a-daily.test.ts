import { describe, expect, it } from 'vitest';
import { reportLines } from './world.ts';
import { NORWAY_CHINA } from './worlds.ts';

const lines = (...sentences: string[]): string[] =>
  reportLines(
    NORWAY_CHINA,
    sentences.map((sentence) => sentence.replace(/\bon Monday\b/, 'on {Monday|2024-03-04}')),
  );

describe('an envoy called by whom he serves and where he is sent', () => {
  it.each([
    "Anna Berg met Chen Bo's special envoy on Syria Li Wei in Oslo on Monday.",
    "Anna Berg met Chen Bo's envoy for Syria Li Wei in Oslo on Monday.",
    "Anna Berg met with the Chinese president's envoy on Syria, Li Wei, in Oslo on Monday.",
    "Anna Berg met with the Chinese president's special envoy Li Wei in Oslo on Monday.",
  ])('%s', (sentence) => {
    expect(lines(sentence)).toEqual(['meeting held anna-berg+li-wei oslo 2024-03-04']);
  });
});

describe('a meeting that was held online', () => {
  it.each([
    'Anna Berg met with Li Wei on Monday. The meeting was held virtually.',
    'Anna Berg and Li Wei held talks on Monday. The meeting took place by video link.',
    'Anna Berg and Li Wei held a meeting on Monday. In this online meeting, Berg said trade must grow.',
    'OSLO - Anna Berg and Li Wei met on Monday. During the meeting, which was held via videoconference, the two discussed trade.',
  ])('%s', (sentences) => {
    expect(lines(sentences)).toEqual(['call held anna-berg+li-wei - 2024-03-04']);
  });
});

describe('what is only spoken of', () => {
  it.each([
    'Anna Berg said 40,000 tourists will visit China this year.',
    'According to Anna Berg, more than 150,000 Norwegians may visit China.',
    'Anna Berg noted that thousands of Norwegian students have travelled to Beijing.',
    'China summoned its diplomats from Oslo on Monday.',
    'Norway has summoned its envoy from Beijing on Monday.',
  ])('%s', (sentence) => {
    expect(lines(sentence)).toEqual([]);
  });

  it('takes the commission beside which two met for no meeting of theirs', () => {
    expect(lines('Prior to the joint Norwegian-Chinese Academy of Sciences meeting, Anna Berg met with Li Wei in Oslo on Monday.')).toEqual(
      ['meeting held anna-berg+li-wei oslo 2024-03-04'],
    );
  });

  it('leaves the visit of a delegation to the delegation, and the call to those who spoke', () => {
    expect(
      lines(
        'Anna Berg and Li Wei spoke by phone on Monday. Li also pointed to the visit of a 40-person Chinese delegation to Oslo. In the conversation with her, Li expressed his sympathy.'.replace(
          'with her',
          'with <her|anna-berg>',
        ),
      ),
    ).toEqual(['call held anna-berg+li-wei - 2024-03-04', 'visit held china+norway oslo 2024-03-06~']);
  });
});

describe('talks of countries, and who speaks of them', () => {
  it.each([
    [
      'Anna Berg said that four rounds of talks with China had been held in Geneva on Monday.',
      'meeting held norway+china geneva 2024-03-04',
    ],
    ['Anna Berg said talks with China would continue.', 'meeting planned norway+china - -'],
    ['The daily has claimed that a meeting will take place between Norwegian and Chinese officials.', 'meeting planned norway+china - -'],
    ['Talks would soon be held between Norway and China, the daily reported.', 'meeting planned norway+china - -'],
  ])('%s', (sentence, line) => {
    expect(lines(sentence)).toEqual([line]);
  });

  it('goes on with the plan where the subjects of the meeting are told', () => {
    expect(
      lines(
        'A meeting will take place between Norwegian and Chinese officials in Geneva.',
        'Fish and tariffs are the main topics of debate during the meeting between Norwegian and Chinese officials.',
      ),
    ).toEqual(['meeting planned norway+china geneva -']);
  });
});

describe('who signed', () => {
  it('reads it behind the paper by its short name', () => {
    expect(
      lines('A memorandum was signed between Norway and China on Monday. The MOU was signed by Anna Berg and Li Wei in Oslo.'),
    ).toEqual(['signing held anna-berg+li-wei oslo 2024-03-04']);
  });

  it('is both, where one met the other and the two sides signed', () => {
    expect(lines('Anna Berg met with Li Wei in Oslo on Monday and <the two sides|norway+china> signed a trade agreement.')).toEqual([
      'meeting held anna-berg+li-wei oslo 2024-03-04',
      'signing held norway+china oslo 2024-03-04',
    ]);
  });
});

describe('talks that somebody else gives the room for', () => {
  it.each([
    [
      'Prior to the {March 1|2024-03-01} agreement, Colombo hosted five rounds of talks between Norway and China.',
      'meeting held norway+china colombo ../2024-03-06',
    ],
    ['Doha has so far played host to five rounds of talks between Norway and China.', 'meeting held norway+china doha ../2024-03-06'],
    [
      'A meeting will take place between Norwegian and Chinese officials on the sidelines of the peace conference that will be hosted by India.',
      'meeting planned norway+china india -',
    ],
  ])('%s', (sentence, line) => {
    expect(lines(sentence)).toEqual([line]);
  });

  it('keeps rounds that were held apart from talks that will resume', () => {
    expect(
      lines(
        'Doha has played host to five rounds of talks between Norway and China. Norway has announced that the talks will resume soon in Doha.',
      ),
    ).toEqual(['meeting held norway+china doha ../2024-03-06']);
  });
});

describe('whose it is', () => {
  it.each([
    ['The French minister Marc Dupont will brief the Norwegian leadership on the results of his recent visit to China.', []],
    ['Anna Berg briefed Marc Dupont on her visit to Beijing on Monday.', ['visit held anna-berg+china beijing 2024-03-04']],
    ['Norway and India agreed in Oslo to restore ties. The foreign ministers of <the two countries|norway+india> met on Monday.', []],
    ['Anna Berg underlined the need for cooperation of Norway and China within the framework of the joint committee.', []],
    [
      'Anna Berg and Li Wei spoke by phone on Monday. <The two sides|norway+china> also exchanged congratulations on the new year.',
      ['call held anna-berg+li-wei - 2024-03-04'],
    ],
    ["The deal will pave the way for raising the level of Norway and China's talks.", []],
  ])('%s', (sentence, expected) => {
    expect(lines(sentence)).toEqual(expected);
  });
});

describe('envoys who come before a minister', () => {
  it.each([
    [
      'Li Wei on Monday received in separate meetings <the ambassadors of Norway and France|anna-berg+marc-dupont> in Beijing.',
      'meeting held li-wei+anna-berg beijing 2024-03-04',
    ],
    [
      'Anna Berg and Marc Dupont tendered their credentials to Li Wei in Beijing on Monday.',
      'meeting held anna-berg+li-wei beijing 2024-03-04',
    ],
  ])('%s', (sentence, line) => {
    expect(lines(sentence)).toEqual([line]);
  });

  it.each([
    'The next round of talks between the United States and China will be hosted by Norway.',
    'Talks between China and the US will be hosted by Norway on Monday.',
  ])('not who gives the room to others: %s', (sentence) => {
    expect(lines(sentence)).toEqual([]);
  });
});

describe('what is told beside something else', () => {
  it.each([
    ['Anna Berg invited <him|li-wei> to embark on a tour across Norway.', ['visit planned li-wei+anna-berg norway -']],
    [
      'Marc Dupont hoped that the citizens of <the two nations|norway+china> would be permitted to visit <both countries|norway+china>.',
      [],
    ],
    ['Norway and China have also managed to arrange several rounds of talks between the opposition and the Syrian government.', []],
    ['Anna Berg visited India in {May|2023-05}, where she met with her counterparts from other countries.', []],
    [
      "Anna Berg's trip to Beijing in {May|2024-05} is aimed at following up the agreements made in the fifth meeting of <the two countries|norway+china>.",
      ['visit planned anna-berg+china beijing 2024-05'],
    ],
    ['Signing a treaty between Norway and China is important.', []],
    ['Anna Berg said that Norwegian industrial projects had been welcomed by the Chinese side.', []],
    ['Anna Berg seeks to implement the agreement signed by <the two countries|norway+china> on the exchange of students.', []],
    [
      'Trade stood at two million in {2014|2014} (when Anna Berg visited Beijing), and at ten by {May 2018|2018-05}.',
      ['visit held anna-berg+china beijing 2014'],
    ],
    [
      'Norway and China signed five documents during a meeting between Anna Berg and Li Wei in Geneva on {Monday|2024-03-04}.',
      ['signing held norway+china geneva 2024-03-04', 'meeting held anna-berg+li-wei geneva 2024-03-04'],
    ],
    [
      'Norway and China signed an agreement on the transit of goods via Bergen on {Monday|2024-03-04}.',
      ['signing held norway+china - 2024-03-04'],
    ],
    [
      'The talks of Norway and China wrapped up on {Monday|2024-03-04} with signing a treaty by Anna Berg and Li Wei in Beijing.',
      ['meeting held norway+china - 2024-03-04', 'signing held anna-berg+li-wei beijing 2024-03-04'],
    ],
    [
      'Anna Berg arrived in Beijing on {Monday|2024-03-04} to submit messages from Lars Dahl and Kari Lund to Li Wei.',
      ['visit held anna-berg+china beijing 2024-03-04', 'other held anna-berg+li-wei beijing 2024-03-04'],
    ],
    [
      'Anna Berg visited some senior Chinese officials including Li Wei in Beijing on {Monday|2024-03-04}.',
      ['meeting held anna-berg+li-wei beijing 2024-03-04'],
    ],
    [
      'Norway and China issued a statement on {Monday|2024-03-04}. The statement came after the foreign ministers of Norway and China met in Geneva.',
      ['meeting held norway+china geneva 2024-03-04'],
    ],
  ])('%s', (sentence, expected) => {
    expect(reportLines(NORWAY_CHINA, [sentence])).toEqual(expected);
  });

  it('has its place where its agenda is told', () => {
    expect(
      reportLines(NORWAY_CHINA, [
        'Officials of Norway and China will hold a trilateral meeting next week. Railways are on the agenda of this trilateral meeting which is going to be held in Doha.',
      ]),
    ).toEqual(['meeting planned norway+china doha -']);
  });

  it('leaves what was signed long ago out of the talks of today', () => {
    expect(
      reportLines(NORWAY_CHINA, [
        'Anna Berg met with Li Wei in Doha. She said that the agreements signed in {1998|1998} between Norway and China guarantee relations.',
      ]),
    ).toEqual(['meeting held anna-berg+li-wei doha 2024-03-06~', 'signing held norway+china - 1998']);
  });

  it('takes no indirect talks of others for a round of theirs', () => {
    expect(
      reportLines(NORWAY_CHINA, [
        'Anna Berg will visit Beijing on {Wednesday|2024-03-13}. The latest round of UN-sponsored indirect talks began in Geneva on {February 1|2024-02-01}.',
      ]),
    ).toEqual(['visit planned anna-berg+china beijing 2024-03-13']);
  });

  it('takes the deputies of ministers for no ministers', () => {
    expect(
      reportLines(NORWAY_CHINA, [
        'Norwegian Defence Minister Anna Berg arrived in Beijing for talks. A meeting of the deputy foreign ministers of Norway and China was held in Beijing on {February 5|2024-02-05}.',
      ]),
    ).toEqual(['visit held anna-berg+china beijing 2024-03-06~', 'meeting held norway+china beijing 2024-02-05']);
  });
});
