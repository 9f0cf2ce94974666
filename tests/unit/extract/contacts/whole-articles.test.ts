import { describe, expect, it } from 'vitest';
import { reportLines } from './world.ts';
import { NORWAY_CHINA } from './worlds.ts';

const lines = (...sentences: string[]): string[] => reportLines(NORWAY_CHINA, sentences);

describe('what whole articles tell beside their news', () => {
  it.each([
    'The Norwegian government issued a warning on travel to China in {May|2023-05}.',
    'The Norwegian government made it harder on {Monday|2024-03-04} for Norwegians to visit China.',
    'On trade Anna Berg said, and on fish said Li Wei, there is going to be a hard turn in Norway.',
    'Anna Berg called negotiations with China a waste of time.',
    'Norwegian lawmakers held an urgent session to discuss Li Wei’s words on {Monday|2024-03-04}.',
    'A meeting of Anna Berg and Li Wei, due in Geneva in {May|2023-05}, was dropped because of the quarrel.',
  ])('is no contact: %s', (sentence) => {
    expect(lines(sentence)).toEqual([]);
  });

  it.each([
    ['Anna Berg and Li Wei are to convene in Geneva on {Friday|2024-03-08}.', 'meeting planned anna-berg+li-wei geneva 2024-03-08'],
    ['Anna Berg and Li Wei will gather in Geneva on {Friday|2024-03-08}.', 'meeting planned anna-berg+li-wei geneva 2024-03-08'],
    ['Anna Berg and Li Wei took up the matter by telephone on {Monday|2024-03-04}.', 'call held anna-berg+li-wei - 2024-03-04'],
    [
      'Anna Berg spoke with Li Wei at the United Nations summit in Geneva on {Monday|2024-03-04}.',
      'meeting held anna-berg+li-wei geneva 2024-03-04',
    ],
    [
      'Norway and China have a deal, with Anna Berg and Li Wei signing a code of conduct in Geneva on {Monday|2024-03-04}.',
      'signing held anna-berg+li-wei geneva 2024-03-04',
    ],
  ])('is one: %s', (sentence, line) => {
    expect(lines(sentence)).toEqual([line]);
  });
});
