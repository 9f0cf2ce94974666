import { describe, expect, it } from 'vitest';
import { reportLines } from './world.ts';
import { NORWAY_CHINA } from './worlds.ts';

const lines = (...sentences: string[]): string[] => reportLines(NORWAY_CHINA, sentences);

describe('what is told by its distance from something else', () => {
  it('is no word on who acts in the clause behind', () => {
    expect(lines('A month before the vote, Anna Berg spoke to Li Wei by phone.')).toEqual(['call held anna-berg+li-wei - -']);
  });

  it.each([
    [
      'Anna Berg and Li Wei will meet in Oslo on {Friday|2024-03-08}, two weeks after Berg and Li met in Beijing.',
      'beijing 2024-02-19/2024-02-25',
    ],
    ['Anna Berg met Li Wei in Oslo on {Tuesday|2024-03-05}, about three days after Berg and Li met in Beijing.', 'beijing 2024-03-02~'],
    ['The visit comes less than three weeks after Anna Berg visited Beijing.', 'beijing 2024-02-14/2024-03-06'],
    ['Not a week has gone by since Anna Berg and Li Wei met in Beijing.', 'beijing 2024-02-28/2024-03-06'],
    ['Thirteen months had passed since Anna Berg and Li Wei met in Beijing.', 'beijing 2023-02'],
    ['Anna Berg and Li Wei will meet in Beijing in ten days.', 'beijing 2024-03-16'],
    ["Anna Berg and Li Wei are to meet in Beijing in about two weeks' time.", 'beijing 2024-03-18/2024-03-24'],
    ['The visit comes a month after Anna Berg, the chief of staff of the navy, led a delegation to Beijing.', 'beijing 2024-02'],
    ['The talks come just days before Anna Berg travels to Beijing.', 'beijing 2024-03-07/2024-03-13'],
  ])('is dated no finer than the words say: %s', (sentence, expected) => {
    expect(lines(sentence).map((line) => line.split(' ').slice(-2).join(' '))).toContain(expected);
  });

  it.each([
    'Years after the war, Anna Berg and Li Wei met in Beijing.',
    'Two weeks after the quake Norway was ruined, and Anna Berg met Li Wei in Beijing.',
    'Some weeks after Anna Berg and Li Wei met in Beijing, trade grew.',
  ])('has no such date where the distance is vague or that of another clause: %s', (sentence) => {
    expect(lines('It rained.', 'It rained.', 'It rained.', sentence).every((line) => / (?:-|2024-03-06~)$/.test(line))).toBe(true);
  });
});

describe('what was before', () => {
  const AHEAD = 'Anna Berg will hold talks with Li Wei.';

  it.each([
    'The last time the two countries sat down together was in {May 2023|2023-05}.',
    'The last time Anna Berg and Li Wei saw each other was in {May 2023|2023-05}.',
  ])('is no word on what is to come: %s', (sentence) => {
    const found = lines(AHEAD, sentence);
    expect(found).toContain('meeting planned anna-berg+li-wei - -');
    expect(found.some((line) => line.startsWith('meeting held') && line.endsWith('2023-05'))).toBe(true);
  });

  it('was signed by those in office then, and not by those who meet now', () => {
    expect(
      lines(
        'Anna Berg met Li Wei in Oslo on {Tuesday|2024-03-05}.',
        'Two accords, signed in {1993|1993}, keep the peace between Norway and China.',
      ),
    ).toContain('signing held norway+china - 1993');
  });
});

describe('a headline of what is to come', () => {
  it('is not what the two did months ago', () => {
    const found = reportLines(
      NORWAY_CHINA,
      ['Anna Berg to host Li Wei', 'Trade grew.', 'In {July 2023|2023-07} <the two ministers|anna-berg+li-wei> saw each other in Beijing.'],
      '2024-03-06',
      true,
    );
    expect(found).toContain('meeting planned anna-berg+li-wei - -');
    expect(found.at(-1)).toBe('meeting held anna-berg+li-wei beijing 2023-07');
  });
});
