import { describe, expect, it } from 'vitest';
import { reportLines } from './world.ts';
import { NORWAY_CHINA } from './worlds.ts';

const lines = (...sentences: string[]): string[] => reportLines(NORWAY_CHINA, sentences, null);
const VISIT = 'Anna Berg will visit Beijing on {Monday|2024-03-04}.';

describe('a delegation without a name', () => {
  it.each([
    ['Li Wei will receive the delegation on {Tuesday|2024-03-05}.', 'meeting planned anna-berg+li-wei beijing 2024-03-05'],
    ['The delegation will also meet with Chen Bo on {Tuesday|2024-03-05}.', 'meeting planned anna-berg+chen-bo beijing 2024-03-05'],
    [
      'The delegation will also attend a banquet hosted by Chen Bo on {Tuesday|2024-03-05}.',
      'meeting planned anna-berg+chen-bo beijing 2024-03-05',
    ],
  ])('is that of the visit told before: %s', (sentence, expected) => {
    expect(lines(VISIT, sentence)).toContain(expected);
  });

  it.each(['Li Wei will receive the delegation on {Tuesday|2024-03-05}.', 'The delegation will also meet with Chen Bo.'])(
    'is nobody in particular without a visit: %s',
    (sentence) => {
      expect(lines('Anna Berg praised Li Wei.', sentence)).toEqual([]);
    },
  );
});

describe('a visit and its stops', () => {
  it('are of one day, each in its town', () => {
    expect(
      lines(
        'Anna Berg visited China on {Tuesday|2024-03-05}.',
        'Anna Berg met Li Wei in Beijing.',
        'A report was read.',
        'A second report was read.',
        'Anna Berg also went to Shanghai to meet Chen Bo.',
      ),
    ).toContain('meeting held anna-berg+chen-bo shanghai 2024-03-05');
  });

  it('have each the office under which they were made', () => {
    expect(
      lines(
        'Anna Berg visited Beijing twice: as minister of economy in {June 2017|2017-06} and as head of the police in {February 2018|2018-02}.',
      ),
    ).toEqual(['visit held anna-berg+china beijing 2017-06', 'visit held anna-berg+china beijing 2018-02']);
  });

  it('stand where only an earlier one was called off', () => {
    expect(
      lines(
        'Anna Berg will arrive in China on {2 March 2018|2018-03-02}.',
        'Anna Berg was to arrive in China on {1 December 2017|2017-12-01} but the visit was pushed back.',
      ),
    ).toEqual(['visit planned anna-berg+china china 2018-03-02']);
  });
});

describe('what is still to come', () => {
  it.each([
    ['Anna Berg has made a commitment to meet Li Wei in Oslo.', 'meeting planned anna-berg+li-wei oslo -'],
    ['<She|anna-berg>’ll meet with Li Wei in Oslo.', 'meeting planned anna-berg+li-wei oslo -'],
    [
      'Anna Berg and Li Wei will exchange views on fish, on trade and on the harbour, and oversee the signing of an agreement on diplomas.',
      'signing planned anna-berg+li-wei - -',
    ],
    ['Anna Berg and Li Wei will also attend this event.', 'other planned anna-berg+li-wei - -'],
  ])('%s', (sentence, expected) => {
    expect(lines(sentence)).toContain(expected);
  });

  it.each(['Anna Berg attended an event in Beijing.', 'Both sides thought another meeting between Anna Berg and Li Wei was a good idea.'])(
    'none: %s',
    (sentence) => {
      expect(lines(sentence)).toEqual([]);
    },
  );
});

describe('what was done more than once', () => {
  it.each([
    [
      'Anna Berg visited China in {2017|2017} and {2019|2019}.',
      'visit held anna-berg+china china 2017',
      'visit held anna-berg+china china 2019',
    ],
    [
      'Anna Berg met Li Wei in Geneva in {May 2022|2022-05} and {June 2023|2023-06}.',
      'meeting held anna-berg+li-wei geneva 2022-05',
      'meeting held anna-berg+li-wei geneva 2023-06',
    ],
    [
      'Anna Berg had spoken to Li Wei by phone in {March|2024-03} and {April|2024-04}.',
      'call held anna-berg+li-wei - 2024-03',
      'call held anna-berg+li-wei - 2024-04',
    ],
  ])('in two months or years is told of each: %s', (sentence, ...expected) => {
    expect(lines(sentence)).toEqual(expected);
  });
});

