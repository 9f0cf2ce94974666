import { describe, expect, it } from 'vitest';
import { reportLines } from './world.ts';
import { INDIA_CHINA, NORWAY_CHINA } from './worlds.ts';

const FIRST = 'Anna Berg met Li Wei in Oslo on {Monday|2024-03-04}.';
const MET = 'meeting held anna-berg+li-wei oslo 2024-03-04';

describe('a row of talks', () => {
  it.each([
    'Anna Berg and Li Wei met on {May 3|2023-05-03} in Geneva and on {June 4|2023-06-04} in Oslo.',
    'Anna Berg and Li Wei met in Geneva on {May 3|2023-05-03} and in Oslo on {June 4|2023-06-04}.',
    'Anna Berg and Li Wei held talks on {May 3|2023-05-03} in Geneva and on {June 4|2023-06-04} in Oslo.',
  ])('has each its day and its place: %s', (sentence) => {
    expect(reportLines(NORWAY_CHINA, [sentence])).toEqual([
      'meeting held anna-berg+li-wei geneva 2023-05-03',
      'meeting held anna-berg+li-wei oslo 2023-06-04',
    ]);
  });

  it('has each journey of several on its own day', () => {
    expect(
      reportLines(NORWAY_CHINA, ["The paper recalled Anna Berg's trips to Beijing on {April 19|2023-04-19} and {July 17|2023-07-17}."]),
    ).toEqual(['visit held anna-berg+china beijing 2023-04-19', 'visit held anna-berg+china beijing 2023-07-17']);
  });

  it.each([
    [
      'Another round in Beijing, perhaps between ambassadors, is planned for {May|2024-05}.',
      'meeting planned norway+china beijing 2024-05',
    ],
    [
      'The envoys of Norway and China have not met since the 22nd round in Beijing in {December 2019|2019-12}.',
      'meeting held norway+china beijing 2019-12',
    ],
    [
      'Anna Berg said that she was glad to see Li Wei again since their talk in Geneva in {May|2023-05}.',
      'meeting held anna-berg+li-wei geneva 2023-05',
    ],
  ])('points to one before or ahead: %s', (sentence, line) => {
    expect(reportLines(NORWAY_CHINA, ['Norway and China held talks in Oslo on {Monday|2024-03-04}.', sentence])).toContain(line);
  });

  it('goes on in the same sentence, whose verb the first one has', () => {
    expect(
      reportLines(NORWAY_CHINA, [
        FIRST,
        'The first was held in Beijing on {Jan. 22|2024-01-22} and the second in Geneva on {Feb. 7|2024-02-07}.',
      ]),
    ).toEqual([MET, 'meeting held anna-berg+li-wei beijing 2024-01-22', 'meeting held anna-berg+li-wei geneva 2024-02-07']);
  });

  it('has a last session', () => {
    expect(reportLines(NORWAY_CHINA, [FIRST, 'The last negotiating session was in Beijing in {January|2024-01}.'])).toContain(
      'meeting held norway+china beijing 2024-01',
    );
  });

  it('has its end where somebody wound it up', () => {
    expect(reportLines(NORWAY_CHINA, ['Anna Berg and Li Wei wound up two days of talks in Geneva on {Monday|2024-03-04}.'])).toEqual([
      'meeting held anna-berg+li-wei geneva 2024-03-04',
    ]);
  });

  it('goes on with several met one by one, on the same day and there', () => {
    const lines = reportLines(NORWAY_CHINA, [FIRST, 'Anna Berg also held separate meetings with Chen Bo and Zhao Min.']);
    expect(lines).toEqual([MET, 'meeting held anna-berg+chen-bo oslo 2024-03-04', 'meeting held anna-berg+zhao-min oslo 2024-03-04']);
  });

  it.each([
    'The next round of the consultations will be held in Beijing in {May|2024-05}.',
    'The next meeting of the working group is scheduled for {May|2024-05} in Beijing.',
    'The two sides will go on talking, with a follow-up meeting scheduled in Beijing in {May|2024-05}.',
    'It was agreed that the next session of the dialogue be held in Beijing in {May|2024-05}.',
  ])('has a next one, between the two countries, and the last stays as it is: %s', (sentence) => {
    expect(reportLines(NORWAY_CHINA, [FIRST, sentence])).toEqual([MET, 'meeting planned norway+china beijing 2024-05']);
  });

  it('has a next one of those who have just met, where it is called theirs', () => {
    const lines = reportLines(NORWAY_CHINA, [FIRST, 'Their next meeting will take place in Beijing in {May|2024-05}.']);
    expect(lines).toEqual([MET, 'meeting planned anna-berg+li-wei beijing 2024-05']);
  });

  it('has an earlier one, told by its number and of nobody in particular', () => {
    const lines = reportLines(NORWAY_CHINA, [FIRST, 'The 30th meeting had taken place in Beijing on {January 31|2024-01-31}.']);
    expect(lines).toEqual([MET, 'meeting held norway+china beijing 2024-01-31']);
  });

  it('has a previous one, which may have been by telephone', () => {
    const lines = reportLines(NORWAY_CHINA, [
      FIRST,
      'It was their third meeting in a month; the previous one was held by video link on {January 31|2024-01-31}.',
    ]);
    expect(lines).toEqual([MET, 'call held anna-berg+li-wei - 2024-01-31']);
  });

  it.each([
    'It was the first meeting of the two since a summit in Geneva in {June 2021|2021-06}.',
    'The two were meeting for the first time since crisis talks in Geneva in {June 2021|2021-06}.',
    'The two ministers had not met since their talks in Geneva in {June 2021|2021-06}.',
  ])('has one before it since which they had not met: %s', (sentence) => {
    const lines = reportLines(NORWAY_CHINA, [FIRST, sentence]);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/^(?:meeting|summit) held anna-berg\+li-wei geneva 2021-06$/);
  });

  it.each([
    'Anna Berg and Li Wei held three summits in {2023|2023}, including one at the castle in Oslo in {May|2023-05} and another in Beijing in {June|2023-06}.',
    'Anna Berg and Li Wei held several rounds of talks, including in Oslo in {May|2023-05} and in Beijing in {June|2023-06}.',
  ])('is told by some of it: %s', (sentence) => {
    const type = sentence.includes('summits') ? 'summit' : 'meeting';
    expect(reportLines(NORWAY_CHINA, [sentence])).toEqual([
      `${type} held anna-berg+li-wei oslo 2023-05`,
      `${type} held anna-berg+li-wei beijing 2023-06`,
    ]);
  });

  it('has no next one where the text tells of none before', () => {
    expect(reportLines(NORWAY_CHINA, ['The next round of talks will be held in Beijing in {May|2024-05}.'])).toEqual([]);
  });

  it('is told once more behind whatever else is said of the first', () => {
    const lines = reportLines(NORWAY_CHINA, [
      'Anna Berg and Li Wei had met in Oslo in {January|2024-01}, when the harbour was closed by ice, and again in Geneva on {February 2|2024-02-02}.',
      'Lars Dahl met Chen Bo in Oslo on {January 3|2024-01-03}, and once more {a month later|2024-02}, on {February 5|2024-02-05}, in Doha.',
    ]);
    expect(lines).toEqual([
      'meeting held anna-berg+li-wei oslo 2024-01',
      'meeting held anna-berg+li-wei geneva 2024-02-02',
      'meeting held lars-dahl+chen-bo oslo 2024-01-03',
      'meeting held lars-dahl+chen-bo doha 2024-02-05',
    ]);
  });

  it('goes on with two others, whose verb is left out', () => {
    const lines = reportLines(INDIA_CHINA, [
      'Ravi Mehta and Liu Yang met in Geneva in {January|2024-01}, and the defence ministers, Sunita Rao and Sun Tao, in Doha on {February 3|2024-02-03}.',
    ]);
    expect(lines).toEqual(['meeting held ravi-mehta+liu-yang geneva 2024-01', 'meeting held sunita-rao+sun-tao doha 2024-02-03']);
  });
});

