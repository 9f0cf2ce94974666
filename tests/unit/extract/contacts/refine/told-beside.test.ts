import { describe, expect, it } from 'vitest';
import { reportLines } from '../world.ts';
import { NORWAY_CHINA } from '../worlds.ts';

const lines = (...sentences: string[]): string[] => reportLines(NORWAY_CHINA, sentences, null);
const MET = 'Anna Berg met Li Wei in Oslo on {Monday|2024-03-04}.';

describe('an earlier encounter of the same two', () => {
  it.each([
    'The two agreed to go on with what they had begun during their last meeting in Beijing in {May 2023|2023-05}.',
    'Their previous talks, in Beijing in {May 2023|2023-05}, had ended without a result.',
    'Since their first meeting in Beijing in {May 2023|2023-05}, ties have grown.',
    'Aides portrayed the talks as a continuation of their discussions in Beijing in {May 2023|2023-05}.',
  ])('is told of by its own time and place: %s', (sentence) => {
    expect(lines(MET, sentence)).toEqual([
      'meeting held anna-berg+li-wei oslo 2024-03-04',
      'meeting held anna-berg+li-wei beijing 2023-05',
    ]);
  });

  it('is none where the time is that of the one at hand', () => {
    expect(lines(MET, 'Their meeting in Oslo on {Monday|2024-03-04} lasted three hours.')).toEqual([
      'meeting held anna-berg+li-wei oslo 2024-03-04',
    ]);
  });
});

describe('what is told twice is one contact', () => {
  it.each([
    ['Anna Berg is meeting Li Wei in Oslo on {Monday|2024-03-04}.', 'Anna Berg will hold talks with Li Wei on Monday.'],
    ['Anna Berg will visit Beijing on {Monday|2024-03-04}.', 'She had packed, Anna Berg said before leaving for Beijing.'],
    ['Anna Berg met Li Wei in Beijing.', 'Anna Berg had said, before the visit, that Berg was heading to China.'],
  ])('%s %s', (...sentences) => {
    expect(lines(...sentences)).toHaveLength(1);
  });
});

describe('which of the two it is said of', () => {
  it.each([
    [
      'The summit between Anna Berg and Li Wei, which will be held in Oslo on {Monday|2024-03-04}, is their first.',
      'summit planned anna-berg+li-wei oslo 2024-03-04',
    ],
    ['Anna Berg has confirmed a meeting with Li Wei, which is scheduled to take place in Oslo.', 'meeting planned anna-berg+li-wei oslo -'],
    [
      'A meeting on {Monday|2024-03-04}, in the framework of the Harbour Summit, between Minister Anna Berg with Premier Li Wei was warm.',
      'meeting held anna-berg+li-wei - 2024-03-04',
    ],
    ['A meeting between Anna Berg and Li Wei may take place in Oslo in {May|2024-05}.', 'meeting planned anna-berg+li-wei oslo 2024-05'],
    [
      'Anna Berg, making her first trip to China as minister, met Li Wei in Beijing on {Monday|2024-03-04}.',
      'visit held anna-berg+li-wei beijing 2024-03-04',
    ],
  ])('%s', (sentence, expected) => {
    expect(lines(sentence)).toEqual([expected]);
  });

  it.each([
    'Anna Berg and Li Wei were received separately by Marc Dupont in Paris.',
    'There had been plans for Li Wei to visit Oslo.',
    'The army held an emergency meeting on the situation amid the standoff with China.',
    'Marc Dupont tried to broker talks between Norway and China.',
    'After Kari Lund returned, Anna Berg met with her.',
    'Anna Berg thanked Lars Dahl, suggesting Li Wei visit Oslo.',
    'Anna Berg proposed to Marc Dupont last week that Li Wei visit Oslo.',
    '"We look forward to talks with Li Wei in Oslo," spokesman Lars Dahl said.',
  ])('none: %s', (sentence) => {
    expect(lines(sentence)).toEqual([]);
  });

  it('tells of talks that a third country hosts where they are held', () => {
    expect(lines('Tokyo has hosted five rounds of talks between Norway and China.')[0]).toMatch(/norway\+china tokyo/);
  });
});

describe('what stands in the same sentence', () => {
  it.each([
    [
      'Eight months after their summit in Paris, Anna Berg and Li Wei will get together again in Oslo on {Monday|2024-03-04}.',
      'meeting planned anna-berg+li-wei oslo 2024-03-04',
    ],
    [
      'Anna Berg and Li Wei are beginning their second summit in Oslo on {Monday|2024-03-04}.',
      'summit held anna-berg+li-wei oslo 2024-03-04',
    ],
    [
      'Anna Berg last travelled to China in {2019|2019}, when she attended a forum in the port of Shanghai and met Li Wei.',
      'visit held anna-berg+li-wei china 2019',
    ],
  ])('does not change whom, where and when: %s', (sentence, expected) => {
    expect(lines(sentence)).toContain(expected);
  });

  it.each([
    'Anna Berg speaks to the media after a summit with Li Wei.',
    'Lars Dahl also talked about the harbour, with Li Wei recalling an old treaty.',
    'Anna Berg stressed her keenness on resuming talks between Norway and China.',
  ])('is no call and no talks: %s', (sentence) => {
    expect(lines(sentence).filter((line) => /call|talks-between|norway/.test(line))).toEqual([]);
  });

  it('tells of a second meeting to come as another one', () => {
    expect(lines(MET, 'A second meeting is scheduled to take place in Beijing in {May|2024-05}.')).toEqual([
      'meeting held anna-berg+li-wei oslo 2024-03-04',
      'meeting planned norway+china beijing 2024-05',
    ]);
  });
});
