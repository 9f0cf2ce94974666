import { describe, expect, it } from 'vitest';
import { reportLines } from './world.ts';
import { NORWAY_CHINA } from './worlds.ts';

describe('when and where', () => {
  it.each([
    [
      'Anna Berg was greeted by Li Wei as she arrived for a forum of bankers in Geneva on {Monday|2024-03-04}.',
      'meeting held anna-berg+li-wei geneva 2024-03-04',
    ],
    [
      'Anna Berg and Li Wei held talks hosted by Jane Miller in Geneva on {Monday|2024-03-04}.',
      'meeting held anna-berg+li-wei geneva 2024-03-04',
    ],
    ["Anna Berg met Li Wei at a port in China's Beijing in {May|2023-05}.", 'meeting held anna-berg+li-wei beijing 2023-05'],
    ['Anna Berg and Li Wei exchanged pleasantries at a dinner in Geneva in {May|2023-05}.', 'meeting held anna-berg+li-wei geneva 2023-05'],
    ['The paper praised Li Wei, with whom Anna Berg last met in Geneva in {May|2023-05}.', 'meeting held anna-berg+li-wei geneva 2023-05'],
    ['The Geneva meeting between Anna Berg and Li Wei in {May|2023-05} was the last.', 'meeting held anna-berg+li-wei geneva 2023-05'],
    [
      'At the latest Geneva talks between Anna Berg and Li Wei in {May|2023-05} little was said.',
      'meeting held anna-berg+li-wei geneva 2023-05',
    ],
    [
      'Anna Berg meets Li Wei in their first meeting since she took office, in Geneva, on {Monday|2024-03-04}.',
      'meeting held anna-berg+li-wei geneva 2024-03-04',
    ],
  ])('is told of those who meet: %s', (sentence, line) => {
    expect(reportLines(NORWAY_CHINA, [sentence])).toEqual([line]);
  });

  it.each([
    'The agreement was reached at talks between Anna Berg and Li Wei in Geneva.',
    'The understanding was reached during an informal meeting of Anna Berg and Li Wei in Geneva.',
  ])('is the day on which both agreed: %s', (sentence) => {
    expect(
      reportLines(NORWAY_CHINA, ['The Norwegian and Chinese governments agreed {Tuesday|2024-03-05} to restore ties.', sentence]),
    ).toContain('meeting held anna-berg+li-wei geneva 2024-03-05');
  });

  it('is that of each of two who are met one after the other', () => {
    expect(
      reportLines(NORWAY_CHINA, [
        'On {Monday|2024-03-04} Anna Berg sat across the table from Li Wei, and {yesterday|2024-03-05} <she|anna-berg> called on Chen Bo.',
      ]),
    ).toEqual(['meeting held anna-berg+li-wei - 2024-03-04', 'meeting held anna-berg+chen-bo - 2024-03-05']);
  });

  it.each([
    [
      'In Geneva on {September 24|2023-09-24}, on the margins of the summit, Anna Berg and Li Wei held their first face-to-face talks.',
      'meeting held anna-berg+li-wei geneva 2023-09-24',
    ],
    ['Anna Berg arrived in the capital of China, Beijing, on {Monday|2024-03-04}.', 'visit held anna-berg+china beijing 2024-03-04'],
    ['Norway and China agreed to trade in {May|2023-05}, in a deal signed in Geneva.', 'signing held norway+china geneva 2023-05'],
    ['Anna Berg visited Japan and China in {May|2023-05}.', 'visit held anna-berg+china china 2023-05'],
    ['Anna Berg will travel to Tokyo, Beijing and Geneva on {Friday|2024-03-08}.', 'visit planned anna-berg+china beijing 2024-03-08'],
  ])('is told with the rest: %s', (sentence, line) => {
    expect(reportLines(NORWAY_CHINA, [sentence])).toEqual([line]);
  });

  it.each([
    ['Anna Berg and Li Wei will plant a tree in Geneva. They are to hold talks there with Jane Miller.', 'geneva'],
    ['A fair opened in Geneva. Anna Berg will meet Li Wei there.', 'geneva'],
    ['A fair opened in Geneva. Anna Berg said there would be talks with Li Wei.', '-'],
    ['A fair opened in Geneva and another in Doha. Anna Berg will meet Li Wei there.', '-'],
  ])('is where the sentence before was, if it says "there": %s', (text, place) => {
    const sentences = text.replace('. They', '. <They|anna-berg+li-wei>');
    expect(reportLines(NORWAY_CHINA, [sentences]).map((line) => line.split(' ')[3])).toEqual([place]);
  });

  it('is over for a trip that a later one returns', () => {
    const lines = reportLines(
      NORWAY_CHINA,
      [
        "Li Wei arrived in Oslo on {Monday|2024-03-04}, reciprocating Anna Berg's trip to Beijing in {January|2024-01}.",
        'They also plan to hold talks with Jane Miller.',
      ],
      '2024-03-06',
    );
    expect(lines).toContain('visit held anna-berg+china beijing 2024-01');
  });
});