describe('a row told one by one', () => {
  it('has the town and the day of each, behind how often the two have met', () => {
    const lines = reportLines(INDIA_CHINA, [
      'Ravi Mehta and Liu Yang have met three times: in Geneva in {May 2022|2022-05}; in Doha on {June 3|2023-06-03}; and at a summit in Paris in {January|2024-01}.',
    ]);
    expect(lines).toEqual([
      'meeting held ravi-mehta+liu-yang geneva 2022-05',
      'meeting held ravi-mehta+liu-yang doha 2023-06-03',
      'meeting held ravi-mehta+liu-yang paris 2024-01',
    ]);
  });

  it('is of the two countries that have met before', () => {
    const lines = reportLines(NORWAY_CHINA, [
      FIRST,
      'Two other meetings have been held since 2022: one in Oslo in {January|2023-01}, and another in Geneva in {June|2023-06}.',
    ]);
    expect(lines).toEqual([MET, 'meeting held norway+china oslo 2023-01', 'meeting held norway+china geneva 2023-06']);
  });
});

describe('a row that goes on in another sentence', () => {
  it('is of the two who have met', () => {
    const lines = reportLines(NORWAY_CHINA, [
      FIRST,
      'The first, in {December|2023-12}, was held in Geneva; the second took place in Paris in {February|2024-02}.',
    ]);
    expect(lines).toEqual([MET, 'meeting held anna-berg+li-wei geneva 2023-12', 'meeting held anna-berg+li-wei paris 2024-02']);
  });

  it('may have been held by video', () => {
    const lines = reportLines(NORWAY_CHINA, [
      'Negotiators from Norway and China met in Oslo on {Monday|2024-03-04} for the seventh round of talks.',
      'The sixth was held by videoconference in {December|2023-12}.',
    ]);
    expect(lines).toEqual(['meeting held norway+china oslo 2024-03-04', 'call held norway+china - 2023-12']);
  });

  it('has officials of both countries, where nobody says whose they are', () => {
    const lines = reportLines(NORWAY_CHINA, [FIRST, 'Officials also met in Geneva in {February|2024-02}.']);
    expect(lines).toEqual([MET, 'meeting held norway+china geneva 2024-02']);
  });

  it('has a second contact by telephone', () => {
    const lines = reportLines(NORWAY_CHINA, [
      'Anna Berg and Li Wei met in Paris on {January 22|2024-01-22}, and again by telephone on {February 3|2024-02-03}.',
    ]);
    expect(lines).toEqual(['meeting held anna-berg+li-wei paris 2024-01-22', 'call held anna-berg+li-wei - 2024-02-03']);
  });
});