describe('who goes, and who is received', () => {
  it.each([
    ['Norway is expected to send a large business delegation to China.', 'visit planned norway+china china -'],
    ['Anna Berg sent a delegation to Beijing on {Monday|2024-03-04}.', 'visit held norway+china beijing 2024-03-04'],
    [
      'Anna Berg has arrived in Beijing and welcomed by Li Wei at the airport on {Saturday|2024-03-02}.',
      'visit held anna-berg+li-wei beijing 2024-03-02',
    ],
    ['Referring to his recent visit to China, Lars Dahl called it a success.', 'visit held lars-dahl+china china -'],
    ['Anna Berg then joined Li Wei on a visit to Shanghai.', 'visit held anna-berg+li-wei shanghai -'],
    ['Anna Berg spoke to Li Wei on the day on which the trip was postponed.', 'call held anna-berg+li-wei - -'],
  ])('%s', (sentence, expected) => {
    expect(lines(sentence)).toEqual([expected]);
  });

  it('is met face to face where a meeting is told before', () => {
    expect(lines('Anna Berg held meetings in Beijing on {Monday|2024-03-04}, where <she|anna-berg> spoke with Li Wei.')).toEqual([
      'meeting held anna-berg+li-wei beijing 2024-03-04',
    ]);
  });

  it.each(['Norway and China are close to signing a treaty.', 'Anna Berg expressed her condolences to Li Wei and to the people.'])(
    'none: %s',
    (sentence) => {
      expect(lines(sentence)).toEqual([]);
    },
  );

  it('stays where it is, whatever the reports from elsewhere say', () => {
    expect(lines('Anna Berg is due to meet Li Wei next week, according to reports in Bergen.')[0]).not.toContain('bergen');
  });

  it('makes stops on the visit told before', () => {
    expect(lines('Anna Berg arrived in Beijing on {Monday|2024-03-04}.', 'Anna Berg will also visit Shanghai.')).toEqual([
      'visit held anna-berg+china beijing 2024-03-04',
    ]);
  });
});

describe('days and towns', () => {
  it('are those of the talks, and not of what is said of them', () => {
    expect(
      lines('Anna Berg will visit Beijing on {Thursday|2024-03-07} for talks with Li Wei, the ministry confirmed {Tuesday|2024-03-05}.'),
    ).toEqual(['visit planned anna-berg+li-wei beijing 2024-03-07']);
  });

  it('stand behind all that was talked of', () => {
    expect(lines('Anna Berg and Li Wei discussed the state and the future of cooperation during the talks in Oslo.')).toEqual([
      'meeting held anna-berg+li-wei oslo -',
    ]);
  });

  it('are those of the event a visit was made for', () => {
    expect(
      lines(
        'On {27 September 2022|2022-09-27}, Anna Berg attended the funeral of Zhao Min in Beijing.',
        'During the visit, Anna Berg held talks with Li Wei.',
      ),
    ).toContain('meeting held anna-berg+li-wei beijing 2022-09-27');
  });

  it('are not those of talks in a third country', () => {
    expect(lines("Anna Berg's visit will come a day after Li Wei travels to Paris on {Monday|2024-03-04} for talks on energy.")).toEqual(
      [],
    );
  });

  it.each([
    ['Anna Berg is heading to Beijing on {Thursday|2024-03-07}.', 'visit planned anna-berg+china beijing 2024-03-07'],
    ["Anna Berg's agenda involves a meeting with Li Wei.", 'meeting planned anna-berg+li-wei - -'],
    ['Anna Berg held a telephonic conversation with Li Wei.', 'call held anna-berg+li-wei - -'],
  ])('%s', (sentence, expected) => {
    expect(lines(sentence)).toEqual([expected]);
  });
});