describe('talks at which something is said or settled', () => {
  it('are where the two agreed', () => {
    const lines = reportLines(NORWAY_CHINA, [
      'Anna Berg and Li Wei agreed on {Monday|2024-03-04} to begin negotiations for a trade treaty.',
      'The agreement came at a summit at the palace in Oslo.',
    ]);
    expect(lines).toEqual(['meeting held anna-berg+li-wei oslo 2024-03-04']);
  });
});

describe('one journey behind another', () => {
  it('is told with "following"', () => {
    const lines = reportLines(NORWAY_CHINA, [
      'Anna Berg will make a state visit to France on {Saturday|2024-03-09}, following a working visit to China that began on {Monday|2024-03-04}.',
    ]);
    expect(lines).toEqual(['visit held anna-berg+china china 2024-03-04']);
  });

  it('is the same one where it is called hers', () => {
    const lines = reportLines(NORWAY_CHINA, ['Anna Berg will also visit France after her trip to China.']);
    expect(lines.filter((line) => line.includes(' held '))).toEqual([]);
  });
});

describe('what two did when they met', () => {
  it('is told of a meeting of theirs', () => {
    const lines = reportLines(NORWAY_CHINA, [
      'Anna Berg and Li Wei had agreed to reopen the harbour when <they|anna-berg+li-wei> met in Geneva on {January 23|2024-01-23}.',
    ]);
    expect(lines).toEqual(['meeting held anna-berg+li-wei geneva 2024-01-23']);
  });
});

describe('an envoy who is summoned', () => {
  it.each([
    ["China's ambassador in Oslo, Li Wei, was summoned to the foreign ministry on {Tuesday|2024-03-05}.", 'li-wei+norway oslo'],
    ['The Chinese ambassador Li Wei was summoned on {Tuesday|2024-03-05} to receive a protest note.', 'li-wei+norway -'],
    ['Chinese envoy Li Wei had been summoned over the remarks on {Tuesday|2024-03-05}.', 'li-wei+norway -'],
  ])('stands before the country he is sent to: %s', (sentence, who) => {
    expect(reportLines(NORWAY_CHINA, [sentence])).toEqual([`meeting held ${who} 2024-03-05`]);
  });

  it.each(['Li Wei was summoned by the court in Oslo.', 'Li Wei was summoned before a tribunal on {Tuesday|2024-03-05}.'])(
    'is not one who stands before a court: %s',
    (sentence) => expect(reportLines(NORWAY_CHINA, [sentence])).toEqual([]),
  );
});

describe('a headline', () => {
  it('of a journey goes with the journey, though a meeting is told first', () => {
    const lines = reportLines(
      NORWAY_CHINA,
      [
        'Norwegian foreign minister in Beijing as ties thaw',
        'Anna Berg met Chen Bo on {Monday|2024-03-04}.',
        'Berg arrived in Beijing on {Sunday|2024-03-03}.',
      ],
      '2024-03-05',
      true,
    );
    expect(lines).toContain('visit held anna-berg+china beijing 2024-03-03/2024-03-04');
    expect(lines).toContain('meeting held anna-berg+chen-bo beijing 2024-03-04');
  });
});
